/** A month's name without case, accents and dots. Vowel signs of other scripts stay: they tell months apart. */
export const foldMonthName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036F.\u200E\u200F'’]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .trim();
