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
    ['topic t1 at 2026-11-23T07:05Z matched 3 articles', 'topic t1 at 2026-11-23T07:05Z matched 3 articles'],
  ])('holds no address and no token of what it is told: %s', (told, written) => {
    expect(withoutSecrets(told)).toBe(written);
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
