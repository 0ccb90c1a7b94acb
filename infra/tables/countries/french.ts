export const french = '';
