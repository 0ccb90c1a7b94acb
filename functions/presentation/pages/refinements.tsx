/** Which of several senses is meant, and which related words count: asked and shown beside the preview, changed by plain links. */
import type { OfferedRefinement } from '../../match/refine-query.ts';
import type { Breadth } from '../../search/breadth.ts';
import { cleanLine } from '../words/safe-text.ts';
import { useWords } from '../words/use-words.tsx';
import { LanguageFields, type Languages, languageParameters } from './language-choice.tsx';

interface RefinementsProps {
  refinements: readonly OfferedRefinement[];
  query: string;
  breadth: Breadth;
  languages: Languages;
}

/** Chips in sight; the others open on a press. */
const IN_SIGHT = 8;

export function Refinements(props: RefinementsProps) {
  const { refinements, breadth, languages } = props;
  const say = useWords().signUp.refine;
  if (refinements.length === 0) return null;
  const to = (query: string) => `/?${new URLSearchParams({ q: query, breadth, ...languageParameters(languages) })}`;
  const withChips = refinements.filter(({ counting, takenAway }) => counting.length + takenAway.length > 0);
  const isAsked = refinements.some(({ senses }) => senses.length > 0 && !senses.some(({ chosen }) => chosen));
  return (
    <>
      {refinements
        .filter(({ senses }) => senses.length > 0)
        .map(({ asked, senses }) => (
          <SenseChoice asked={asked} senses={senses} to={to} />
        ))}
      {withChips.length > 0 && (
        <details class="refinements" open={!isAsked && refinements.some(({ takenAway }) => takenAway.length > 0)}>
          <summary>{say.alsoCount}</summary>
          {withChips.map((refinement) => (
            <Chips refinement={refinement} to={to} {...props} />
          ))}
        </details>
      )}
    </>
  );
}

function SenseChoice({ asked, senses, to }: Pick<OfferedRefinement, 'asked' | 'senses'> & { to: (query: string) => string }) {
  const { general, signUp } = useWords();
  return (
    <nav class="senses" aria-label={signUp.refine.which(asked)}>
      <p class="notice-head">{signUp.refine.which(asked)}</p>
      <ul>
        {senses.map(({ label, chosen, query, found, newest }) => (
          <li>
            <a href={to(query)} aria-current={chosen ? 'true' : undefined}>
              {label}
            </a>{' '}
            <span class="hint">
              {general.articles(found)}
              {newest !== null && (
                <>
                  {', '}
                  <q dir="auto">{cleanLine(newest, 90)}</q>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Chips({
  refinement,
  query,
  breadth,
  languages,
  to,
}: { refinement: OfferedRefinement; to: (query: string) => string } & RefinementsProps) {
  const { asked, group, counting, takenAway } = refinement;
  const say = useWords().signUp.refine;
  const chip = ({ word, query: without }: { word: string; query: string }) => (
    <li>
      <a class="chip" href={to(without)} aria-label={say.takeAway(word)}>
        {word} <span aria-hidden="true">×</span>
      </a>
    </li>
  );
  return (
    <div class="refinement">
      <p>{say.with(<q dir="auto">{asked}</q>)}</p>
      <ul class="chips">{counting.slice(0, IN_SIGHT).map(chip)}</ul>
      {counting.length > IN_SIGHT && (
        <details>
          <summary>{say.more(counting.length - IN_SIGHT)}</summary>
          <ul class="chips">{counting.slice(IN_SIGHT).map(chip)}</ul>
        </details>
      )}
      {takenAway.length > 0 && (
        <ul class="chips" aria-label={say.leftOut}>
          {takenAway.map(({ word, query: again }) => (
            <li>
              <a class="chip away" href={to(again)} aria-label={say.putBack(word)}>
                <s>{word}</s> <span aria-hidden="true">+</span>
              </a>
            </li>
          ))}
        </ul>
      )}
      <form method="get" action="/" class="add-word">
        <input type="hidden" name="q" value={query} />
        <input type="hidden" name="breadth" value={breadth} />
        <LanguageFields language={languages.language} reads={languages.reads} />
        <input type="hidden" name="to" value={group} />
        <label for={`also-${group}`} class="visually-hidden">
          {say.another(asked)}
        </label>
        <input id={`also-${group}`} name="also" maxlength={60} placeholder={say.anotherWord} autocapitalize="off" />
        <button type="submit" class="quiet">
          {say.add}
        </button>
      </form>
    </div>
  );
}
