export const polish = '';
