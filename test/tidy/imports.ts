// The import table of docs/ARCHITECTURE.md as data, and what can be told from imports alone:
// who imports what they may not, which files import each other in a circle, which file nobody
// imports. Each check takes files and gives complaints, one line each.
import { importsOf, packageOf, resolveImport, type SourceFile } from './files.ts';

/** Area → areas that it may import beside itself. The longest area that a path begins with counts. */
export const IMPORT_TABLE: Readonly<Record<string, readonly string[]>> = {
  schema: [],
  'ingest/source': ['schema'],
  'ingest/lexicon': ['schema'],
  'ingest/language': ['schema', 'ingest/lexicon'],
  'ingest/tree': ['schema', 'ingest/language', 'ingest/lexicon'],
  'ingest/parse': ['schema', 'ingest/tree', 'ingest/lexicon'],
  'ingest/extract': ['schema', 'ingest/tree', 'ingest/lexicon'],
  ingest: [
    'schema',
    'ingest/source',
    'ingest/language',
    'ingest/parse',
    'ingest/tree',
    'ingest/extract',
    'ingest/lexicon',
  ],
  link: ['schema'],
  'db/read': ['schema', 'db'],
  db: ['schema', 'db/read'],
  api: ['schema', 'db/read'],
  pipeline: ['schema', 'ingest', 'link', 'db'],
  cli: ['schema', 'ingest', 'link', 'db', 'api', 'pipeline'],
  test: ['schema', 'ingest', 'link', 'db', 'api', 'pipeline', 'cli', 'bench', 'eval'],
  bench: ['schema', 'ingest', 'link', 'db', 'api', 'pipeline', 'cli', 'test'],
  eval: ['schema', 'ingest'],
};

/** Areas that may use these packages only; what is pure has no file system and no database. */
export const PACKAGE_TABLE: Readonly<Record<string, readonly string[]>> = {
  schema: ['zod', 'node:crypto'],
  link: [],
  'ingest/lexicon': [],
  'ingest/language': ['eld'],
  'ingest/tree': ['mdast', 'unist', 'unified', 'vfile', 'vfile-message'],
  'ingest/parse': ['mdast', 'unist', 'unified', 'vfile', 'vfile-message'],
  'ingest/parse/markup': ['unist', 'vfile', 'decode-named-character-reference'],
  'ingest/parse/html': ['unified', 'vfile', 'htmlparser2'],
  'ingest/parse/markdown': [
    ...['unified', 'vfile', 'yaml', 'micromark', 'micromark-extension-frontmatter'],
    ...['micromark-extension-gfm-footnote', 'micromark-extension-gfm-strikethrough'],
    ...['micromark-extension-gfm-table', 'micromark-extension-gfm-task-list-item'],
    ...['micromark-util-decode-string', 'micromark-util-normalize-identifier'],
    ...['micromark-util-subtokenize', 'micromark-util-types'],
  ],
  'ingest/extract': ['mdast', 'unist', 'unified', 'vfile', 'vfile-message'],
  ingest: ['mdast', 'unist', 'unified', 'vfile', 'vfile-message'],
};

/** The row of the table that a path belongs to, or null. */
export function areaOf(path: string, table: Readonly<Record<string, unknown>>): string | null {
  const folders = path.split('/').slice(0, -1);
  for (let length = folders.length; length > 0; length -= 1) {
    const area = folders.slice(0, length).join('/');
    if (Object.hasOwn(table, area)) return area;
  }
  return null;
}

function mayImport(from: string, to: string, allowed: readonly string[]): boolean {
  return allowed.some((area) => to === area || to.startsWith(`${area}/`)) || from === to;
}

/** Imports that the tables do not allow, and files in folders that the table does not know. */
export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const area = areaOf(file.path, IMPORT_TABLE);
    if (area === null) return [`${file.path}: its folder is not in the import table`];
    const inner = areaOf(file.path, PACKAGE_TABLE) ?? '';
    const packages = PACKAGE_TABLE[inner.startsWith(area) ? inner : area];
    return importsOf(file).flatMap((specifier) => {
      const target = resolveImport(file.path, specifier);
      if (target === null) {
        const used = packageOf(specifier);
        return packages === undefined || packages.includes(used)
          ? []
          : [`${file.path}: ${area} may not use the package ${used}`];
      }
      const to = areaOf(target, IMPORT_TABLE);
      if (to === null) return [`${file.path}: imports ${target}, outside every area`];
      return mayImport(area, to, IMPORT_TABLE[area] ?? [])
        ? []
        : [`${file.path}: ${area} may not import ${target}`];
    });
  });
}

/** Circles of imports, type imports included: each as the files on it, in order. */
export function importCycles(files: readonly SourceFile[]): string[] {
  const edges = edgesOf(files);
  const state = new Map<string, 'open' | 'done'>();
  const path: string[] = [];
  const cycles: string[] = [];
  const visit = (node: string): void => {
    if (state.get(node) === 'done') return;
    if (state.get(node) === 'open') {
      cycles.push([...path.slice(path.indexOf(node)), node].join(' → '));
      return;
    }
    state.set(node, 'open');
    path.push(node);
    for (const next of edges.get(node) ?? []) visit(next);
    path.pop();
    state.set(node, 'done');
  };
  for (const file of files) visit(file.path);
  return cycles;
}

/** Files that no other file imports, beside the entries. */
export function deadFiles(files: readonly SourceFile[], entries: readonly string[]): string[] {
  const imported = new Set([...edgesOf(files).values()].flat());
  return files
    .filter(({ path }) => !imported.has(path) && !entries.includes(path))
    .map(({ path }) => `${path}: nothing imports it`);
}

function edgesOf(files: readonly SourceFile[]): Map<string, string[]> {
  return new Map(
    files.map((file) => [
      file.path,
      importsOf(file)
        .map((specifier) => resolveImport(file.path, specifier))
        .filter((target) => target !== null),
    ]),
  );
}
