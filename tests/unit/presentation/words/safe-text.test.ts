import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanRun, cutAtWord, directionOf, languageTag, webUrl } from '../../../../functions/presentation/words/safe-text.ts';
import { hostileTexts } from '../../../support/samples.ts';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constantFrom(...hostileTexts));

describe('text of strangers', () => {
  it('becomes one line without controls, line breaks or anything that turns the line around', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const line = cleanLine(text);
        expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\u200B\uFEFF]/u);
        expect(line).toBe(line.trim());
        expect(line.isWellFormed()).toBe(true);
      }),
    );
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 120 }), (text, maxLength) => {
        expect(Array.from(cleanLine(text, maxLength)).length).toBeLessThanOrEqual(maxLength);
      }),
    );
  });

  it('is left as it is where there is nothing wrong with it', () => {
    const titles = [
      'U.S. troops leave Niger',
      'Київ замовляє сорок трамваїв',
      'القوات الأمريكية',
      '美军撤离',
      'Naïve café — “ok”',
      'می‌خواهم 👩‍👩‍👧',
    ];
    for (const title of titles) expect(cleanLine(title)).toBe(title);
  });

  it('is cut at a word, and says that something is missing', () => {
    expect(cutAtWord('The last soldiers left the base on Sunday', 30)).toBe('The last soldiers left the…');
    expect(cutAtWord('short', 30)).toBe('short');
  });

  it('piles no more than four marks on a letter', () => {
    expect(cleanLine(`z${'\u0335'.repeat(40)}o`)).toBe(`z${'\u0335'.repeat(4)}o`);
  });

  it('keeps the spaces between a marked word and its neighbours', () => {
    expect(cleanRun(' of\n\nthe ')).toBe(' of the ');
  });
});

describe('links of strangers', () => {
  it('lead to the web or nowhere', () => {
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '/relative',
      '',
      'https://',
    ]) {
      expect(webUrl(url), url).toBeNull();
    }
    expect(webUrl('https://example.org/a b?"<>\u202E')).toBe('https://example.org/a%20b?%22%3C%3E%E2%80%AE');
  });

  it('are printable ASCII without quotation marks or angle brackets, whatever they were', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string().map((path) => `https://example.org/${path}`),
        ),
        (url) => {
          const safe = webUrl(url);
          if (safe !== null) expect(safe).toMatch(/^https?:\/\/[\x21-\x7E]+$/);
          if (safe !== null) expect(safe).not.toMatch(/["<>\s]/);
        },
      ),
    );
  });
});

describe('direction and language', () => {
  it('follow the first letter', () => {
    expect(directionOf('القوات الأمريكية')).toBe('rtl');
    expect(directionOf('“חיילים” in Niger')).toBe('rtl');
    expect(directionOf('12 Niger القوات')).toBe('ltr');
    expect(directionOf('…')).toBe('ltr');
  });

  it('take only what looks like a language tag', () => {
    expect(languageTag('pt-BR')).toBe('pt-BR');
    expect(languageTag('en" onload="x')).toBeUndefined();
    expect(languageTag(null)).toBeUndefined();
  });
});
