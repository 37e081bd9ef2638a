// Postgres refuses to run as root. In: nothing. Out: the account that the server runs as when we
// are root (made if it is missing), or null where it runs as we do.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { DatabaseUnsuitable } from '../failures.ts';

const run = promisify(execFile);
const USER = 'postgres';

/** Ids in the shape that child_process takes. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** The commands that make a system user, on most systems and on BusyBox. */
const MAKE_USER: readonly (readonly [string, readonly string[]])[] = [
  ['useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/bin/false', USER]],
  ['adduser', ['-S', '-D', '-H', USER]],
];

/** The account for the server. Throws DatabaseUnsuitable where none can be made. */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const known = await lookUp();
  if (known !== null) return known;
  for (const [command, options] of MAKE_USER) {
    await run(command, options).catch(() => undefined);
    const made = await lookUp();
    if (made !== null) return made;
  }
  throw new DatabaseUnsuitable(
    'Postgres does not run as root, and no user named postgres could be made. ' +
      'Make one (useradd --system postgres), run kbgraph as another user, or set DATABASE_URL.',
  );
}

async function lookUp(): Promise<Account | null> {
  try {
    const uid = Number((await run('id', ['-u', USER])).stdout);
    const gid = Number((await run('id', ['-g', USER])).stdout);
    return { uid, gid };
  } catch {
    return null;
  }
}
