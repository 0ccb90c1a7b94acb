/** Rows as CSV (RFC 4180), safe to open in a spreadsheet: a stranger's headline that begins as a formula becomes none. */
import { stringify } from 'csv-stringify/sync';

export const csvOf = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows], { escape_formulas: true, record_delimiter: 'windows' });
