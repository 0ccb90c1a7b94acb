import { describe, expect, it } from 'vitest';
import { type Fingerprint, fingerprintOf, readFingerprint, termHashes } from '../../../functions/story/fingerprint.ts';
import { nearness } from '../../../functions/story/nearness.ts';
import { withinReach } from '../../../functions/story/within-reach.ts';

function fingerprint(title: string, summary: string): Fingerprint {
  const read = readFingerprint(fingerprintOf({ title, summary, body: null, language: 'en', url: null }));
  if (read === null) throw new Error('unreadable');
  return read;
}

const strike = fingerprint(
  'Dockers walk out at the port of Odesa',
  'Dockers in Odesa stopped work over unpaid wages, and cranes stand still.',
);
const strikeAgain = fingerprint('Odesa cranes stand still as dockers walk out', 'Unpaid wages brought the dockers of Odesa to stop work.');
const opera = fingerprint(
  'Odesa opera opens its season',
  'The opera of Odesa begins with Verdi tonight; tickets were sold out in an hour.',
);
const operaAgain = fingerprint(
  'Verdi opens sold-out season at Odesa opera',
  'Tickets for the opera were sold out; the season begins with Verdi.',
);
const topicTerms = new Set(termHashes(['Odesa'], 'en'));
const match = (name: string, score: number, of: Fingerprint | null) => ({ name, score, least: 0.6, fingerprint: of });
const names = (matches: readonly { name: string }[]) => matches.map(({ name }) => name);

describe('what of a topic reaches its reader', () => {
  it('brings a weak match along with a strong one of the same story, and no other weak one', () => {
    const { wanted, unwanted } = withinReach([match('strike', 0.9, strike), match('again', 0.3, strikeAgain), match('opera', 0.5, opera)], {
      topicTerms,
    });
    expect(names(wanted)).toEqual(['strike', 'again']);
    expect(unwanted).toEqual([]);
  });

  it('brings nothing along on a topic that has more than two hundred matches, nor with nothing strong', () => {
    const many = Array.from({ length: 200 }, (_, at) => match(`filler ${at}`, 0.1, opera));
    expect(names(withinReach([match('strike', 0.9, strike), match('again', 0.3, strikeAgain), ...many], { topicTerms }).wanted)).toEqual([
      'strike',
    ]);
    expect(withinReach([match('again', 0.3, strikeAgain)], { topicTerms }).wanted).toEqual([]);
  });

  it('keeps out what is near to a disliked story, and names it', () => {
    const { wanted, unwanted } = withinReach([match('strike', 0.9, strike), match('opera', 0.9, operaAgain)], {
      topicTerms,
      opinions: { liked: [], disliked: [opera] },
    });
    expect(names(wanted)).toEqual(['strike']);
    expect(names(unwanted)).toEqual(['opera']);
  });

  it('lifts a weak match that is near to a liked story, and none that is only on the same topic', () => {
    const { wanted } = withinReach([match('again', 0.4, strikeAgain), match('opera', 0.55, opera)], {
      topicTerms,
      opinions: { liked: [strike], disliked: [] },
    });
    expect(names(wanted)).toEqual(['again']);
  });

  it('takes every word of the query out of the comparison', () => {
    expect(nearness(strike, strike, topicTerms)).toBeCloseTo(1);
    expect(nearness(strike, opera, topicTerms)).toBeLessThan(nearness(strike, opera, new Set()));
  });
});
