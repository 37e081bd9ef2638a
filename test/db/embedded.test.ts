// The embedded server of a data folder: shared, stopped by the last, found again after a kill,
// and able to run where its account cannot enter the folder.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../db/connect.ts';
import { binariesIn, installedBinaries } from '../../db/embedded/binaries.ts';
import { homeOf } from '../../db/embedded/home.ts';
import { processStart } from '../../db/embedded/process.ts';
import { DatabaseFailure, DatabaseTooNew } from '../../db/failures.ts';
import { ended, killed, printed, startProcess } from './children.ts';

const isRoot = process.getuid?.() === 0;
const SETTINGS = { fsync: 'off' };
let folder: string;
/** A data folder that most tests share, each leaving it whole and without a server. */
let data: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kbgraph-embedded-'));
  await chmod(folder, 0o755);
  data = join(folder, 'data');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const open = (dataFolder = data) => openDatabase({ dataFolder, settings: SETTINGS });

async function pidFile(home = data): Promise<string | null> {
  return readFile(join(home, 'cluster', 'postmaster.pid'), 'utf8').catch(() => null);
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

async function serverOf({ pool }: OpenDatabase): Promise<unknown> {
  const { rows } = await pool.query('select pg_postmaster_start_time()::text as started');
  return rows[0];
}

test('the first starts the server, others share it, the last stops it', async () => {
  const first = await open();
  const second = await open();
  expect(await serverOf(second)).toEqual(await serverOf(first));
  const { code, stdout, stderr } = await ended(startProcess('opening', data));
  expect([code, stdout, stderr]).toEqual([0, '[{"count":0}]', '']);
  await first.close();
  await first.close();
  expect(await serverOf(second)).toBeDefined();
  await second.close();
  expect(await pidFile()).toBeNull();
  expect(await readdir(join(data, 'clients'))).toEqual([]);
});

test('several that start at once get one server', async () => {
  const fresh = join(folder, 'at-once');
  const own = Array.from({ length: 3 }, () => open(fresh));
  const children = Array.from({ length: 2 }, () => ended(startProcess('opening', fresh)));
  const opened = await Promise.all(own);
  const servers = await Promise.all(opened.map(serverOf));
  expect(new Set(servers.map((server) => JSON.stringify(server))).size).toBe(1);
  for (const { code, stderr } of await Promise.all(children)) {
    expect([code, stderr]).toEqual([0, '']);
  }
  await Promise.all(opened.map(({ close }) => close()));
  expect(await pidFile(fresh)).toBeNull();
});

test('a server that a killed process left is used and stopped by the next', async () => {
  const child = startProcess('storing', data);
  await printed(child, 3);
  await killed(child);
  const left = await pidFile();
  expect(left).not.toBeNull();
  const next = await open();
  expect(await pidFile()).toBe(left);
  const documents = await next.db.selectFrom('documents').select('uri').execute();
  expect(documents.length).toBeGreaterThanOrEqual(3);
  await next.close();
  expect(await pidFile()).toBeNull();
});

test('a process that ends without closing stops the server that only it used', async () => {
  const { code } = await ended(startProcess('leaving', data));
  expect(code).toBe(7);
  await until(async () => (await pidFile()) === null);
  const other = await open();
  expect((await ended(startProcess('leaving', data))).code).toBe(7);
  expect(await serverOf(other)).toBeDefined();
  await other.close();
});

test('the environment of other servers is not ours', async () => {
  const odd = { PGOPTIONS: '-c nonsense', PGDATA: '/nowhere', PGSSLMODE: 'require', LC_ALL: 'xx' };
  const { code, stderr } = await ended(startProcess('opening', data, odd));
  expect([code, stderr]).toEqual([0, '']);
});

test('a folder may have any name', async () => {
  const opened = await open(join(folder, `a "b" $HOME \`é\` 'c'`));
  expect(await serverOf(opened)).toBeDefined();
  await opened.close();
});

test('a pid file without a server is no obstacle', async () => {
  await (await open()).close();
  const path = join(data, 'cluster', 'postmaster.pid');
  const lines = (pid: number) =>
    [pid, join(data, 'cluster'), 1, 5432, '', '127.0.0.1', '0 0', 'ready', ''].join('\n');
  const sleeper = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  const { pid = 0 } = sleeper;
  try {
    for (const other of [2 ** 22 - 1, pid]) {
      await writeFile(path, lines(other));
      const next = await open();
      expect(await serverOf(next)).toBeDefined();
      await next.close();
    }
  } finally {
    await killed(sleeper);
  }
});

test('a server that was killed recovers what it had', async () => {
  const before = await open();
  await before.db
    .insertInto('collections')
    .values({ id: '00000000-0000-4000-8000-000000000000', name: 'kept', created_at: new Date() })
    .execute();
  const pid = Number((await pidFile())?.split('\n')[0]);
  process.kill(pid, 'SIGKILL');
  await until(() => processStart(pid) === null);
  await before.close();
  const after = await open();
  const names = await after.db.selectFrom('collections').select('name').execute();
  expect(names).toContainEqual({ name: 'kept' });
  await after.close();
});

test('what killed processes left of locks and notes is swept away', async () => {
  const fresh = join(folder, 'swept');
  const sleeper = spawn(process.execPath, ['-e', '']);
  const { pid = 0 } = sleeper;
  await once(sleeper, 'exit');
  await mkdir(join(fresh, 'lock'), { recursive: true });
  await mkdir(join(fresh, 'clients'));
  await mkdir(join(fresh, 'cluster.new'));
  await writeFile(join(fresh, 'lock', `${pid}.dead`), 'then');
  await writeFile(join(fresh, 'lock', `${process.pid}.earlier-with-our-pid`), 'then');
  await writeFile(join(fresh, 'clients', `${pid}.1`), 'then');
  await writeFile(join(fresh, 'cluster.new', 'PG_VERSION'), '18');
  const next = await open(fresh);
  await next.close();
  expect(await pidFile(fresh)).toBeNull();
  expect((await readdir(fresh)).toSorted()).toEqual([
    'clients',
    'cluster',
    'format',
    'password',
    'server.log',
  ]);
});

test('a data folder that cannot be one is reported by its name', async () => {
  const path = join(folder, 'a-file');
  await writeFile(path, '');
  const failure = open(path);
  await expect(failure).rejects.toThrow(DatabaseFailure);
  await expect(failure).rejects.toThrow(/a-file.*--data/);
});

test('only who can read the data folder gets in', async () => {
  const opened = await open();
  const { password, ...address } = opened.pool.options;
  expect(password).toBeDefined();
  const url = `postgres://${address.user ?? ''}:guess@127.0.0.1:${address.port ?? 0}/postgres`;
  await expect(openDatabase({ dataFolder: '', databaseUrl: url })).rejects.toThrow(/password/);
  await opened.close();
});

test('a data folder of a newer version is refused', async () => {
  await (await open()).close();
  const version = join(data, 'cluster', 'PG_VERSION');
  const ours = await readFile(version, 'utf8');
  await writeFile(version, '99\n');
  await expect(open()).rejects.toThrow(DatabaseTooNew);
  await writeFile(version, ours);
  await writeFile(join(data, 'format'), '2\n');
  await expect(open()).rejects.toThrow(DatabaseTooNew);
  await writeFile(join(data, 'format'), '1\n');
  await (await open()).close();
});

test.skipIf(!isRoot)('root: a folder that the server cannot enter', async () => {
  const closed = join(folder, 'private');
  const inside = join(closed, 'data');
  await mkdir(closed, { mode: 0o700 });
  const first = await open(inside);
  const server = await serverOf(first);
  const [home = ''] = (await readFile(join(inside, 'location.txt'), 'utf8')).split('\n');
  try {
    expect(home).toMatch(/^\//);
    const second = await open(inside);
    expect(await serverOf(second)).toEqual(server);
    await second.close();
    await first.close();
    expect(await pidFile(home)).toBeNull();
    const again = await open(inside);
    expect(await pidFile(home)).not.toBeNull();
    await again.close();
  } finally {
    await first.close();
    await rm(home, { recursive: true, force: true });
  }
});

test.skipIf(!isRoot)('root: binaries that the server cannot enter', async () => {
  const closed = join(folder, 'closed');
  await mkdir(closed, { mode: 0o700 });
  const { root } = await installedBinaries();
  await cp(root, join(closed, 'native'), { recursive: true, verbatimSymlinks: true });
  const home = await homeOf(join(folder, 'copied'), binariesIn(join(closed, 'native')));
  expect(home.binaries.root.startsWith(home.folder)).toBe(true);
  const { status, stdout } = spawnSync(home.binaries.postgres, ['--version'], {
    ...home.account,
    cwd: '/',
  });
  expect([status, String(stdout)]).toEqual([0, expect.stringContaining('PostgreSQL')]);
});
