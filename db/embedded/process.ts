// Which processes are alive. A bare pid is not enough: after a restart of the machine or of a
// container it names another process. So a process is known by pid and start.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Field 22 of /proc/PID/stat, counted after the command, which may itself hold blanks. */
const START_FIELD = 19;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function linuxStart(pid: number): string {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot} ${fields[START_FIELD] ?? ''}`;
}

/** Words that tell this process from a later one with the same pid; null if it is not alive. */
export function processStart(pid: number): string | null {
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return null;
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return 'alive';
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return isAlive(pid) ? 'alive' : null;
  }
}

/** The command line of a process, where the system tells it; null otherwise. */
export function processCommand(pid: number): string | null {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') return null;
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return null;
  }
}
