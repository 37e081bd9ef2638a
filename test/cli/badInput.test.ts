// Bad input through the real command line: each source ends as a clear line with its path, the
// exit code says whether something was lost, and the rest is stored.
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDatabase } from '../../db/connect.ts';
import { dropDatabase, newDatabase, testDatabase, type TestDatabase } from '../database.ts';
import { temporaryFolder } from '../source/folder.ts';
import { articleText, writeArticles } from './documents.ts';
import { ROOT } from './program.ts';
import { runCli, startCli, type CliOptions } from './run.ts';

/** What the tests read of `ingest --json`. */
const Summary = z.looseObject({
  seen: z.number(),
  stored: z.number(),
  unchanged: z.number(),
  skipped: z.array(z.object({ uri: z.string(), reason: z.string() })),
  failed: z.array(z.object({ uri: z.string(), reason: z.string() })),
});

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

let collections = 0;

/** Ingests into a collection of its own; gives the exit code, the outcome and the stored texts. */
async function ingest(paths: readonly string[], options: CliOptions) {
  collections += 1;
  const collection = `bad${collections}`;
  const { code, stdout, stderr } = await runCli(
    ['ingest', ...paths, '--collection', collection, '--json'],
    { ...options, env: { DATABASE_URL: database.url } },
  );
  const { seen, stored, unchanged, skipped, failed } = Summary.parse(JSON.parse(stdout));
  expect(stored + unchanged + skipped.length + failed.length).toBe(seen);
  const rows = await database.db
    .selectFrom('documents')
    .innerJoin('collections', 'collections.id', 'documents.collection_id')
    .where('collections.name', '=', collection)
    .select(['documents.id', 'documents.uri', 'documents.text'])
    .orderBy('documents.uri')
    .execute();
  const messages = await database.db
    .selectFrom('messages')
    .where(
      'document_id',
      'in',
      rows.map(({ id }) => id).concat('00000000-0000-0000-0000-000000000000'),
    )
    .select(['rule_id', 'reason'])
    .execute();
  const line = ({ uri, reason }: { uri: string; reason: string }) => `${uri}: ${reason}`;
  return {
    code,
    stored,
    skipped: skipped.map(line),
    failed: failed.map(line),
    stderr,
    texts: Object.fromEntries(rows.map(({ uri, text }) => [uri, text])),
    messages: messages.map(({ rule_id }) => rule_id),
  };
}

const GOOD = articleText(1);
const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');

describe('files that are no text', () => {
  it('a PNG met in a folder is skipped, and that is no failure', async () => {
    const cwd = await temporaryFolder({ 'docs/photo.png': PNG, 'docs/good.txt': GOOD });
    expect(await ingest(['docs'], { cwd })).toMatchObject({
      code: 0,
      skipped: ['docs/photo.png: not text: a PNG image'],
      stderr: 'skipped docs/photo.png: not text: a PNG image\n',
      texts: { 'docs/good.txt': GOOD },
    });
  });

  it('a PNG that was named ends with 3, the rest stored', async () => {
    const cwd = await temporaryFolder({ 'photo.png': PNG, 'good.txt': GOOD });
    expect(await ingest(['photo.png', 'good.txt'], { cwd })).toMatchObject({
      code: 3,
      skipped: ['photo.png: not text: a PNG image'],
      texts: { 'good.txt': GOOD },
    });
  });

  it('an empty file holds nothing to store', async () => {
    const cwd = await temporaryFolder({ 'docs/empty.txt': '', 'docs/good.txt': GOOD });
    expect(await ingest(['docs'], { cwd })).toMatchObject({
      code: 0,
      skipped: ['docs/empty.txt: empty'],
      texts: { 'docs/good.txt': GOOD },
    });
  });
});

describe('encodings', () => {
  it('NUL bytes are stored as U+FFFD, with a message, everything else in its place', async () => {
    const cwd = await temporaryFolder({ 'nul.txt': GOOD.replace('Press', 'Pr\0ss') });
    const { code, texts, messages } = await ingest(['nul.txt'], { cwd });
    expect({ code, messages }).toMatchObject({ code: 0, messages: ['nul'] });
    expect(texts['nul.txt']).toHaveLength(GOOD.length);
  });

  it('Latin-1 is stored as the text that was meant, with a message', async () => {
    const text = `${GOOD}Für den Schlüssel\n`;
    const cwd = await temporaryFolder({ 'latin.txt': Buffer.from(text, 'latin1') });
    const { code, texts, messages } = await ingest(['latin.txt'], { cwd });
    expect(code).toBe(0);
    expect(texts).toEqual({ 'latin.txt': text.replaceAll('\u2022', '"') });
    expect(messages).toContain('encoding');
  });

  it('UTF-16 with a BOM is stored as its text, BOM included', async () => {
    const text = `\ufeff${GOOD}`;
    const cwd = await temporaryFolder({ 'wide.txt': Buffer.from(text, 'utf16le') });
    const { code, texts, messages } = await ingest(['wide.txt'], { cwd });
    expect({ code, texts }).toEqual({ code: 0, texts: { 'wide.txt': text } });
    expect(messages).not.toContain('encoding');
  });
});

