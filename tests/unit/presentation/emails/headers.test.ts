import { describe, expect, it } from 'vitest';
import { bulkHeaders, transactionalHeaders } from '../../../../functions/presentation/emails/headers.ts';

const sender = {
  unsubscribe: 'https://alerts.example.org/u/abc',
  mailFrom: '"Site Alerts" <alerts@News.Example.org>',
  frequency: 'daily',
} as const;
const headerNamed = (headers: { name: string; value: string }[], name: string) => headers.find((header) => header.name === name)?.value;

describe('headers of alerts and digests', () => {
  it('are exactly those that make one click end the mail', () => {
    expect(bulkHeaders(sender)).toEqual([
      { name: 'List-Unsubscribe', value: '<https://alerts.example.org/u/abc>' },
      { name: 'List-Unsubscribe-Post', value: 'List-Unsubscribe=One-Click' },
      { name: 'List-Id', value: '"Daily digest" <daily.news.example.org>' },
      { name: 'Auto-Submitted', value: 'auto-generated' },
      { name: 'Precedence', value: 'bulk' },
    ]);
  });

  it('name each stream, and take a bare address too', () => {
    expect(headerNamed(bulkHeaders({ ...sender, mailFrom: 'alerts@example.org', frequency: 'instant' }), 'List-Id')).toBe(
      '"Instant alerts" <instant.example.org>',
    );
  });

  it('stay on one line of printable ASCII, whatever the link holds', () => {
    const value = headerNamed(
      bulkHeaders({ ...sender, unsubscribe: 'https://alerts.example.org/u/a\r\nBcc: x@example.org ü' }),
      'List-Unsubscribe',
    );
    expect(value).toMatch(/^<https:[\x21-\x7E]+>$/);
    expect(value?.match(/[<>]/g)).toEqual(['<', '>']);
  });

  it('refuse a link that is too long, one that is not https, and a sender without a domain', () => {
    expect(() => bulkHeaders({ ...sender, unsubscribe: `https://alerts.example.org/u/${'a'.repeat(1000)}` })).toThrow('995');
    expect(() => bulkHeaders({ ...sender, unsubscribe: 'mailto:stop@example.org' })).toThrow('http');
    expect(() => bulkHeaders({ ...sender, mailFrom: 'nobody' })).toThrow('MAIL_FROM');
  });
});

describe('headers of mails that answer a person', () => {
  it('say that a machine wrote them, and nothing of lists', () => {
    expect(transactionalHeaders()).toEqual([{ name: 'Auto-Submitted', value: 'auto-generated' }]);
  });
});
