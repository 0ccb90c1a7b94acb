/** The mails that answer what a person just did. */
export const mails = {
  sentBy: (service: string, address: string) => `Sent by ${service}, ${address}`,
  sentOnceBy: (service: string, address: string) => `Sent once by ${service}, ${address}`,
  confirmation: {
    kind: 'Please confirm',
    subject: (topic: string) => `Please confirm: news about ${topic}`,
    plainSubject: 'Please confirm your subscription',
    preheader: 'One press of a button, and it begins.',
    heading: <T>(topic: T) => ['Shall we send you news about ', topic, '?'],
    oneMore: <T>(topic: T) => ['Start this one too: news about ', topic, '?'],
    /** If the words that were typed do not belong into a mail to somebody who may not have typed them. */
    yourTopic: 'the topic that was typed in',
    asked: (rhythm: string) => `Somebody, probably you, asked for it with this address. It would come ${rhythm}.`,
    yes: 'Yes, send it',
    aPageWithAButton: 'a page with a button',
    notYou: 'If that was not you, do nothing: the request is forgotten after seven days.',
    notYouReader: 'If that was not you, do nothing: your other topics stay as they are.',
    block: 'Never write to this address again',
  },
  manageLink: {
    kind: 'Your link',
    subject: (service: string) => `Your link to your topics at ${service}`,
    heading: 'Your topics',
    what: 'Here you see and change your topics, the hour they come, pause them, or end them all.',
    open: 'Open my topics',
    care: (lifetime: string) =>
      `The link works for ${lifetime}. Whoever has it can change your topics, so better not pass this mail on. If you did not ask for it, you can ignore it.`,
  },
};
