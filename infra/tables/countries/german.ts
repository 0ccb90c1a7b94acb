export const german = '';
