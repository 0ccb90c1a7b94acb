const unchanged = (word: string) => [word];
export const inflectSlavicName = { pl: unchanged, uk: unchanged, ru: unchanged };
export const inflectSlavicPeople = { pl: unchanged, uk: unchanged, ru: unchanged };
