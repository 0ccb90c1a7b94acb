/**
 * Whether robots.txt (RFC 9309) lets `agent` fetch `url`: the group that names us, else `*`; the longest rule wins, and
 * allow wins a tie. `*` and `$` are understood.
 */
export function mayFetch(robots: string, agent: string, url: string): boolean {
  const { pathname, search } = new URL(url);
  const path = normalised(pathname + search);
  const rules = rulesFor(robots, agent.toLowerCase());
  let best = { length: -1, allow: true };
  for (const rule of rules) {
    if (!matches(rule.path, path)) continue;
    if (rule.path.length > best.length || (rule.path.length === best.length && rule.allow))
      best = { length: rule.path.length, allow: rule.allow };
  }
  return best.allow;
}

interface Rule {
  allow: boolean;
  path: string;
}

// RFC 9309: at least 500 KiB must be read.
const maxCharacters = 512_000;

function rulesFor(robots: string, agent: string): Rule[] {
  const ours: Rule[] = [];
  const everyones: Rule[] = [];
  let named = false;
  let agents: string[] = [];
  let inRules = false;
  for (const raw of robots.slice(0, maxCharacters).split(/\r\n|\r|\n/)) {
    const line = /^\s*([a-z-]+)\s*:\s*([^#]*)/i.exec(raw);
    if (!line) continue;
    const [field, value] = [line[1]?.toLowerCase(), line[2]?.trim() ?? ''];
    if (field === 'user-agent') {
      if (inRules) agents = [];
      inRules = false;
      agents.push(value.toLowerCase());
      if (value !== '*' && agent.startsWith(value.toLowerCase())) named = true;
    } else if (field === 'allow' || field === 'disallow') {
      inRules = true;
      if (value === '') continue;
      const rule = { allow: field === 'allow', path: normalised(value) };
      if (agents.some((name) => name !== '*' && name !== '' && agent.startsWith(name))) ours.push(rule);
      else if (agents.includes('*')) everyones.push(rule);
    }
  }
  return named ? ours : everyones;
}

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
