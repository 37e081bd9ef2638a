// kill -9 in the middle of an ingest, embedded server included: every document is there whole or
// not at all, and the next run finishes the job.
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { temporaryFolder } from '../source/folder.ts';
import { randomNumbers, writeArticles } from './documents.ts';
import { contentsOf, linksOf } from './graph.ts';
import { runCli, startCli } from './run.ts';

const DOCUMENTS = 200;
const KILLS = 20;
const SEED = 20_260_101;

it('leaves whole documents only, and the next run finishes', { timeout: 600_000 }, async () => {
  const cwd = await temporaryFolder();
  await writeArticles(join(cwd, 'docs'), DOCUMENTS);
  const ingest = (collection: string) => ['ingest', 'docs', '--collection', collection];
  const ends = async (collection: string) => {
    const { code, stderr } = await runCli(ingest(collection), { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^(?:reading with \d+ workers?\n)?$/);
  };
  const look = async (collection: string) => {
    const { db, close } = await openDatabase({ dataFolder: join(cwd, '.kbgraph') });
    try {
      return { contents: await contentsOf(db, collection), links: await linksOf(db, collection) };
    } finally {
      await close();
    }
  };

  await runCli(['migrate'], { cwd });
  const startedAt = performance.now();
  await ends('whole');
  const durationMs = performance.now() - startedAt;
  const whole = await look('whole');
  expect(Object.keys(whole.contents)).toHaveLength(DOCUMENTS);

  const random = randomNumbers(SEED);
  let partial = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const collection = `kill${kill}`;
    const run = startCli(ingest(collection), { cwd });
    await Promise.race([sleep(random(Math.ceil(durationMs))), run.result]);
    run.process.kill('SIGKILL');
    await run.result;

    const left = await look(collection);
    const stored = Object.keys(left.contents);
    if (stored.length > 0 && stored.length < DOCUMENTS) partial += 1;
    for (const uri of stored) expect(left.contents[uri], uri).toEqual(whole.contents[uri]);

    await ends(collection);
    expect(await look(collection), collection).toEqual(whole);
  }
  expect(partial).toBeGreaterThan(0);
});
