// A knowledge base that is kept up by the command line: pruned, removed from, asked for changes.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { testDatabase, type TestDatabase } from '../database.ts';
import { temporaryFolder } from '../source/folder.ts';
import { articleText } from './documents.ts';
import { runCli } from './run.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

/** Runs a command in a folder, on a collection of its own. */
function commands(cwd: string, collection: string) {
  const run = (...args: readonly string[]) =>
    runCli([...args, '--collection', collection], { cwd, env: { DATABASE_URL: database.url } });
  const Documents = z.object({
    data: z.object({ documents: z.object({ nodes: z.array(z.object({ uri: z.string() })) }) }),
  });
  const uris = async (): Promise<readonly string[]> => {
    const { stdout } = await run('query', '{ documents { nodes { uri } } }');
    return Documents.parse(JSON.parse(stdout)).data.documents.nodes.map(({ uri }) => uri);
  };
  return { run, uris };
}

describe('ingest --prune', () => {
  it('removes what is gone below the given folder, and nothing else', async () => {
    const cwd = await temporaryFolder({
      'docs/a.txt': articleText(1),
      'docs/deep/b.txt': articleText(2),
      'docs/.hidden/c.txt': articleText(3),
      'docs-old/d.txt': articleText(4),
      'docs/feed.jsonl': [1, 2]
        .map((id) => JSON.stringify({ id, title: `How to ${id}`, body: 'Press <b>Reset</b>.' }))
        .join('\n'),
    });
    const { run, uris } = commands(cwd, 'prune');
    await run('ingest', 'docs', 'docs-old', 'docs/.hidden/c.txt');
    await runCli(['ingest', '-', '--collection', 'prune'], {
      cwd,
      stdin: articleText(5),
      env: { DATABASE_URL: database.url },
    });
    const all = await uris();
    expect(all).toHaveLength(7);
    await rm(join(cwd, 'docs/deep'), { recursive: true });
    await rm(join(cwd, 'docs-old/d.txt'));
    // A feed is taken as it comes: what it does not list this time may be in another part of it.
    await writeFile(join(cwd, 'docs/feed.jsonl'), '{"id":1,"title":"How to 1","body":"Press it."}');
    const pruned = await run('ingest', '--prune', 'docs');
    expect(pruned).toMatchObject({ code: 0 });
    expect(pruned.stdout).toContain('1 document removed, whose files are gone');
    expect(await uris()).toEqual(all.filter((uri) => uri !== 'docs/deep/b.txt'));

    await rm(join(cwd, 'docs/feed.jsonl'));
    await run('ingest', '--prune', 'docs');
    expect((await uris()).filter((uri) => uri.includes('feed'))).toEqual([]);
  });

  it('removes nothing where the folder itself is not there', async () => {
    const cwd = await temporaryFolder({ 'docs/a.txt': articleText(1) });
    const { run, uris } = commands(cwd, 'unmounted');
    await run('ingest', 'docs');
    await rename(join(cwd, 'docs'), join(cwd, 'away'));
    expect(await run('ingest', '--prune', 'docs')).toMatchObject({ code: 3 });
    expect(await uris()).toEqual(['docs/a.txt']);
  });

  it('keeps the ids of a file that only moved', async () => {
    const cwd = await temporaryFolder({ 'docs/a.txt': articleText(1) });
    const { run } = commands(cwd, 'moved');
    const ids = async () => (await run('query', '{ steps { nodes { id } } }')).stdout;
    await run('ingest', 'docs');
    const before = await ids();
    await mkdir(join(cwd, 'docs/new'));
    await rename(join(cwd, 'docs/a.txt'), join(cwd, 'docs/new/b.txt'));
    const { stdout } = await run('ingest', '--prune', '.');
    expect(stdout).toContain('1 document of them moved, with all ids kept');
    expect(await ids()).toBe(before);
  });
});

describe('remove and changes', () => {
  const Cursor = z.looseObject({ cursor: z.string(), kind: z.string() });

  it('what is removed is told, once, to who goes on from a cursor', async () => {
    const cwd = await temporaryFolder({ 'a.txt': articleText(1), 'b.txt': articleText(2) });
    const { run, uris } = commands(cwd, 'changes');
    await run('ingest', 'a.txt', 'b.txt');
    const first = await run('changes', '--json');
    const known = first.stdout
      .trim()
      .split('\n')
      .map((line) => Cursor.parse(JSON.parse(line)));
    expect(known.map(({ kind }) => kind)).toEqual(['ARTICLE_ADDED', 'ARTICLE_ADDED']);
    expect(await run('remove', 'a.txt')).toMatchObject({ code: 0, stdout: '1 document removed\n' });
    expect(await uris()).toEqual(['b.txt']);
    const since = known.at(-1)?.cursor ?? '';
    const { stdout, stderr } = await run('changes', '--since', since);
    expect(stdout).toMatch(/^3 article removed .*\n {2}− How to set up \w+ 1 for \w+\n$/);
    expect(stderr).toMatch(/^the next time: --since \S+\n$/);
  });

  it('a uri that is not there is told, and ends with 3', async () => {
    const cwd = await temporaryFolder({ 'a.txt': articleText(1) });
    const { run } = commands(cwd, 'unknown');
    await run('ingest', 'a.txt');
    expect(await run('remove', 'z.txt')).toEqual({
      code: 3,
      signal: null,
      stdout: '0 documents removed\n',
      stderr: 'there is no document z.txt\n',
    });
    expect(await run('changes', '--since', 'nothing')).toMatchObject({ code: 2, stdout: '' });
  });
});
