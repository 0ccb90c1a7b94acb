/** The mails that answer what a person just did. */
export const mails = {
  sentBy: (service: string, address: string) => `Sent by ${service}, ${address}`,
  sentOnceBy: (service: string, address: string) => `Sent once by ${service}, ${address}`,
  confirmation: {
    kind: 'Please confirm',
    subject: (topic: string) => `Please confirm: news about ${topic}`,
    preheader: 'One press of a button, and it begins.',
    heading: <T>(topic: T) => ['Shall we send you news about ', topic, '?'],
    asked: (rhythm: string) => `Somebody, probably you, asked for it with this address. It would come ${rhythm}.`,
    readAs: (reading: string) => `We read it as: ${reading}.`,
    yes: 'Yes, send it',
    aPageWithAButton: 'a page with a button',
    notYou: 'If that was not you, do nothing: no further mail comes, and the request is forgotten.',
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
