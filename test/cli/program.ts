// How the tests start the program: as built, if dist/ is newer than every source file, which is
// three times as quick to start; else from source.
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCES = ['schema', 'ingest', 'link', 'db', 'api', 'pipeline', 'cli'];

/** When anything in a folder of the project was changed last, a file that is gone included. */
function changedAt(folder: string): number {
  const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  const times = ['.', ...paths].map((path) => statSync(join(ROOT, folder, path)).mtimeMs);
  return Math.max(...times);
}

function isBuilt(): boolean {
  const stamp = statSync(join(ROOT, 'dist', '.built'), { throwIfNoEntry: false });
  return stamp !== undefined && SOURCES.every((folder) => changedAt(folder) < stamp.mtimeMs);
}

/** What Node is given to start the program, before the arguments of the program. */
export const PROGRAM: readonly string[] = isBuilt()
  ? [join(ROOT, 'dist/cli/main.js')]
  : [
      '--import',
      pathToFileURL(join(ROOT, 'node_modules/tsx/dist/loader.mjs')).href,
      join(ROOT, 'cli/main.ts'),
    ];
