export const russian = '';