describe('size', () => {
  const nodeOptions = ['--max-old-space-size=600'];
  const bytes = Buffer.from('Press the key and wait. '.repeat((100 * 2 ** 20) / 24));

  it('a line of 100 MB is parsed in a bounded heap, with a message', async () => {
    const cwd = await temporaryFolder({ 'line.txt': bytes });
    const { code, stdout } = await runCli(['parse', 'line.txt'], { cwd, nodeOptions });
    expect(code).toBe(0);
    const { source, messages } = z
      .looseObject({
        source: z.looseObject({ length: z.number() }),
        messages: z.array(z.looseObject({ ruleId: z.string() })),
      })
      .parse(JSON.parse(stdout));
    expect(source.length).toBe(bytes.length);
    expect(messages.length).toBeGreaterThan(0);
  });

  it('a line of 100 MB does not keep the rest from being stored', async () => {
    const cwd = await temporaryFolder({ 'docs/line.txt': bytes, 'docs/z.txt': GOOD });
    const { code, texts } = await ingest(['docs'], { cwd, nodeOptions });
    expect(code).toBe(0);
    expect(texts['docs/z.txt']).toBe(GOOD);
    expect(texts['docs/line.txt']).toHaveLength(bytes.length);
  });
});

describe('paths', () => {
  it('a loop of links is walked once', async () => {
    const cwd = await temporaryFolder({ 'docs/good.txt': GOOD });
    await symlink('..', join(cwd, 'docs/loop'));
    expect(await ingest(['docs'], { cwd })).toMatchObject({
      code: 0,
      skipped: ['docs/loop/docs: a link to a folder that is read already'],
      texts: { 'docs/good.txt': GOOD },
    });
  });

  it('a path that is not there fails, the others are stored', async () => {
    const cwd = await temporaryFolder({ 'good.txt': GOOD });
    expect(await ingest(['nowhere', 'good.txt'], { cwd })).toMatchObject({
      code: 3,
      failed: ['nowhere: no such file or folder'],
      stderr: 'failed nowhere: no such file or folder\n',
      texts: { 'good.txt': GOOD },
    });
  });

  // Root reads any file, so as root the command runs as another user; the project itself must
  // be readable by that user.
  const uid = process.getuid?.() === 0 ? 65_534 : undefined;

  it('files and folders without permission fail, the others are stored', async (context) => {
    const probe = await runCli(['--version'], { cwd: '/', ...(uid === undefined ? {} : { uid }) });
    if (probe.code !== 0) context.skip('the project is closed to other users');
    const cwd = await temporaryFolder({ 'docs/closed.txt': GOOD, 'docs/good.txt': GOOD });
    await mkdir(join(cwd, 'docs/shut'));
    await writeFile(join(cwd, 'docs/shut/a.txt'), GOOD);
    await chmod(cwd, 0o755);
    await chmod(join(cwd, 'docs/closed.txt'), 0o000);
    await chmod(join(cwd, 'docs/shut'), 0o000);
    const result = await ingest(['docs'], { cwd, ...(uid === undefined ? {} : { uid }) });
    await chmod(join(cwd, 'docs/shut'), 0o755);
    expect(result).toMatchObject({
      code: 3,
      failed: ['docs/closed.txt: permission denied', 'docs/shut: permission denied'],
      texts: { 'docs/good.txt': GOOD },
    });
  });

  it.runIf(process.platform === 'linux')('a file that breaks while it is read fails', async () => {
    const cwd = await temporaryFolder({ 'good.txt': GOOD });
    expect(await ingest(['/proc/self/mem', 'good.txt'], { cwd })).toMatchObject({
      code: 3,
      failed: ['/proc/self/mem: the file system could not read it (input/output error)'],
      texts: { 'good.txt': GOOD },
    });
  });
});

describe('databases', () => {
  it('one that is down ends with 4, a line that says where and what to do', async () => {
    const { code, stdout, stderr } = await runCli(['ingest', 'sample'], {
      cwd: ROOT,
      env: { DATABASE_URL: 'postgres://kb:secret@127.0.0.1:9/kb' },
    });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('postgres://kb@127.0.0.1:9/kb cannot be reached');
    expect(stderr).not.toContain('secret');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('one that is lost during the run ends with 4, and says what is kept', async () => {
    const cwd = await temporaryFolder();
    await writeArticles(join(cwd, 'docs'), 600);
    const url = await newDatabase('template');
    const run = startCli(['ingest', 'docs'], { cwd, env: { DATABASE_URL: url } });
    const { db, close } = await openDatabase({ dataFolder: '', databaseUrl: url });
    const documents = () => db.selectFrom('documents').select('id').limit(1).execute();
    while ((await documents()).length === 0) await sleep(5);
    await close();
    await dropDatabase(url);
    const { code, stdout, stderr } = await run.result;
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(
      /^(?:reading with .*\n)?kbgraph: The database .* was lost after \d+ documents were stored.*\n$/,
    );
  });

  const COMMANDS = ['ingest good.txt', 'status', 'migrate', 'query {platforms{id}}', 'serve'];
  const words = (command: string) => command.split(' ');

  it.each(COMMANDS)('a data folder of a newer version ends with 4: %s', async (command) => {
    const cwd = await temporaryFolder({ 'good.txt': GOOD, 'data/format': '999\n' });
    const { code, stdout, stderr } = await runCli([...words(command), '--data', 'data'], { cwd });
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toContain('made by a newer version of kbgraph');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a data folder with tables of a newer version ends with 4, and is left alone', async () => {
    const cwd = await temporaryFolder({ 'good.txt': GOOD });
    const open = () => openDatabase({ dataFolder: join(cwd, '.kbgraph'), migrate: false });
    expect(await runCli(['migrate'], { cwd })).toMatchObject({ code: 0 });
    const before = await open();
    await before.pool.query(
      `insert into kbgraph_migrations values ('9999_future', '2999-01-01T00:00:00.000Z')`,
    );
    await before.close();
    for (const command of COMMANDS) {
      const { code, stderr } = await runCli(words(command), { cwd });
      expect(code, command).toBe(4);
      expect(stderr).toContain('made by a newer version of kbgraph');
      expect(stderr).toContain('9999_future');
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
    const after = await open();
    const { rows } = await after.pool.query('select from documents');
    await after.close();
    expect(rows).toEqual([]);
  });
});
