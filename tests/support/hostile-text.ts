/** Text as strangers write it: each of these passes through every queue, table, page and mail, or is turned into text that does. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['emoji', 'Volcano \u{1F30B} erupts \u{1F1EE}\u{1F1F8} \u{1F468}\u200D\u{1F469}\u200D\u{1F467}'],
  ['right to left', 'Volcano \u202Egnp.exe\u202C \u05D4\u05E8 \u05D2\u05E2\u05E9'],
  ['zero width', 'Vol\u200Bcano\u2060 \uFEFFerupts'],
  ['NUL', 'Volcano \u0000 erupts \u0007\u001B[31m'],
  ['lone surrogates', 'Volcano \uD83C erupts \uDF0B'],
  ['CRLF', 'Volcano\r\nBcc: everybody@example.org\r\n\r\nerupts'],
  ['ten thousand letters', `Volcano erupts ${'and erupts '.repeat(900)}`],
  ['tag characters', 'Volcano \u{E0056}\u{E006F}\u{E006C} erupts'],
  ['markup', 'Volcano <script>alert(1)</script> erupts & "quotes" \u2028 {{x}} %s'],
  ['beyond the base plane', 'Volcano \u{20BB7}\u{1D54D}\u{10FFFD} erupts'],
];

/** What no page and no header may hold, whoever wrote it. */
export const unsafe = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/u;
