/** The stylesheets and scripts beside this file, each read once. */
import { readFileSync } from 'node:fs';

const kept = new Map<string, string>();

export function asset(name: 'style.css' | 'console.css' | 'inbox.css' | 'watch.js'): string {
  const text = kept.get(name) ?? readFileSync(new URL(name, import.meta.url), 'utf8');
  kept.set(name, text);
  return text;
}
