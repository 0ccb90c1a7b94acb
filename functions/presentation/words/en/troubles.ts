/** Pages for what did not work. */
import type { Purpose } from '../../../subscription/tokens.ts';

export const troubles = {
  sendFreshLink: 'Send me a fresh link',
  subscribeAgain: 'Subscribe again',
  links: {
    expired: {
      heading: 'This link has run out',
      explanation: 'Links in our mails work for a limited time, so that an old mail in the wrong hands opens nothing.',
    },
    used: {
      heading: 'This link was used already',
      explanation: 'What it was for is done: nothing more to do here. Opening it again changes nothing.',
    },
    forged: {
      heading: 'This link is not complete',
      explanation:
        'It does not carry our signature. Most often some letters were lost when it was copied: try to open it from the mail itself.',
    },
  },
  wayOut: {
    settings: 'We can mail a fresh one to the address that gets our mails.',
    block: 'With a fresh link you can stop everything. Every newer mail of ours has a working one too.',
    confirm: 'Your topics are behind a link of their own. We can mail it to you.',
    manage: 'We can mail a fresh one to the address that gets our mails.',
    unsubscribe: 'With a fresh link you can stop everything. Every newer mail of ours has a working one too.',
    story: 'Stories are kept for 60 days. With a fresh link you see your topics.',
    more: 'Stories are kept for 60 days. With a fresh link you see your topics.',
  } satisfies Record<Purpose, string>,
  manageLink: {
    heading: 'Your topics are behind a link',
    lead: 'There is no password. We mail the link to the address that gets our mails.',
  },
  notFound: {
    title: 'Not found',
    heading: 'There is no such page',
    lead: 'If a link in one of our mails led here, it lost some letters on the way. Open it from the mail itself.',
  },
  broke: {
    title: 'Something broke',
    heading: 'Something broke, and it was not you',
    lead: 'What you sent was not carried out, or not wholly. Going back and trying once more is safe.',
    reference: <T>(reference: T) => ['If it stays: tell us this reference: ', reference],
  },
  tooMany: {
    title: 'Too many at once',
    heading: 'That was a lot at once',
    lead: (tryAgainIn: string) =>
      `To keep strangers from filling other people’s mailboxes we take only so many requests. Please try again ${tryAgainIn}.`,
  },
  tooLarge: 'That is more than any of our forms sends.',
  fromElsewhere: 'This form was sent from another site. Please use our own page.',
};
