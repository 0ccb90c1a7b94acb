/** The command that started the host: it should not outlive it. */
import { execFileSync } from 'node:child_process';

const lookEveryMs = 500;
// A shell between, and the runner itself (which may begin a process of its own).
const mostAncestors = 4;
const runner = /\b(npm|npx|pnpm|yarn|bun)\b|--run\b/;

/** Calls `then` once if the package runner that started this process (`npm start`) ends, however it is ended: it forwards not every signal. */
export function whenStarterEnds(then: () => void): void {
  if (!process.env['npm_lifecycle_event'] && !process.env['NODE_RUN_SCRIPT_NAME']) return;
  const starter = runnerAbove(process.ppid);
  if (starter === null) return;
  const timer = setInterval(() => {
    if (isAlive(starter)) return;
    clearInterval(timer);
    then();
  }, lookEveryMs);
  timer.unref();
}

/** Its process id; null if it cannot be found. */
function runnerAbove(first: number): number | null {
  let pid = first;
  for (let step = 0; step < mostAncestors && pid > 1; step += 1) {
    const { parent, command } = processOf(pid);
    if (runner.test(command)) return pid;
    pid = parent;
  }
  return null;
}

function processOf(pid: number): { parent: number; command: string } {
  try {
    const line = execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const [parent = '0', ...command] = line.trim().split(/\s+/);
    return { parent: Number(parent), command: command.join(' ') };
  } catch {
    return { parent: 0, command: '' }; // no such process, or no `ps` here
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
