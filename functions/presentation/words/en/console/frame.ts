/** What every page of the console says. The console speaks English alone: it is for a dozen people, not for the public. */
export const frame = {
  skip: 'Skip to the content',
  titleOf: (page: string, serviceName: string) => `${page} · ${serviceName} console`,
  motto: 'Console',
  mottoOutside: 'For admins and editors',
  sections: { today: 'Today', topics: 'Topics', feeds: 'Feeds', people: 'People', changes: 'Audit log' },
  navigation: 'Console',
  whoIsHere: (name: string, role: string) => `${name} · ${role}`,
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  toFirstPage: 'To the first page',
  tooLarge: 'That is more than any of our forms sends.',
};
