export const ukrainian = '';
