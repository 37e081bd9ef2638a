// The project checks itself: who may import whom, no circles, no barrels, no dead or overlong
// files, a header on each, no test left out, exact versions. Every check is first shown to fail
// on a small bad example, then run on the project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, projectFiles, ROOT, type SourceFile } from './tidy/files.ts';
import { deadFiles, forbiddenImports, importCycles } from './tidy/imports.ts';
import {
  barrel,
  leftOutTests,
  lockFaults,
  looseVersions,
  machinePaths,
  missingHeader,
  overlong,
  PackageJson,
  undeclaredPackages,
} from './tidy/rules.ts';

/** Files over the limit, each with the reason that makes it better whole. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'db/migrations/0001_initial.ts': 'all tables of one schema version, read side by side',
};

/** Files of the program that no other file imports: where a process begins. */
const ENTRIES: readonly string[] = ['cli/main.ts', 'pipeline/readWorker.ts'];

const PROGRAM = /^(schema|ingest|link|db|api|pipeline|cli)\//;
const sources = projectFiles(['.ts']).filter(({ path }) => path.includes('/'));
const program = sources.filter(({ path }) => PROGRAM.test(path));
const manifest = PackageJson.parse(JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')));
const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');

const file = (path: string, text = ''): SourceFile => ({ path, text });
const importing = (path: string, ...targets: string[]): SourceFile =>
  file(path, targets.map((target) => `import type { A } from '${target}';\n`).join(''));

describe('each check finds a bad example', () => {
  test('imports: static, type, dynamic, re-exported', () => {
    const text = `import a from './a.ts';\nimport type { B } from './b.ts';\nexport * from './c.ts';\nconst d = await import('./d.ts');\nlet e: import('./e.ts').E;\n`;
    expect(importsOf(file('api/x.ts', text)).sort()).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((name) => `./${name}.ts`),
    );
  });

  test.each([
    ['schema knows nobody', importing('schema/a.ts', '../db/connect.ts')],
    ['ingest knows no database', importing('ingest/read.ts', '../db/tables.ts')],
    ['source knows no parser', importing('ingest/source/a.ts', '../parse/text/b.ts')],
    ['tree knows no extractor', importing('ingest/tree/a.ts', '../extract/b.ts')],
    ['parse knows no top of ingest', importing('ingest/parse/text/a.ts', '../../read.ts')],
    ['extract knows no parser', importing('ingest/extract/a.ts', '../parse/text/b.ts')],
    ['link knows no database', importing('link/a.ts', '../db/read/b.ts')],
    ['db knows no reader', importing('db/store/a.ts', '../../ingest/read.ts')],
    ['api reads only', importing('api/types/a.ts', '../../db/store/document.ts')],
    ['api writes through its context', importing('api/a.ts', '../pipeline/ingest.ts')],
    ['pipeline serves nobody', importing('pipeline/a.ts', '../api/server.ts')],
    ['the program knows no test', importing('cli/a.ts', '../test/b.ts')],
    ['reading touches no file', importing('ingest/parse/text/a.ts', 'node:fs')],
    ['linking needs no package', importing('link/a.ts', 'kysely')],
    ['a folder without a row', importing('extras/a.ts')],
  ])('import table: %s', (_, bad) => {
    expect(forbiddenImports([bad])).toHaveLength(1);
  });

  test('import table: what is allowed passes', () => {
    const good = [
      importing('ingest/read.ts', './parse/text/a.ts', './extract/b.ts', '../schema/c.ts', 'vfile'),
      importing('api/types/a.ts', '../../db/read/b.ts', '../../schema/c.ts', '../d.ts', 'graphql'),
      importing('db/store/a.ts', '../connect.ts', '../read/b.ts', 'pg'),
      importing('cli/main.ts', '../api/server.ts', '../pipeline/a.ts', 'node:fs'),
    ];
    expect(forbiddenImports(good)).toEqual([]);
  });

  test('a circle of type imports', () => {
    const files = [
      importing('db/a.ts', './b.ts'),
      importing('db/b.ts', './c.ts'),
      importing('db/c.ts', './b.ts'),
    ];
    expect(importCycles(files)).toEqual(['db/b.ts → db/c.ts → db/b.ts']);
    expect(importCycles(files.slice(0, 2))).toEqual([]);
  });

  test('a file that nobody imports', () => {
    const files = [importing('cli/main.ts', '../db/a.ts'), file('db/a.ts'), file('db/b.ts')];
    expect(deadFiles(files, ['cli/main.ts'])).toEqual(['db/b.ts: nothing imports it']);
  });

  test('barrels', () => {
    expect(barrel(file('db/index.ts'))).toHaveLength(1);
    expect(barrel(file('db/all.ts', "export * from './a.ts';"))).toHaveLength(1);
    expect(barrel(file('db/one.ts', "export type { A } from './a.ts';"))).toHaveLength(1);
    expect(barrel(file('db/own.ts', 'const a = 1;\nexport { a };'))).toEqual([]);
  });

  test('headers and length', () => {
    expect(missingHeader(file('db/a.ts', "import { a } from './b.ts';"))).toHaveLength(1);
    expect(missingHeader(file('cli/a.ts', '#!/usr/bin/env node\n// What it is.\n'))).toEqual([]);
    const long = file('db/a.ts', 'x\n'.repeat(301));
    expect(overlong(long, {})).toHaveLength(1);
    expect(overlong(long, { 'db/a.ts': 'whole' })).toEqual([]);
    expect(overlong(file('db/a.ts', 'x\n'), { 'db/a.ts': 'whole' })).toHaveLength(1);
  });

  test('tests left out', () => {
    const bad = 'test.only("a", () => {});\ndescribe.skip("b", () => {});\nit.todo("c");\n';
    expect(leftOutTests(file('test/a.test.ts', bad))).toHaveLength(3);
    expect(leftOutTests(file('test/a.test.ts', 'test.skipIf(!there)("a", run);'))).toEqual([]);
  });

  test('machine paths', () => {
    const bad = ['work', 'root', 'home', 'Users'].map((top) => `"/${top}/someone/x"`).join('\n');
    expect(machinePaths(file('cli/a.ts', bad))).toHaveLength(4);
    expect(machinePaths(file('cli/a.ts', 'import "../../home/a.ts"; // /homes'))).toEqual([]);
  });

  test('versions, lock and declared packages', () => {
    const bad = {
      ...manifest,
      dependencies: { graphql: '^16.0.0' },
      overrides: { graphql: '1.0.0' },
    };
    expect(looseVersions(bad)).toHaveLength(2);
    expect(lockFaults('{ "node_modules/graphql": { "resolved": "x" } }')).toHaveLength(1);
    const two = '"node_modules/graphql": {}, "node_modules/a/node_modules/graphql": {}';
    expect(lockFaults(two)).toHaveLength(1);
    const user = importing('db/a.ts', 'pg/lib/x.js', '@a/b/c', 'node:fs', './b.ts');
    const declared = { ...manifest, dependencies: { pg: '1.0.0', unused: '1.0.0' } };
    expect(undeclaredPackages([user], declared)).toHaveLength(2);
  });
});

