/** The forms that a noun takes after a number; a language needs those that its numbers ask for. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** Counts things in a language: `1 story`, `2 stories`, `1,200 stories`. */
export function counting(locale: string): (amount: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (amount, forms) => `${numbers.format(amount)} ${forms[rules.select(amount)] ?? forms.other}`;
}
