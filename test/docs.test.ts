// The documentation is true: the queries of the README give the answers printed below them, its
// commands exist and print what it shows, its links lead somewhere, its tables are complete.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { EXIT } from '../cli/exit.ts';
import { openSources } from '../ingest/source/open.ts';
import { ingestSources } from '../pipeline/ingest.ts';
import { ROOT } from './cli/program.ts';
import { runCli } from './cli/run.ts';
import { testDatabase, type TestDatabase } from './database.ts';
import { fencedBlocks, linksOf, tableRows } from './markdown.ts';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const blocks = fencedBlocks(readme);
const scripts = z
  .looseObject({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'))).scripts;

let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const inputs = openSources([join(ROOT, 'sample')], {
    workingFolder: ROOT,
    passOver: [],
    sizeCapBytes: 1_000_000,
    stdin: process.stdin,
  });
  await ingestSources({ database, collection: 'default', inputs });
});

afterAll(() => database.close());

const MORE = '…';

/** The answer, with its lists cut where the printed ones end in "…": there must be more then. */
function cutLike(told: unknown, actual: unknown): unknown {
  if (Array.isArray(told) && Array.isArray(actual)) {
    const items: readonly unknown[] = actual;
    const isCut = told.at(-1) === MORE && items.length >= told.length;
    const shown = isCut ? items.slice(0, told.length - 1) : items;
    return [...shown.map((item, index) => cutLike(told[index], item)), ...(isCut ? [MORE] : [])];
  }
  if (isRecord(told) && isRecord(actual)) {
    return Object.fromEntries(
      Object.entries(actual).map(([key, value]) => [key, cutLike(told[key], value)]),
    );
  }
  return actual;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kbgraph(args: readonly string[]) {
  return runCli(args, { cwd: ROOT, env: { DATABASE_URL: database.url, NO_COLOR: '1' } });
}

describe('queries of the README', () => {
  const queries = blocks.flatMap(({ language, text }, index) =>
    language === 'graphql' ? [{ query: text, answer: blocks[index + 1] }] : [],
  );

  test('there are two at least', () => {
    expect(queries.length).toBeGreaterThanOrEqual(2);
  });

  test.each(queries)('$query', async ({ query, answer }) => {
    expect(answer?.language).toBe('json');
    const { stdout, stderr, code } = await kbgraph(['query', query]);
    expect(stderr).toBe('');
    expect(code).toBe(EXIT.done);
    const { data } = z.object({ data: z.unknown() }).parse(JSON.parse(stdout));
    const told: unknown = JSON.parse(answer?.text ?? '');
    expect(cutLike(told, data)).toEqual(told);
  });
});

describe('commands of the README', () => {
  const examples = blocks
    .filter(({ language }) => language === 'console')
    .flatMap(({ text }) => text.split(/^\$ /m).slice(1))
    .map((text) => {
      const [command = '', ...output] = text.trimEnd().split('\n');
      return { command, output: output.join('\n') };
    });

  test('there is one at least', () => {
    expect(examples.length).toBeGreaterThanOrEqual(1);
  });

  test.each(examples)('$command', async ({ command, output }) => {
    const [program, ...args] = command.split(' ');
    expect(program).toBe('kbgraph');
    const { stdout, code } = await kbgraph(args);
    expect(code).toBe(EXIT.done);
    expect(stdout.trimEnd()).toBe(output);
  });

  test('the table has every command of --help', async () => {
    const { stdout } = await kbgraph(['--help']);
    const listed = stdout.slice(stdout.indexOf('Commands:')).split('\n').slice(1);
    const known = listed
      .map((line) => /^ {2}([a-z]+) /.exec(line)?.[1] ?? '')
      .filter((name) => name !== '' && name !== 'help');
    const told = tableRows(readme, 'command').map(([cell = '']) => /^`([a-z]+)/.exec(cell)?.[1]);
    expect(told.sort()).toEqual(known.sort());
    expect(known).toContain('ingest');
  });

  test('the commands that the shell blocks name exist', () => {
    const told = tableRows(readme, 'command').map(([cell = '']) => /^`([a-z]+)/.exec(cell)?.[1]);
    const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text);
    const used = [...shell.join('').matchAll(/kbgraph ([a-z]+)/g)].map(([, name]) => name);
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((name) => !told.includes(name))).toEqual([]);
  });

  test('the exit codes are those of the program', () => {
    const told = tableRows(readme, 'exit code').map(([code]) => Number(code));
    expect(told).toEqual(Object.values(EXIT).sort((a, b) => a - b));
  });
});

describe('the README', () => {
  test('opens with the two commands, which package.json knows', () => {
    const [first] = blocks;
    const commands = (first?.text ?? '').split('\n').map((line) => line.replace(/\s*#.*/, ''));
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  test.each(['README.md', 'docs/ARCHITECTURE.md', 'docs/BENCHMARKS.md'])(
    '%s has no dead link',
    (path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      const files = linksOf(text)
        .filter((address) => !/^(https?:|#)/.test(address))
        .map((address) => join(ROOT, path, '..', address.replace(/#.*/, '')));
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
    },
  );

  test('the names of folders in the architecture are those of the project', () => {
    const text = readFileSync(join(ROOT, 'docs/ARCHITECTURE.md'), 'utf8');
    const folders = [...text.matchAll(/^\| `([\w/]+)\/`/gm)].map(([, folder = '']) => folder);
    expect(folders.length).toBeGreaterThan(8);
    expect(folders.filter((folder) => !existsSync(join(ROOT, folder)))).toEqual([]);
    expect(text.split('\n').length).toBeLessThanOrEqual(121);
  });
});
