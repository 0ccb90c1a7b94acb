/** Rows as CSV (RFC 4180), safe to open in a spreadsheet. */

/** A cell that begins so is a formula to a spreadsheet: a stranger's headline must not be one. */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

export const csvOf = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
