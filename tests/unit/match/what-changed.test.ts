import { describe, expect, it } from 'vitest';
import { articleToMatch, matchesOtherThings } from '../../../functions/match/what-changed.ts';
import { anArticle } from '../../support/articles.ts';
import { topicOf } from '../../support/subscribers.ts';

describe('an article is matched', () => {
  const article = anArticle();
  it('when it is new, and when its text really changed', () => {
    expect(articleToMatch({ before: null, after: article })).toBe(article);
    expect(articleToMatch({ before: anArticle({ contentRevision: 'c0' }), after: article })).toBe(article);
  });
  it('not when only our own notes on it changed, and not when it is removed', () => {
    expect(articleToMatch({ before: anArticle({ author: 'Ada' }), after: article })).toBeNull();
    expect(articleToMatch({ before: article, after: null })).toBeNull();
  });
});

describe('a topic is run over what came in meanwhile', () => {
  const topic = topicOf('US troops Niger');
  it.each([
    ['new', null, topic],
    ['edited', topicOf('US troops'), topic],
    ['live again', { ...topic, state: 'retired' as const }, topic],
    ['read in another language', { ...topic, language: 'fr' }, topic],
    ['of another breadth', { ...topic, breadth: 'everything' as const }, topic],
  ])('when it is %s', (_how, before, after) => {
    expect(matchesOtherThings({ before, after })).toBe(true);
  });
  it.each([
    ['only its title changed', topic, { ...topic, title: 'Soldiers' }],
    ['it was retired', topic, { ...topic, state: 'retired' as const }],
    ['it was removed', topic, null],
  ])('not when %s', (_how, before, after) => {
    expect(matchesOtherThings({ before, after })).toBe(false);
  });
});
