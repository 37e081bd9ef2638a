// The embedded server of a data folder, shared by all commands that use the folder: started by
// the first, found by those that come while it runs, stopped by the last.
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseFailure, DatabaseTooNew } from '../failures.ts';
import { installedBinaries } from './binaries.ts';
import { leave, register } from './clients.ts';
import {
  DATABASE_USER,
  findServer,
  makeCluster,
  startServer,
  stopServer,
  type Settings,
} from './cluster.ts';
import { homeOf, type Home } from './home.ts';
import { withLock } from './lock.ts';
import { processCommand } from './process.ts';

/** The layout of the folder; a later version that changes it writes a higher number. */
const FORMAT = 1;

/** How to reach a running server. */
export interface ServerAddress {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export interface EmbeddedServer {
  readonly address: ServerAddress;
  /** Leaves the server; stops it if nobody else uses it. */
  readonly release: () => Promise<void>;
}

/**
 * Joins the server of a data folder, making and starting it where that is needed.
 * Throws DatabaseFailure and its kinds.
 */
export async function joinServer(dataFolder: string, settings: Settings): Promise<EmbeddedServer> {
  try {
    return await startOrFind(dataFolder, settings);
  } catch (error) {
    if (error instanceof DatabaseFailure) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new DatabaseFailure(
      `The data folder ${dataFolder} cannot be used: ${reason.trim()}. ` +
        'Choose another with --data, or set DATABASE_URL.',
      { cause: error },
    );
  }
}

async function startOrFind(dataFolder: string, settings: Settings): Promise<EmbeddedServer> {
  const home = await homeOf(dataFolder, await installedBinaries());
  const { port, password, note } = await withLock(home.folder, async () => {
    await checkFormat(home);
    await makeCluster(home, settings);
    const running = await findServer(home);
    const port = running ?? (await startServer(home, settings));
    const password = await readFile(join(home.folder, 'password'), 'utf8');
    return { port, password, note: await register(home.folder) };
  });
  const atExit = () => leaveAtExit(home.folder, note);
  process.once('exit', atExit);
  const release = () =>
    withLock(home.folder, async () => {
      process.off('exit', atExit);
      const left = await leave(home.folder, note);
      if (left === 0 && (await findServer(home)) !== null) await stopServer(home);
    });
  const address = { host: '127.0.0.1', port, user: DATABASE_USER, password, database: 'postgres' };
  return { address, release };
}

/**
 * What can be done for a process that ends without `release`: nothing that waits. If it was alone
 * and nobody is about to join, the server is told to stop; otherwise the next user does that.
 */
function leaveAtExit(folder: string, note: string): void {
  try {
    rmSync(note, { force: true });
    if (process.platform === 'win32' || existsSync(join(folder, 'lock'))) return;
    if (readdirSync(join(folder, 'clients')).length > 0) return;
    const pidFile = readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8');
    const pid = Number(pidFile.split('\n')[0]);
    if (processCommand(pid)?.includes('postgres') === true) process.kill(pid, 'SIGINT');
  } catch {
    // The server is gone, or stopped already.
  }
}

async function checkFormat(home: Home): Promise<void> {
  const path = join(home.folder, 'format');
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) {
    await mkdir(home.folder, { recursive: true });
    await writeFile(path, `${FORMAT}\n`);
  } else if (Number(text) > FORMAT) {
    throw new DatabaseTooNew(
      `The data in ${home.folder} were made by a newer version of kbgraph (format ` +
        `${text.trim()}, here ${FORMAT}). Use that version, or another folder with --data.`,
    );
  }
}
