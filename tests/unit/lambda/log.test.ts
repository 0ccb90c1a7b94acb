import { afterEach, describe, expect, it, vi } from 'vitest';
import { logger, withoutSecrets } from '../../../functions/lambda/log.ts';

const token = '1.1.u.s0123456789abcdef01234567.0.daily.t5k2z0.AbCdEfGhIjKlMnOpQrStUvWxYz0';

describe('a log', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['Email address is not verified: jane.doe+news@example.org', 'Email address is not verified: <address>'],
    ['to "Jane" <jane@mail.example.co.uk>, again', 'to "Jane" <<address>>, again'],
    [`GET https://alerts.example.org/u/${token} failed`, 'GET https://alerts.example.org/u/<token> failed'],
    [`/m/${token}`, '/m/<token>'],
    ["o'brien=x@example.org is not verified", '<address> is not verified'],
    ['a/b{c}|d!#$%&*+-?^_`~@example.org', '<address>'],
    ['"jane doe"@example.org bounced', '<address> bounced'],
    ['GET /sign-up?email=jane%40example.org', 'GET <address>'],
    ['пошта: олена@пошта.укр', 'пошта: <address>'],
    ['jane@[192.0.2.1]', '<address>[192.0.2.1]'],
    ['root@localhost', '<address>'],
    ['at /srv/node_modules/@aws-sdk/client-sqs/index.js:3:1', 'at /srv/node_modules/@aws-sdk/client-sqs/index.js:3:1'],
    ['topic t1 at 2026-11-23T07:05Z matched 3 articles', 'topic t1 at 2026-11-23T07:05Z matched 3 articles'],
  ])('holds no address and no token of what it is told: %s', (told, written) => {
    expect(withoutSecrets(told)).toBe(written);
  });

  it.each(['a', '@', 'a@', '.', 'a.', '"', '%40', "'", '/c/'])('reads a megabyte of %s in the time of one reading', (piece) => {
    const read = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const startedAt = performance.now();
      withoutSecrets(text);
      return performance.now() - startedAt;
    };
    read(10_000);
    // Eight times the text; a pattern that reads it again from every place takes 64 times as long.
    const [some, more] = [Math.min(read(125_000), read(125_000)), Math.min(read(1_000_000), read(1_000_000))];
    expect(more).toBeLessThan(24 * some + 50);
  });

  it('holds none of an error either, of its cause, or of what stands inside an object', () => {
    const lines: string[] = [];
    const keep = (line: string | Uint8Array) => {
      lines.push(String(line));
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(keep);
    vi.spyOn(process.stderr, 'write').mockImplementation(keep);
    const cause = new Error(`refused https://alerts.example.org/c/${token}`);
    logger.error('jane@example.org could not be mailed', {
      error: new Error('no mailbox jane@example.org', { cause }),
      request: { to: ['jane@example.org'] },
    });
    const written = lines.join('');
    expect(written).toContain('could not be mailed');
    expect(written).toContain('no mailbox');
    expect(written).not.toContain('jane@');
    expect(written).not.toContain(token);
  });
});
