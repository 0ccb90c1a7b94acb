/** The languages that a query may be written in and a reader may tick: those whose words, countries and institutions the tables know. */
export const offeredLanguages: readonly string[] = [
  'en',
  'ar',
  'de',
  'es',
  'fr',
  'ha',
  'hi',
  'it',
  'ja',
  'nl',
  'pl',
  'pt',
  'ru',
  'sv',
  'sw',
  'tr',
  'uk',
  'zh',
];

/** The primary subtags of an Accept-Language header that are offered, the most wanted first. */
export function languagesOfHeader(header: string | undefined): string[] {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const weight = Number(
      parameters
        .find((each) => each.trim().startsWith('q='))
        ?.trim()
        .slice(2) ?? 1,
    );
    return { language: tag.trim().split('-')[0]?.toLowerCase() ?? '', weight: Number.isFinite(weight) ? weight : 0 };
  });
  const inOrder = wanted.sort((one, other) => other.weight - one.weight).map(({ language }) => language);
  return [...new Set(inOrder)].filter((language) => offeredLanguages.includes(language));
}
