/**
 * What a mail to an unproven address may say of words that somebody else typed: so little that nobody can use our signature to
 * carry a message of theirs. The query itself stands on the confirmation page.
 */

/** Letters and digits at most, without the spaces between them. */
const MOST_LETTERS = 40;
/** More digits than a year has can be called or typed as a code. */
const MOST_DIGITS = 4;

/** An address of whatever kind, also as people write it to get it past filters: `evil[.]example`, `evil dot example`, `hxxp`. */
const ADDRESSES =
  /[@\\]|:\s*\/|\/\/|(?<!\p{L})(?:h(?:tt|xx)ps?|www|dot|point|punkt|punto|точка|крапка)(?!\p{L})|[[({<]\s*\p{Po}\s*[\])}>]|[\p{L}\p{N}]\s?[.。．｡․·•,;[({]+\s?[\p{L}\p{N}]/iu;
const MONEY =
  /\p{Sc}|(?<!\p{L})(?:usd|eur|gbp|chf|uah|rub|pln|inr|jpy|cny|btc|eth|usdt|euros?|dollars?|pounds?|bitcoins?|грн|гривен\p{L}*|руб\p{L}*|євро|евро)(?!\p{L})/iu;

/** The words, without any sign that could make a link of them; null if they look like anything but the name of a topic. */
export function plainWords(typed: string): string | null {
  const text = typed.normalize('NFKC');
  if (ADDRESSES.test(text) || MONEY.test(text)) return null;
  const words = text
    .replace(/[’']/gu, '’')
    .replace(/[^\p{L}\p{M}\p{N}’-]+/gu, ' ')
    .trim();
  const amount = (pattern: RegExp) => words.match(pattern)?.length ?? 0;
  if (words === '' || amount(/\p{N}/gu) > MOST_DIGITS || amount(/[\p{L}\p{N}]/gu) > MOST_LETTERS) return null;
  return words;
}
