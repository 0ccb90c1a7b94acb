/** The toll that a headline tells: 31 in "Earthquake kills 31" and in "31 dead after earthquake". */

const HARMED =
  'dead|killed|deaths?|dies?|died|missing|injured|wounded|hurt|victims|morts?|tués|blessés|muertos|heridos|mortos|morti|feriti|tote|verletzte|zabit\\p{L}*|ofiar\\p{L}*|rannych|загибл\\p{L}*|поранен\\p{L}*|погиб\\p{L}*|ранен\\p{L}*|ölü|yaralı';
const HARMS =
  'kills?|killed|killing|death toll|toll|claims?|claimed|leaves|zginęło|zginęły|nie żyje|загинул\\p{L}*|погибл\\p{L}*|bilan|balance|bilancio';
const NUMBER = '(\\d{1,3}(?:[,. \u00a0]\\d{3})+|\\d+)';
const BEFORE = new RegExp(`${NUMBER}\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${HARMED})(?!\\p{L})`, 'iu');
const AFTER = new RegExp(`(?<!\\p{L})(?:${HARMS})(?!\\p{L})[^\\d.;:]{0,25}${NUMBER}(?!\\s*(?:%|percent|years?|hours?|days?))`, 'iu');

/** Null if it tells none. */
export function tollOf(title: string): number | null {
  const written = BEFORE.exec(title)?.[1] ?? AFTER.exec(title)?.[1];
  const toll = written === undefined ? 0 : Number(written.replace(/[^\d]/gu, ''));
  return toll > 0 ? toll : null;
}
