/** A snippet as one text, with its marked runs between two signs of private use: half its size as a list of parts. */
import type { SnippetPart } from './match.ts';

const MARK = '\uE000';

export const markedText = (parts: readonly SnippetPart[]): string =>
  parts.map(({ text, marked }) => (marked ? `${MARK}${without(text)}${MARK}` : without(text))).join('');

export const partsOfMarkedText = (text: string): SnippetPart[] =>
  text.split(MARK).flatMap((run, at) => (run === '' ? [] : [{ text: run, marked: at % 2 === 1 }]));

const without = (text: string): string => text.replaceAll(MARK, '');
