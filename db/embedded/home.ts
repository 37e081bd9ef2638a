// Where the data and the binaries of an embedded server live. Mostly in the data folder and in
// node_modules. Where we are root and the folders above are closed to the server's account (a
// project in root's home), the data go to a folder that it can reach, named by a pointer file in
// the data folder, and the binaries are copied beside them.
import { execFile } from 'node:child_process';
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { serverAccount, type Account } from './account.ts';
import { binariesIn, type Binaries } from './binaries.ts';
import { withLock } from './lock.ts';

const run = promisify(execFile);
const POINTER = 'location.txt';
/** Before the temporary folder, which a restart may empty. */
const LASTING = '/var/lib/kbgraph';

export interface Home {
  /** The folder with the cluster, the lock, the password and the list of users. */
  readonly folder: string;
  readonly binaries: Binaries;
  readonly account: Account | null;
}

/** Finds or makes the home of a data folder; `installed` are the binaries to run or to copy. */
export async function homeOf(dataFolder: string, installed: Binaries): Promise<Home> {
  await mkdir(dataFolder, { recursive: true });
  const folder = await realpath(dataFolder);
  const account = await serverAccount();
  if (account === null) return { folder, binaries: installed, account };
  const place = await reachablePlace(folder, account);
  const binaries = (await canRun(installed, account)) ? installed : await copied(installed, place);
  return { folder: place, binaries, account };
}

async function reachablePlace(folder: string, account: Account): Promise<string> {
  return withLock(folder, async () => {
    const pointer = join(folder, POINTER);
    const text = await readFile(pointer, 'utf8').catch(() => '');
    const [place = ''] = text.split('\n');
    if (place !== '') {
      await mkdir(place, { recursive: true, mode: 0o755 });
      return place;
    }
    if (await canReach(folder, account)) return folder;
    const made = await newPlace(basename(dirname(folder)), account);
    await writeFile(
      pointer,
      `${made}\nThe database of this folder is kept there, because the account that runs the ` +
        'server cannot enter this folder.\n',
    );
    return made;
  });
}

async function newPlace(name: string, account: Account): Promise<string> {
  for (const base of [LASTING, tmpdir()]) {
    try {
      await mkdir(base, { recursive: true, mode: 0o755 });
      const place = await mkdtemp(join(base, `${name}-`));
      await chmod(place, 0o755);
      if (await canReach(place, account)) return place;
      await rm(place, { recursive: true });
    } catch {
      continue;
    }
  }
  throw new Error(
    `The user postgres can enter neither the data folder, nor ${LASTING}, nor ${tmpdir()}. ` +
      'Choose another folder with --data, or set DATABASE_URL.',
  );
}

/** True if the account can pass through all folders above and into this one. */
async function canReach(folder: string, account: Account): Promise<boolean> {
  return succeeds('/bin/sh', ['-c', 'cd "$0"', folder], account);
}

async function canRun(binaries: Binaries, account: Account): Promise<boolean> {
  return succeeds(binaries.postgres, ['--version'], account);
}

async function succeeds(program: string, args: readonly string[], account: Account) {
  try {
    await run(program, args, { ...account, cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

/** A copy of the binaries in `place`, made once for each version of them. */
async function copied(installed: Binaries, place: string): Promise<Binaries> {
  const { size, mtimeMs } = await stat(installed.postgres);
  const target = join(place, `postgres-${size}-${Math.floor(mtimeMs)}`);
  return withLock(place, async () => {
    const there = await stat(target).catch(() => null);
    if (there === null) {
      const unfinished = `${target}.new`;
      await rm(unfinished, { recursive: true, force: true });
      await cp(installed.root, unfinished, { recursive: true, verbatimSymlinks: true });
      await rename(unfinished, target);
    }
    return binariesIn(target);
  });
}
