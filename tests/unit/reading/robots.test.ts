import { describe, expect, test } from 'vitest';
import { mayFetch } from '../../../functions/reading/robots.ts';

const may = (robots: string, path: string) => mayFetch(robots, 'Tocsin', `https://example.org${path}`);

describe('robots.txt is kept to', () => {
  test('nothing said, everything allowed', () => expect(may('', '/a')).toBe(true));
  test('what is disallowed for all', () => {
    const robots = 'User-agent: *\nDisallow: /private/';
    expect(may(robots, '/private/a')).toBe(false);
    expect(may(robots, '/public')).toBe(true);
  });
  test('our own group counts before that of all', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: Tocsin\nDisallow: /drafts/';
    expect(may(robots, '/news')).toBe(true);
    expect(may(robots, '/drafts/1')).toBe(false);
  });
  test('a group that names us and allows everything', () =>
    expect(may('User-agent: *\nDisallow: /\nUser-agent: tocsin\nDisallow:', '/news')).toBe(true));
  test('several names share one group', () => expect(may('User-agent: other\nUser-agent: tocsin\nDisallow: /x', '/x')).toBe(false));
  test.each(['T', 'Toc', 'Tocsin-Images', 'Not Tocsin', ''])('a group for %j is not for Tocsin', (name) => {
    expect(may(`User-agent: ${name}\nDisallow: /`, '/news')).toBe(true);
    expect(may(`User-agent: ${name}\nAllow: /\n\nUser-agent: *\nDisallow: /`, '/news')).toBe(false);
  });
  test.each(['tocsin', 'TOCSIN', 'Tocsin/1.0', 'Tocsin (news alerts)'])('a group for %j is for Tocsin', (name) =>
    expect(may(`User-agent: ${name}\nDisallow: /`, '/news')).toBe(false),
  );
  test('two groups for the same name are one', () => {
    const robots = 'User-agent: tocsin\nDisallow: /a\n\nUser-agent: other\nDisallow: /c\n\nUser-agent: tocsin\nDisallow: /b';
    expect(['/a', '/b', '/c'].map((path) => may(robots, path))).toEqual([false, false, true]);
  });
  test("rules before any name are nobody's", () => expect(may('Disallow: /\nUser-agent: *\nDisallow: /a', '/b')).toBe(true));
  test('the longest rule wins, and allow wins a tie', () => {
    const robots = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same';
    expect(may(robots, '/news/open/1')).toBe(true);
    expect(may(robots, '/news/closed')).toBe(false);
    expect(may(robots, '/same')).toBe(true);
  });
  test('stars and the end of a path', () => {
    const robots = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*/print/*';
    expect(may(robots, '/a/b.pdf')).toBe(false);
    expect(may(robots, '/a/b.pdf?x=1')).toBe(true);
    expect(may(robots, '/a/print/7')).toBe(false);
  });
  test('comments, case and odd line ends', () => expect(may('# hello\r\nUSER-AGENT: *\r\nDISALLOW: /a # not this', '/a')).toBe(false));
  test('percent-encoding does not matter', () => expect(may('User-agent: *\nDisallow: /%7Ejo/', '/~jo/a')).toBe(false));
  test('a rule full of stars is decided at once', () => {
    const startedMs = performance.now();
    may(`User-agent: *\nDisallow: /${'*a'.repeat(5_000)}$`, `/${'a'.repeat(5_000)}b`);
    expect(performance.now() - startedMs).toBeLessThan(1_000);
  });
});
