/** The folder with real feeds, articles and labelled sets; undefined where it is absent, and tests that need it say that they skip. */
export const testData: string | undefined = process.env['TEST_DATA'] || undefined;
