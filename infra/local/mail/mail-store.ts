/**
 * The mails that were accepted: for each the message as `.eml` and, beside it, the envelope as `.json`. A mail exists
 * once its envelope does; both are written whole and renamed into place, so a killed process leaves no half mail.
 */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export type Outcome = 'delivered' | 'bounced' | 'complained' | 'suppressed';

/** What SES knows of a mail beside its bytes. */
export interface Envelope {
  messageId: string;
  sentAt: string;
  from: string;
  /** Bare addresses. */
  to: string[];
  subject: string;
  configurationSet: string | null;
  tags: Record<string, string>;
  outcome: Outcome;
  /** False until all its events were handed over. */
  published: boolean;
}

/** A mail as its reader gets it, parsed from the very bytes. */
export interface StoredMail extends Envelope {
  headers: { name: string; value: string }[];
  html: string | null;
  text: string | null;
  /** The whole message as it would go over the wire. */
  source: string;
}

export interface MailStore {
  /** Envelopes, oldest first. */
  all(): readonly Envelope[];
  find(messageId: string): Envelope | undefined;
  put(envelope: Envelope, raw: Buffer): Promise<void>;
  markPublished(messageId: string): Promise<void>;
  /** The message itself; null where it is unknown. */
  read(messageId: string): Promise<StoredMail | null>;
}

// A replay looks at its inbox again and again; a digest is some 100 KB parsed.
const mostKeptParsed = 500;

export async function openMailStore(folder: string): Promise<MailStore> {
  await mkdir(folder, { recursive: true });
  const envelopes = new Map<string, Envelope>();
  for (const envelope of await readEnvelopes(folder)) envelopes.set(envelope.messageId, envelope);
  const parsed = new Map<string, Promise<StoredMail>>();
  const parse = async (envelope: Envelope) => parseMail(envelope, await readFile(join(folder, `${envelope.messageId}.eml`)));
  const writeEnvelope = (envelope: Envelope) => writeWhole(join(folder, `${envelope.messageId}.json`), JSON.stringify(envelope, null, 2));

  return {
    all: () => [...envelopes.values()],
    find: (messageId) => envelopes.get(messageId),
    async put(envelope, raw) {
      await writeWhole(join(folder, `${envelope.messageId}.eml`), raw);
      await writeEnvelope(envelope);
      envelopes.set(envelope.messageId, envelope);
    },
    async markPublished(messageId) {
      const envelope = envelopes.get(messageId);
      if (!envelope) throw new Error(`no mail ${messageId}`);
      envelope.published = true;
      await writeEnvelope(envelope);
    },
    async read(messageId) {
      const envelope = envelopes.get(messageId);
      if (!envelope) return null;
      const kept = parsed.get(messageId) ?? parse(envelope);
      if (parsed.size < mostKeptParsed) parsed.set(messageId, kept);
      // The envelope may have changed since.
      return { ...(await kept), ...envelope };
    },
  };
}

async function readEnvelopes(folder: string): Promise<Envelope[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  const envelopes = await Promise.all(names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Envelope));
  return envelopes.sort((a, b) => (a.sentAt === b.sentAt ? a.messageId.localeCompare(b.messageId) : a.sentAt.localeCompare(b.sentAt)));
}

async function writeWhole(path: string, content: string | Buffer) {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

async function parseMail(envelope: Envelope, raw: Buffer): Promise<StoredMail> {
  const message = await new PostalMime().parse(raw);
  return {
    ...envelope,
    headers: message.headers.map(({ originalKey, value }) => ({ name: originalKey, value })),
    html: message.html ?? null,
    text: message.text ?? null,
    source: raw.toString('utf8'),
  };
}
