/**
 * Whether robots.txt (RFC 9309) lets `agent` fetch `url`: the groups that name us, else those for `*`; the longest rule
 * wins, and allow wins a tie. `*` and `$` are understood in rules. A name is a product token: `Tocsin/1.0` names Tocsin,
 * and `T` does not.
 */
export function mayFetch(robots: string, agent: string, url: string): boolean {
  const { pathname, search } = new URL(url);
  const path = normalised(pathname + search);
  const rules = rulesFor(groupsOf(robots), agent.toLowerCase()).filter((rule) => matches(rule.path, path));
  const longest = Math.max(...rules.map((rule) => rule.path.length));
  return rules.length === 0 || rules.some((rule) => rule.allow && rule.path.length === longest);
}

interface Rule {
  allow: boolean;
  path: string;
}

/** Rules and the product tokens, in lower case, that they are for. */
interface Group {
  agents: string[];
  rules: Rule[];
}

// RFC 9309: at least 500 KiB must be read.
const maxCharacters = 512_000;

function rulesFor(groups: readonly Group[], agent: string): Rule[] {
  const ours = groups.filter(({ agents }) => agents.includes(agent));
  const chosen = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes('*'));
  return chosen.flatMap(({ rules }) => rules);
}

/** A group is one or more names and the rules after them; other lines, such as sitemaps, stand outside. */
function groupsOf(robots: string): Group[] {
  const groups: Group[] = [];
  let isNaming = false;
  for (const { field, value } of fieldsOf(robots)) {
    if (field === 'user-agent') {
      if (!isNaming) groups.push({ agents: [], rules: [] });
      groups.at(-1)?.agents.push(tokenOf(value));
      isNaming = true;
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      if (value !== '') groups.at(-1)?.rules.push({ allow: field === 'allow', path: normalised(value) });
    }
  }
  return groups;
}

const fieldsOf = (robots: string) =>
  robots
    .slice(0, maxCharacters)
    .split(/\r\n|\r|\n/)
    .map((line) => /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(line))
    .filter((found) => found !== null)
    .map(([, field = '', value = '']) => ({ field: field.toLowerCase(), value: value.trim() }));

/** A crawler's name without its version. */
const tokenOf = (value: string): string => /^(?:\*|[\w-]+)/.exec(value)?.[0].toLowerCase() ?? '';

/** Percent-encoding in one form, so that `%7Euser` and `~user` are the same. */
function normalised(path: string): string {
  try {
    return encodeURI(decodeURI(path));
  } catch {
    // A lone percent sign: compared as written.
    return path;
  }
}

/** Linear in the length of the path for each `*`: rules come from strangers, so no backtracking. */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const first = parts.shift() ?? '';
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    if (isLast && anchored) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found === -1) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
