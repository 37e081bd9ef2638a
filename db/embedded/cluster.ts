// One Postgres cluster on disk: made, started, found running, stopped. In: its home and settings.
// Out: the port that it listens on. The server is detached from our process, so that it outlives
// the command that started it. Call these under the home's lock only.
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { DatabaseFailure, DatabaseTooNew, DatabaseUnsuitable } from '../failures.ts';
import type { Home } from './home.ts';
import { processCommand, processStart } from './process.ts';

const run = promisify(execFile);
const POLL_MS = 10;
/** Recovery after a crash can take long. */
const START_PATIENCE_MS = 300_000;
const START_ATTEMPTS = 5;
const STOP_PATIENCE_S = 60;

/** The user that owns the database; no account of the operating system. */
export const DATABASE_USER = 'kbgraph';

/** Configuration parameters of the server, by name. */
export type Settings = Readonly<Record<string, string>>;

const SETTINGS: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  wal_level: 'minimal',
  max_wal_senders: '0',
  log_checkpoints: 'off',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
};

const clusterOf = (home: Home) => join(home.folder, 'cluster');

/** Our environment without what would change the server: PG…, the locale, the time zone. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG|TZ$)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}

const optionsOf = (home: Home) => ({ cwd: home.folder, env: environment(), ...home.account });

/** Makes the cluster unless it is there. A killed initdb leaves nothing that counts. */
export async function makeCluster(home: Home, settings: Settings): Promise<void> {
  const cluster = clusterOf(home);
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) return;
  const unfinished = `${cluster}.new`;
  const passwordFile = join(home.folder, 'initdb-password');
  await rm(unfinished, { recursive: true, force: true });
  await rm(passwordFile, { force: true });
  const password = randomBytes(24).toString('base64url');
  await mkdir(unfinished, { mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (home.account !== null) {
    for (const path of [unfinished, passwordFile]) {
      await chown(path, home.account.uid, home.account.gid);
    }
  }
  const options = [
    `--pgdata=${unfinished}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(settings.fsync === 'off' ? ['--no-sync'] : []),
  ];
  await run(home.binaries.initdb, options, optionsOf(home));
  await rm(passwordFile);
  await writeFile(join(home.folder, 'password'), password, { mode: 0o600 });
  await rename(unfinished, cluster);
}

/** The port of the running server, or null where none runs; waits for one that starts. */
export async function findServer(home: Home): Promise<number | null> {
  const giveUpAt = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const { pid, port, ready } = await readPidFile(home);
    if (pid === null || processStart(pid) === null) return null;
    if (!(processCommand(pid) ?? 'postgres').includes('postgres')) {
      await rm(join(clusterOf(home), 'postmaster.pid'), { force: true });
      return null;
    }
    if (ready) return port;
    if (Date.now() > giveUpAt) {
      throw new DatabaseFailure(
        `The server in ${home.folder} (process ${pid}) does not get ready. ` +
          `See ${join(home.folder, 'server.log')}; end that process and try again.`,
      );
    }
    await sleep(POLL_MS);
  }
}

/** The lines of postmaster.pid that matter: pid, port and status. */
async function readPidFile(home: Home) {
  const path = join(clusterOf(home), 'postmaster.pid');
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  return {
    pid: Number.isInteger(pid) && pid > 0 ? pid : null,
    port: Number(lines[3]),
    ready: lines[7]?.trim() === 'ready',
  };
}

/** Starts the server and gives its port. Throws DatabaseTooNew, or DatabaseFailure with the log. */
export async function startServer(home: Home, settings: Settings): Promise<number> {
  await refuseOtherVersion(home);
  for (let attempt = 1; attempt < START_ATTEMPTS; attempt += 1) {
    const port = await startOnce(home, settings);
    if (port !== null) return port;
    await sleep(attempt * 200);
  }
  const port = await startOnce(home, settings);
  if (port !== null) return port;
  const log = await readFile(join(home.folder, 'server.log'), 'utf8').catch(() => '');
  throw new DatabaseFailure(
    `The embedded server in ${home.folder} does not start. It says:\n${log.trim()}`,
  );
}

/** One attempt: another process may take the free port first, an old server may still be ending. */
async function startOnce(home: Home, settings: Settings): Promise<number | null> {
  const port = await freePort();
  const log = await open(join(home.folder, 'server.log'), 'w');
  const parameters = Object.entries({ ...SETTINGS, ...settings, port: String(port) });
  const server = spawn(
    home.binaries.postgres,
    ['-D', clusterOf(home), ...parameters.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...optionsOf(home), detached: true, stdio: ['ignore', log.fd, log.fd] },
  );
  server.on('error', () => undefined);
  await log.close();
  const giveUpAt = Date.now() + START_PATIENCE_MS;
  for (;;) {
    const { pid, ready } = await readPidFile(home);
    if (pid === server.pid && ready) break;
    const ended = server.exitCode !== null || server.signalCode !== null;
    if (ended || server.pid === undefined || Date.now() > giveUpAt) return null;
    await sleep(POLL_MS);
  }
  server.unref();
  return port;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', resolve);
  });
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A cluster belongs to one major version of Postgres. */
async function refuseOtherVersion(home: Home): Promise<void> {
  const made = Number(await readFile(join(clusterOf(home), 'PG_VERSION'), 'utf8'));
  const { stdout } = await run(home.binaries.postgres, ['--version'], optionsOf(home));
  const ours = Number(/\d+/.exec(stdout)?.[0]);
  if (made > ours) {
    throw new DatabaseTooNew(
      `The data in ${home.folder} were made by a newer version of kbgraph (Postgres ${made}, ` +
        `here ${ours}). Use that version, or another folder with --data.`,
    );
  }
  if (made < ours) {
    throw new DatabaseUnsuitable(
      `The data in ${home.folder} are of Postgres ${made}, this version has ${ours}. ` +
        'Choose another folder with --data and ingest again.',
    );
  }
}

/** Stops the server; open connections are cut. One that is gone already is no failure. */
export async function stopServer(home: Home): Promise<void> {
  const options = [
    'stop',
    '-D',
    clusterOf(home),
    '-m',
    'fast',
    '-w',
    '-t',
    String(STOP_PATIENCE_S),
  ];
  try {
    await run(home.binaries.pgCtl, options, optionsOf(home));
  } catch (error) {
    if ((await findServer(home)) !== null) throw error;
  }
}
