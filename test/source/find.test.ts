// Which files a list of paths leads to, under which uris, and what is said of the others.
import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it, onTestFinished } from 'vitest';
import { find } from '../../ingest/source/find.ts';
import { decodeSource, openSources, type SourceOptions } from '../../ingest/source/open.ts';
import { temporaryFolder } from './folder.ts';

const options = (workingFolder: string): SourceOptions => ({
  workingFolder,
  passOver: [join(workingFolder, 'store')],
  sizeCapBytes: 2 ** 20,
  stdin: Readable.from([Buffer.from('From a '), Buffer.from('pipe')]),
});

async function urisOf(paths: readonly string[], folder: string): Promise<string[]> {
  const uris: string[] = [];
  for await (const found of find(paths, options(folder))) {
    uris.push(found.kind === 'found' ? found.uri : `${found.kind} ${found.uri}: ${found.reason}`);
  }
  return uris;
}

/** `uri: what became of it`, for each source. */
async function outcomesOf(paths: readonly string[], folder: string): Promise<string[]> {
  const outcomes: string[] = [];
  for await (const file of openSources(paths, options(folder))) {
    const source = file.kind === 'file' ? decodeSource(file) : file;
    outcomes.push(
      'kind' in source ? `${source.kind} ${source.uri}: ${source.reason}` : `read ${source.uri}`,
    );
  }
  return outcomes;
}

it('walks folders in the order of names, and passes hidden, packages and data over', async () => {
  const folder = await temporaryFolder({
    'docs/b.txt': 'b',
    'docs/a/z.txt': 'z',
    'docs/B.txt': 'B',
    'docs/c/deep/er.txt': 'er',
    'docs/.hidden/x.txt': 'x',
    'docs/.secret': 'x',
    'docs/node_modules/x.txt': 'x',
    'store/x.txt': 'x',
  });
  expect(await urisOf(['docs'], folder)).toEqual([
    'docs/B.txt',
    'docs/b.txt',
    'docs/a/z.txt',
    'docs/c/deep/er.txt',
  ]);
  expect(await urisOf(['.'], folder)).toHaveLength(4);
});

it('yields a file once, whichever arguments lead to it', async () => {
  const folder = await temporaryFolder({ 'docs/a.txt': 'a', 'docs/b.txt': 'b' });
  expect(await urisOf(['docs/b.txt', 'docs', './docs/../docs/a.txt', '-', '-'], folder)).toEqual([
    'docs/b.txt',
    'docs/a.txt',
    'stdin',
  ]);
});

it('gives files outside the working folder their absolute path', async () => {
  const folder = await temporaryFolder({ 'docs/a.txt': 'a', 'other/a.txt': 'a', '..b/a.txt': 'a' });
  const inside = join(folder, 'docs');
  expect(await urisOf(['a.txt', '../other'], inside)).toEqual(['a.txt', `${folder}/other/a.txt`]);
  expect(await urisOf(['..b'], folder)).toEqual(['..b/a.txt']);
});

it('enters no folder twice: links to folders come last and loops end', async () => {
  const folder = await temporaryFolder({ 'docs/m/a.txt': 'a', 'far/b.txt': 'b' });
  await symlink('..', join(folder, 'docs/m/up'));
  await symlink('m', join(folder, 'docs/first'));
  await symlink('../far', join(folder, 'docs/far'));
  await symlink('self', join(folder, 'docs/self'));
  await symlink('nowhere', join(folder, 'docs/dangling'));
  expect(await outcomesOf(['docs'], folder)).toEqual([
    'failed docs/dangling: no such file or folder',
    'failed docs/self: a loop of symbolic links',
    'read docs/m/a.txt',
    'read docs/far/b.txt',
    'skipped docs/first: a link to a folder that is read already',
    'skipped docs/m/up: a link to a folder that is read already',
  ]);
});

it('says why a path gives nothing', async () => {
  const folder = await temporaryFolder({
    'docs/cap.txt': 'x'.repeat(2 ** 20 + 1),
    'docs/empty.txt': '',
    'docs/blank.txt': '\ufeff \r\n\u00a0\u0085\t\n',
    'docs/guide.md': '# Guide',
    'docs/page.html': '<p>Page</p>',
    'docs/page': '\n<!DOCTYPE html><p>Page</p>',
    'docs/NOTES': 'Open it.',
    'docs/list.JSON': '{}',
    'named.json': '{}',
  });
  const noFeed =
    'JSON, but no feed of articles: expected records with "id", "title" and "body", in a list, ' +
    'under "articles", or one on each line';
  expect(await outcomesOf(['missing', 'docs', 'named.json', '-'], folder)).toEqual([
    'failed missing: no such file or folder',
    'read docs/NOTES',
    'skipped docs/blank.txt: empty: it holds nothing but white space',
    'skipped docs/cap.txt: larger than 1 MiB, the most that is read of one file',
    'skipped docs/empty.txt: empty',
    'read docs/guide.md',
    `skipped docs/list.JSON: data: ${noFeed}`,
    'read docs/page',
    'read docs/page.html',
    `skipped named.json: ${noFeed}`,
    'read stdin',
  ]);
});

it('never waits for a FIFO, a socket or a device', async () => {
  const folder = await temporaryFolder({ 'docs/a.txt': 'a' });
  execFileSync('mkfifo', [join(folder, 'docs/fifo')]);
  const server = createServer().listen(join(folder, 'docs/socket'));
  onTestFinished(() => void server.close());
  await once(server, 'listening');
  expect(await outcomesOf(['docs', '/dev/zero'], folder)).toEqual([
    'read docs/a.txt',
    'skipped docs/fifo: a FIFO, not a file: pipe its content into "-" instead',
    'skipped docs/socket: a socket, not a file',
    'skipped /dev/zero: a device, not a file',
  ]);
});

it('goes on after a file that vanished once its folder was listed', async () => {
  const folder = await temporaryFolder({ 'docs/a.txt': 'a', 'docs/b.txt': 'b', 'docs/c.txt': 'c' });
  const seen: string[] = [];
  for await (const file of openSources(['docs'], options(folder))) {
    seen.push(`${file.kind} ${file.uri}`);
    if (file.uri === 'docs/a.txt') await rm(join(folder, 'docs/b.txt'));
  }
  expect(seen).toEqual(['file docs/a.txt', 'failed docs/b.txt', 'file docs/c.txt']);
});

it('goes on after a folder that vanished once its parent was listed', async () => {
  const folder = await temporaryFolder({ 'docs/a.txt': 'a', 'docs/d/b.txt': 'b' });
  await mkdir(join(folder, 'docs/e'));
  const seen: string[] = [];
  for await (const found of find(['docs'], options(folder))) {
    seen.push(`${found.kind} ${found.uri}`);
    if (found.uri === 'docs/a.txt') await rm(join(folder, 'docs/d'), { recursive: true });
  }
  expect(seen).toEqual(['found docs/a.txt', 'failed docs/d']);
});
