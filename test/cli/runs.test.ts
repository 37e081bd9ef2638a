// Runs that meet: the same documents again, two at once, one beside a server, one interrupted.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../db/connect.ts';
import { rowVersions } from '../rowVersions.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { temporaryFolder } from '../source/folder.ts';
import { articleText, writeArticles } from './documents.ts';
import { contentsOf, linksOf } from './graph.ts';
import { ROOT } from './program.ts';
import { runCli, startCli } from './run.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

const unfinishedRuns = () =>
  database.db.selectFrom('runs').where('finished_at', 'is', null).select('id').execute();

const runs = () =>
  database.db.selectFrom('runs').select(['kind', 'stored', 'unchanged', 'failed']).execute();

it('the same documents twice: nothing is written but the record of the run', async () => {
  const env = { DATABASE_URL: database.url };
  expect(await runCli(['ingest', 'sample'], { cwd: ROOT, env })).toMatchObject({ code: 0 });
  const before = await rowVersions(database.pool, ['runs', 'run_inputs']);
  const runsBefore = await runs();
  expect(before.length).toBeGreaterThan(500);

  const again = await runCli(['ingest', 'sample'], { cwd: ROOT, env });
  expect(again).toMatchObject({ code: 0, stderr: '' });
  const files = readdirSync(join(ROOT, 'sample')).length;
  expect(again.stdout).toContain(`0 stored, ${files} unchanged, 0 skipped, 0 failed`);
  expect(await rowVersions(database.pool, ['runs', 'run_inputs'])).toEqual(before);
  expect(await runs()).toHaveLength(runsBefore.length + 1);
});

const Started = z.looseObject({ stored: z.number(), workers: z.number() });

it('many documents are read by as many threads as are asked for', async () => {
  const cwd = await temporaryFolder();
  await writeArticles(join(cwd, 'docs'), 140);
  const ingested = async (workers: string) => {
    const args = ['ingest', 'docs', '--collection', `by${workers}`, '--workers', workers, '--json'];
    const { code, stdout, stderr } = await runCli(args, {
      cwd,
      env: { DATABASE_URL: database.url },
    });
    const { stored, workers: started } = Started.parse(JSON.parse(stdout));
    return { code, stderr, stored, started };
  };
  const alone = { code: 0, stderr: '', stored: 140, started: 0 };
  expect(await ingested('0')).toEqual(alone);
  const threaded = { ...alone, stderr: 'reading with 2 workers\n', started: 2 };
  expect(await ingested('2')).toEqual(threaded);
  expect(await contentsOf(database.db, 'by2')).toEqual(await contentsOf(database.db, 'by0'));
});

describe('one data folder', () => {
  it('two runs at once end well, and leave what one would have', { timeout: 120_000 }, async () => {
    const cwd = await temporaryFolder();
    await writeArticles(join(cwd, 'docs'), 60);
    const results = await Promise.all([
      runCli(['ingest', 'docs'], { cwd }),
      runCli(['ingest', 'docs'], { cwd }),
      runCli(['ingest', 'docs', '--collection', 'alone'], { cwd }),
    ]);
    for (const result of results) expect(result).toMatchObject({ code: 0, stderr: '' });
    const { db, close } = await openDatabase({ dataFolder: join(cwd, '.kbgraph') });
    const alone = await contentsOf(db, 'alone');
    expect(Object.keys(alone)).toHaveLength(60);
    expect(await contentsOf(db, 'default')).toEqual(alone);
    expect(await linksOf(db, 'default')).toEqual(await linksOf(db, 'alone'));
    await close();
  });

  it('a run beside a server: both end well, and the server shows what came', async () => {
    const cwd = await temporaryFolder({
      'docs/a.txt': articleText(1),
      'docs/b.txt': articleText(2),
    });
    const server = startCli(['serve', '--port', '0'], { cwd });
    await server.shows('http://');
    expect(await runCli(['ingest', 'docs'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    const query = await runCli(['query', '{ articles(first: 10) { totalCount } }'], { cwd });
    expect(query.code).toBe(0);
    expect(JSON.parse(query.stdout)).toEqual({ data: { articles: { totalCount: 2 } } });
    server.process.kill('SIGTERM');
    expect(await server.result).toMatchObject({ code: 0 });
  });
});

describe('an interrupt', () => {
  const Summary = z.looseObject({ stored: z.number(), unchanged: z.number(), seen: z.number() });

  async function storedIn(collection: string): Promise<number> {
    return Object.keys(await contentsOf(database.db, collection)).length;
  }

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s ends a run after the document in hand, its record written, and the next run goes on',
    async (signal) => {
      const cwd = await temporaryFolder();
      await writeArticles(join(cwd, 'docs'), 600);
      const args = ['ingest', 'docs', '--collection', signal, '--json'];
      const env = { DATABASE_URL: database.url };
      const run = startCli(args, { cwd, env });
      while ((await storedIn(signal)) === 0) await sleep(5);
      run.process.kill(signal);
      const { code, stdout } = await run.result;
      const { stored, seen } = Summary.parse(JSON.parse(stdout));
      expect({ code, seen }).toEqual({ code: 130, seen: stored });
      expect(await storedIn(signal)).toBe(stored);
      expect(await unfinishedRuns()).toEqual([]);

      const next = await runCli(args, { cwd, env });
      expect(next.code).toBe(0);
      expect(Summary.parse(JSON.parse(next.stdout))).toMatchObject({
        stored: 600 - stored,
        unchanged: stored,
      });
    },
  );

  it('ends a run that waits for the standard input', async () => {
    const cwd = await temporaryFolder();
    const env = { DATABASE_URL: database.url };
    const run = startCli(['ingest', '-', '--collection', 'waits'], { cwd, env, stdin: null });
    const started = () =>
      database.db.selectFrom('collections').where('name', '=', 'waits').select('id').execute();
    while ((await started()).length === 0) await sleep(5);
    run.process.kill('SIGINT');
    expect(await run.result).toMatchObject({ code: 130, signal: null });
    expect(await unfinishedRuns()).toEqual([]);
  });
});
