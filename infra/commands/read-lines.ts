import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { callersPath } from './command-line.ts';

/** One line of an NDJSON file: its number from 1 and its object, or why it is none. */
export type Line = { number: number; value: Record<string, unknown> } | { number: number; error: string };

/** The objects of an NDJSON file or of standard input (`-`), streamed; gzip is known by its first bytes. Empty lines are skipped. */
export async function* readLines(argument: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const text of linesOf(argument)) {
    number += 1;
    if (text.trim() !== '') yield lineOf(text, number);
  }
}

function lineOf(text: string, number: number): Line {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { number, value: value as Record<string, unknown> };
    return { number, error: 'not a JSON object' };
  } catch (error) {
    if (error instanceof SyntaxError) return { number, error: `not JSON: ${error.message}` };
    throw error;
  }
}

async function* linesOf(argument: string): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of unpacked(argument)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() as string;
    yield* lines;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

async function* unpacked(argument: string): AsyncGenerator<Uint8Array> {
  const input = argument === '-' ? process.stdin : createReadStream(callersPath(argument), { highWaterMark: 1 << 20 });
  const chunks = input[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  const all = prepend(first.value, chunks);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) yield* all;
  else yield* unzipped(all);
}

async function* prepend(first: Buffer, others: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  for (let next = await others.next(); !next.done; next = await others.next()) yield next.value;
}

async function* unzipped(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Uint8Array> {
  const { Readable } = await import('node:stream');
  const gunzip = createGunzip();
  const source = Readable.from(chunks);
  source.on('error', (error) => gunzip.destroy(error));
  yield* source.pipe(gunzip) as AsyncIterable<Uint8Array>;
}
