import { describe, expect, it } from 'vitest';
import { markupOf } from '../../../support/markup.ts';
import { sampleMails } from '../../../support/sample-pages.ts';

describe.each(['mail-confirmation', 'mail-manage-link'])('%s', (name) => {
  const mail = sampleMails[name];
  const { links, text: visible } = markupOf(mail?.html ?? '');

  it('has its link and no other but the way out, the same in HTML and text, and says who sends it', () => {
    expect(links.map((link) => new URL(link).pathname.slice(0, 3))).toEqual(name === 'mail-confirmation' ? ['/c/', '/n/'] : ['/m/']);
    expect(mail?.text.match(/https:\S+/g)).toEqual(links);
    for (const said of [visible, mail?.text.replace(/\s+/g, ' ')])
      expect(said).toContain('Example News, 12 Printers’ Row, 01001 Kyiv, Ukraine');
  });

  it('is short, and no list mail', () => {
    expect(mail?.text.length).toBeLessThan(1000);
    expect(mail?.headers).toEqual([{ name: 'Auto-Submitted', value: 'auto-generated' }]);
  });

  it('says what to do when one did not ask for it', () => {
    expect(mail?.text.replace(/\s+/g, ' ')).toMatch(/do nothing|ignore it/);
  });
});

describe('the confirmation', () => {
  it('says what would come and when', () => {
    const text = sampleMails['mail-confirmation']?.text.replace(/\s+/g, ' ');
    expect(text).toContain('“US troops Niger”');
    expect(sampleMails['mail-confirmation']?.subject).toBe('Please confirm your subscription');
    expect(text).toContain('daily at 07:00, Kyiv time');
  });
});
