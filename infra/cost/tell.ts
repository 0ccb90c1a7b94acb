/** The bill as a table for people, and as JSON. */
import { type Bill, type Line, parts, services, totalOf } from './bill.ts';
import type { CountedDay } from './counted.ts';

const dollars = (sum: number): string => {
  if (sum === 0) return '-';
  return sum < 10 ? sum.toFixed(2) : Math.round(sum).toLocaleString('en');
};
const WIDTH = 11;
const FIRST = 12;
const row = (name: string, cells: readonly string[]): string => name.padEnd(FIRST) + cells.map((cell) => cell.padStart(WIDTH)).join('');

export function tableOf(bill: Bill): string[] {
  const sums = services.map((service) => parts.reduce((sum, part) => sum + bill.lines[part][service], 0));
  const cells = (line: Line) => [...services.map((service) => dollars(line[service])), dollars(totalOf(line))];
  return [
    row('$ a month', [...services.map((service) => (service === 'alarms and keys' ? 'alarms,keys' : service)), 'sum']),
    ...parts.map((part) => row(part, cells(bill.lines[part]))),
    row('beside SES', [...sums.map(dollars), dollars(bill.beside)]),
    row('SES', [...services.map(() => ''), dollars(bill.ses)]),
    `Beside SES: ${(bill.share * 100).toFixed(1)} % of SES.`,
  ];
}

/** In the shape that is fixed for whoever measures from outside; what stands behind it may grow. */
export const jsonOf = (bill: Bill, day: CountedDay) => ({
  ses: bill.ses,
  beside: bill.beside,
  share: bill.share,
  perMail: day.perMail,
  perPoll: day.perPoll,
  perArticle: day.perArticle,
  perMatch: day.perMatch,
  idle: totalOf(bill.lines.idle),
  perWake: day.perWake,
  perSignUp: day.perSignUp,
  counted: { at: day.countedAt, size: day.size },
  parts: Object.fromEntries(parts.map((part) => [part, { ...bill.lines[part], sum: totalOf(bill.lines[part]) }])),
});