describe('the project', () => {
  test('follows the import table', () => {
    expect(forbiddenImports(sources)).toEqual([]);
  });

  test('has no circle of imports', () => {
    expect(importCycles(sources)).toEqual([]);
  });

  test('has no dead file', () => {
    expect(deadFiles(program, ENTRIES)).toEqual([]);
  });

  test('has no barrel', () => {
    expect(sources.flatMap(barrel)).toEqual([]);
  });

  test('has a header on every file', () => {
    const code = [...projectFiles(['.ts', '.js', '.mjs', '.yml']), script('.ci/run')];
    expect(code.flatMap(missingHeader)).toEqual([]);
  });

  test('has no overlong file', () => {
    expect(sources.flatMap((one) => overlong(one, LONG_FILES))).toEqual([]);
  });

  test('leaves no test out', () => {
    expect(sources.flatMap(leftOutTests)).toEqual([]);
  });

  test('names no path of a machine', () => {
    const written = [...projectFiles(['.ts', '.js', '.mjs', '.md', '.yml']), script('.ci/run')];
    expect(written.flatMap(machinePaths)).toEqual([]);
  });

  test('pins its packages, and declares those that it uses', () => {
    expect(looseVersions(manifest)).toEqual([]);
    expect(lockFaults(lock)).toEqual([]);
    expect(undeclaredPackages(program, manifest)).toEqual([]);
    expect(manifest.engines.node).toBe('>=20.19');
  });
});

function script(path: string): SourceFile {
  return file(path, readFileSync(join(ROOT, path), 'utf8'));
}
