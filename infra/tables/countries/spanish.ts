export const spanish = '';
