/** In which language a query is read, and in which languages its news may come: said, and changed without script. */
import type { Child } from 'hono/jsx';
import { offeredLanguages } from '../../search/query/offered-languages.ts';
import { useWords } from '../words/use-words.tsx';
import { languageName } from '../words/wording.ts';

export interface Languages {
  /** Primary subtag. */
  language: string;
  reads: readonly string[];
}

/** As parts of an address. */
export const languageParameters = ({ language, reads }: Languages): Record<string, string> => ({
  lang: language,
  ...Object.fromEntries(reads.map((each) => [`reads-${each}`, 'on'])),
});

export function LanguageChoice({ language, chosen, reads }: Languages & { chosen: boolean }) {
  const { showMe } = useWords().signUp;
  return (
    <LanguageInputs id="lang" language={language} chosen={chosen} reads={reads}>
      <button type="submit">{showMe}</button>
    </LanguageInputs>
  );
}

/** `reads` is empty for a topic that comes in every language. */
export function LanguageInputs({ id, language, chosen, reads, children }: Languages & { id: string; chosen: boolean; children?: Child }) {
  const words = useWords();
  const say = words.signUp.languages;
  const nameOf = (each: string) => languageName(words, each);
  return (
    <details class="languages">
      <summary>
        {say.readAs(nameOf(language), reads.map(nameOf))} <span class="change">{say.change}</span>
      </summary>
      <label for={id}>{say.yourWordsAre}</label>
      <select id={id} name="lang">
        <option value="" selected={!chosen}>
          {say.whatTheyLookLike}
        </option>
        {offeredLanguages.map((each) => (
          <option value={each} selected={chosen && each === language}>
            {nameOf(each)}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>{say.iReadNewsIn}</legend>
        {offeredLanguages.map((each) => (
          <label class="tick">
            <input type="checkbox" name={`reads-${each}`} checked={reads.includes(each)} /> {nameOf(each)}
          </label>
        ))}
      </fieldset>
      {children}
    </details>
  );
}

/** The same, as it is handed on by a form that does not ask. */
export function LanguageFields({ language, reads }: Languages) {
  return (
    <>
      {Object.entries(languageParameters({ language, reads })).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
