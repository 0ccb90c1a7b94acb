import type { Child } from 'hono/jsx';
import { createContext, useContext } from 'hono/jsx';
import { english } from './en/english.ts';
import type { Words } from './words.ts';

const CurrentWords = createContext<Words>(english);

/** The table of the page or mail that is being rendered. */
export const useWords = (): Words => useContext(CurrentWords);

/** Everything inside speaks this table's language. */
export function Speaking({ words, children }: { words: Words; children: Child }) {
  return <CurrentWords.Provider value={words}>{children}</CurrentWords.Provider>;
}
