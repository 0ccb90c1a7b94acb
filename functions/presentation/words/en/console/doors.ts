/** Signing in and out, and pages for what did not work. */
export const doors = {
  signIn: {
    title: 'Sign in',
    lead: 'This is where topics, feeds and people are looked after.',
    again: 'Try again',
    troubles: {
      failed: 'Signing in did not work. It was begun too long ago, or in another browser, or the sign-in service said no.',
      'no-role': 'You are signed in, but your account is in neither of the groups “admins” and “editors”. Ask an admin to add it.',
    },
  },
  signedOut: {
    title: 'You are signed out',
    here: 'Other browsers stay signed in.',
    everywhere: 'Here, and in every other browser.',
    again: 'Sign in again',
    serviceToo: 'Sign out of the sign-in service too',
  },
  refused: {
    'stale-form': {
      heading: 'This form is too old',
      words: 'It was opened in another session, so nothing was changed. Open its page again, and send it from there.',
    },
    'not-yours': {
      heading: 'This is for admins',
      words: 'Editors look after topics and feeds. Ask an admin to do this, or to make you one.',
    },
  },
  lost: 'There is no such page',
  broke: {
    heading: 'Something broke, and it was not you',
    lead: 'What you sent was not carried out, or not wholly. Look at what changed before you send it again.',
    reference: 'The operator finds it in the log by this reference:',
  },
};
