import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocks, underlined, wrap } from '../../../../functions/presentation/emails/plain-text.ts';

describe('text parts', () => {
  it('have lines of at most 72 columns, and lose no word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })), (words) => {
        const text = words.join(' ').replace(/\s+/g, ' ').trim();
        const wrapped = wrap(text, '  ');
        for (const line of wrapped.split('\n')) if (!line.includes('://')) expect(Array.from(line).length).toBeLessThanOrEqual(72);
        expect(wrapped.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
    );
  });

  it('never break a link', () => {
    const link = `https://example.org/${'long/'.repeat(40)}`;
    expect(wrap(`before ${link} after`).split('\n')).toEqual(['before', link, 'after']);
  });

  it('count wide letters as two columns and break where a script has no spaces', () => {
    expect(
      wrap('美'.repeat(80))
        .split('\n')
        .map((line) => line.length),
    ).toEqual([36, 36, 8]);
  });

  it('set headings off and keep blocks apart', () => {
    expect(underlined('Niger')).toBe('Niger\n-----');
    expect(blocks(['a', null, '', 'b'])).toBe('a\n\nb\n');
  });
});
