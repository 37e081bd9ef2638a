// A folder in which the project's sample is ingested, for tests of commands that look at a store.
import { chmod, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect } from 'vitest';
import { ROOT } from './program.ts';
import { runCli } from './run.ts';

/** To be called once, beside the tests: the folder is made by the first test that asks for it. */
export function sampleFolder(): () => Promise<string> {
  let folder: Promise<string> | null = null;
  afterAll(async () => {
    if (folder !== null) await rm(await folder, { recursive: true, force: true });
  });
  return () => (folder ??= ingestSample());
}

async function ingestSample(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'kbgraph-sample-'));
  // The account of an embedded server must be able to enter it.
  await chmod(cwd, 0o755);
  await cp(join(ROOT, 'sample'), join(cwd, 'sample'), { recursive: true });
  expect(await runCli(['ingest', 'sample'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}
