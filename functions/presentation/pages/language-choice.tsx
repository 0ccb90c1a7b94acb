/** In which language a query is read, and in which languages its news may come: said, and changed without script. */
import type { Child } from 'hono/jsx';
import { offeredLanguages } from '../../search/query/offered-languages.ts';
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
  return (
    <LanguageInputs id="lang" language={language} chosen={chosen} reads={reads}>
      <button type="submit">Show me</button>
    </LanguageInputs>
  );
}

/** `reads` is empty for a topic that comes in every language. */
export function LanguageInputs({ id, language, chosen, reads, children }: Languages & { id: string; chosen: boolean; children?: Child }) {
  return (
    <details class="languages">
      <summary>
        Read as {languageName(language)}, news in {reads.length === 0 ? 'every language' : reads.map(languageName).join(', ')}{' '}
        <span class="change">· change</span>
      </summary>
      <label for={id}>Your words are</label>
      <select id={id} name="lang">
        <option value="" selected={!chosen}>
          what they look like
        </option>
        {offeredLanguages.map((each) => (
          <option value={each} selected={chosen && each === language}>
            {languageName(each)}
          </option>
        ))}
      </select>
      <fieldset>
        <legend>I read news in</legend>
        {offeredLanguages.map((each) => (
          <label class="tick">
            <input type="checkbox" name={`reads-${each}`} checked={reads.includes(each)} /> {languageName(each)}
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
