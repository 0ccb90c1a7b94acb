/** The page with one's own topics. */
export const manage = {
  heading: 'Your topics',
  lead: <T>(topics: string | null, address: T) => [`${topics ?? 'None at the moment'}, mailed to `, address],
  waiting: {
    heading: 'Waiting for your word',
    text: 'Asked for with your address. Nothing comes about them until you start them.',
    start: 'Start',
    startTopic: (topic: string) => `Start ${topic}`,
    forget: 'Forget',
    forgetTopic: (topic: string) => `Forget ${topic}`,
  },
  pause: {
    away: 'Away for a while? A pause holds your news back and brings it afterwards.',
    pausedSince: (time: string) => `Paused since ${time}. What comes in is kept for you.`,
    pause: 'Pause all mail',
    resume: 'Send again',
  },
  /** The page that mails with news link to: it may be in anybody's hands, and so has little power. */
  settings: {
    title: 'Your mail',
    lead: 'Pause it, change how often it comes, or leave.',
    stop: 'Stop',
    stopTopic: (topic: string) => `Stop ${topic}`,
    frequencyOf: (topic: string) => `How often ${topic} comes`,
    nothing: 'You follow nothing at the moment.',
    more: 'To add or change topics, the hour, or to see what we hold about you, use the link that we send to your address. Nobody else gets it.',
    sendLink: 'Send me that link',
    linkSent: 'The link is on its way to your address.',
  },
  change: 'Change',
  query: 'Query',
  endSubscription: 'End this subscription',
  followAnother: 'Follow another topic',
  when: { heading: 'When your mail comes', weekday: 'Day of weekly mail' },
  own: {
    heading: 'What we hold about you',
    text: 'Your address, your topics, when you asked for them, and which mails we sent.',
    download: 'Download it all',
    stopLinksHeading: 'Make old links stop working',
    stopLinksText:
      'Somebody may have an old mail of yours, and with it a link to this page. Those links stop at once, and you go on with a new one. Links that unsubscribe keep working.',
    stopLinks: 'Stop old links',
    eraseHeading: 'Erase everything',
    eraseText:
      'All topics end and everything above is removed, at once and for good. Where a mail to you once came back or was reported as spam, a keyed hash of your address stays, so that nothing is ever mailed to it again.',
    sure: 'Yes, erase all of it',
    erase: 'Erase',
  },
  erased: {
    heading: 'Erased',
    lead: 'All topics have ended and everything we held about you is gone. No more mail comes.',
  },
  done: {
    saved: 'Saved.',
    started: 'Started. The first mail comes with the first news.',
    ended: 'Ended. Nothing more comes about it.',
    when: 'Saved. Your next mail comes at the new hour.',
    paused: 'Paused. What comes in is kept for you.',
    resumed: 'Your mail comes again, with what was kept.',
  },
  tickToErase: 'To erase everything, tick the box as well.',
  noSuchButton: 'That button is not on this page.',
};
