/** The stylesheet and the scripts of the pages, as text. In a bundle `infra/text-assets.ts` puts their content in here. */
import { readFileSync } from 'node:fs';

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

export const style = read('style.css');
export const script = read('script.js');
export const proofScript = read('proof.js');
export const consoleStyle = read('console.css');
