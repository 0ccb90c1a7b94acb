/** Why something was not taken: one sentence for each code of the errors that are meant for people. */
import type { AddressProblem } from '../../../subscription/address.ts';
import type { RefusalCode } from '../../../subscription/refused.ts';

const address: Record<AddressProblem, string> = {
  empty: 'Please enter your email address.',
  'too-long': 'That is longer than an email address can be.',
  'no-at': 'An email address looks like name@example.org.',
  'letters-before-at': 'We can only mail to addresses with plain letters (a to z), digits and signs before the @.',
  'sign-before-at': 'There is a sign before the @ that an email address cannot have.',
  'sign-after-at': 'There is a sign after the @ that an email address cannot have.',
  'no-domain': 'What stands after the @ is not the name of a mail domain.',
};

const refused: Record<RefusalCode, string> = {
  'not-followed': 'You do not follow that topic any more.',
  'followed-already': 'You follow that already.',
  'too-many-topics': 'You follow as many topics as one address can. End one of them first.',
  'no-such-topic': 'There is no such topic any more.',
  'no-such-frequency': 'Please choose how often.',
  'no-such-zone': 'Please choose a time zone from the list.',
  'no-such-hour': 'Please choose an hour from 0 to 23.',
  'no-such-weekday': 'Please choose a day of the week.',
  'curated-topic': 'The words of this topic are chosen by the editors.',
};

export const problems = {
  didYouMean: (address: string) => `Did you mean ${address}? Change it, or press the button again if it is right as it stands.`,
  address,
  refused,
  unknownArticle: 'We have not read an article at that address, or it is older than we keep.',
};
