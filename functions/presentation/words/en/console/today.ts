export const today = {
  title: 'Today',
  changes: 'What admins changed today',
  noChanges: 'Nothing yet today.',
};
