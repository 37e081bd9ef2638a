// The files of the project as the tidy checks see them: path from the root, text, and the module
// paths that the text imports. Found by walking the folders, so that a file not yet committed
// counts too.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface SourceFile {
  /** From the root of the project, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const LEFT_OUT = new Set(['node_modules', 'dist', 'sample', 'fixtures']);

/** Every file of the project whose name ends in one of the endings, sorted by path. */
export function projectFiles(endings: readonly string[], folder = ''): SourceFile[] {
  const found: SourceFile[] = [];
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.has(entry.name) || entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) found.push(...projectFiles(endings, path));
    else if (entry.isFile() && endings.some((ending) => path.endsWith(ending))) {
      found.push({ path, text: readFileSync(join(ROOT, path), 'utf8') });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What a file imports, as written: type imports, dynamic imports and re-exports included. */
export function importsOf(file: SourceFile): string[] {
  return ts.preProcessFile(file.text, true, true).importedFiles.map((one) => one.fileName);
}

/** The path from the root that a relative import names, or null for a package. */
export function resolveImport(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return join(dirname(from), specifier).replaceAll('\\', '/');
}

/** The name of the package that an import names, with its scope; `node:` modules keep theirs. */
export function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
