import { answers } from './answers.ts';
import { digests } from './digests.ts';
import { general } from './general.ts';
import { mails } from './mails.ts';
import { manage } from './manage.ts';
import { problems } from './problems.ts';
import { signUp } from './sign-up.ts';
import { story } from './story.ts';
import { troubles } from './troubles.ts';
import { why } from './why.ts';

export type Direction = 'ltr' | 'rtl';

export const english = {
  /** For `lang` attributes. */
  language: 'en',
  /** For Intl: numbers, lists, names of days and months. */
  locale: 'en-GB',
  direction: 'ltr' as Direction,
  general,
  signUp,
  answers,
  troubles,
  manage,
  why,
  digests,
  story,
  mails,
  problems,
};
