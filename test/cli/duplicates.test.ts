// `kbgraph duplicates`: what says the same, in groups, each member with its place.
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './run.ts';

const article = (platform: string, last: string) =>
  [
    `How to pair a Wren lamp on ${platform}`,
    '',
    'Procedure:',
    '',
    `1. On your ${platform} device, open the Wren app and sign in with your own name.`,
    '2. Tap Add at the top right of the screen, and wait until the lamp blinks three times.',
    '3. Hold the device close to the lamp and tap Pair when its name is on the screen.',
    `4. ${last}`,
    '',
  ].join('\n');

let folder: Promise<string> | null = null;
const ingested = () => (folder ??= ingest());

async function ingest(): Promise<string> {
  const cwd = await mkdtemp(join(tmpdir(), 'kbgraph-duplicates-'));
  // The account of an embedded server must be able to enter it.
  await chmod(cwd, 0o755);
  await writeFile(join(cwd, 'android.txt'), article('Android', 'Give the lamp a name.'));
  await writeFile(join(cwd, 'iphone.txt'), article('iPhone', 'Give the lamp a new name.'));
  expect(await runCli(['ingest', 'android.txt', 'iphone.txt'], { cwd })).toMatchObject({ code: 0 });
  return cwd;
}

afterAll(async () => {
  if (folder !== null) await rm(await folder, { recursive: true, force: true });
});

const duplicates = async (...args: string[]) =>
  runCli(['duplicates', ...args], { cwd: await ingested() });

it('lists groups with the place and the words of each member', async () => {
  const { code, stdout } = await duplicates();
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^2 rows say the same \(100 %\)\n {2}\S*(?:android|iphone)\.txt:6 {2}Tap Add at .*\n {2}\S+\.txt:6 {2}Tap Add/m,
  );
  expect(stdout).toMatch(/^2 articles say the same for different platforms \(\d+ %\)\n/m);
});

it('lists one kind or class, and JSON for scripts', async () => {
  const { stdout } = await duplicates('--kind', 'article', '--json');
  const Line = z.object({ kind: z.string(), class: z.string(), size: z.number() });
  const lines = stdout.trim().split('\n');
  expect(lines.map((line) => Line.parse(JSON.parse(line)))).toEqual([
    { kind: 'ARTICLE', class: 'TWIN', size: 2 },
  ]);
  const twins = await duplicates('--class', 'twin', '--kind', 'block');
  expect(twins.stdout).toMatch(/^2 rows say the same for different platforms \(100 %\)\n.*:5 /);
  expect(await duplicates('--class', 'other')).toMatchObject({ code: 2, stdout: '' });
});
