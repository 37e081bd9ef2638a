// Paths in, files out, one at a time and in a stable order: files, folders with all below them,
// "-" for the standard input. Every path ends as a file that was found or as one that could not
// be had, with the reason; hidden entries and installed packages are passed over in silence.
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import type { Found } from './load.ts';
import { reasonOf } from './reason.ts';
import type { UnreadSource } from './source.ts';

export interface FindOptions {
  /** Absolute path of the working folder; uris are relative to it. */
  readonly workingFolder: string;
  /** Absolute paths of folders that are never entered. */
  readonly passOver: readonly string[];
}

/** The uri of the standard input. */
export const STDIN_URI = 'stdin';

const PACKAGES = 'node_modules';

/** Yields each path once, however many of the arguments lead to it. Never throws. */
export async function* find(
  paths: readonly string[],
  options: FindOptions,
): AsyncGenerator<Found | UnreadSource> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const result of findOne(path, options)) {
      if (seen.has(result.uri)) continue;
      seen.add(result.uri);
      yield result;
    }
  }
}

async function* findOne(path: string, options: FindOptions): AsyncGenerator<Found | UnreadSource> {
  if (path === '-') {
    yield { kind: 'found', uri: STDIN_URI, named: true, path: null };
    return;
  }
  const absolute = resolve(options.workingFolder, path);
  const uri = uriOf(absolute, options.workingFolder);
  try {
    if (!(await stat(absolute)).isDirectory()) {
      yield { kind: 'found', uri, named: true, path: absolute };
      return;
    }
  } catch (error) {
    yield { kind: 'failed', uri, named: true, reason: reasonOf(error, uri) };
    return;
  }
  yield* walk(absolute, options);
}

/** The path of a file from the working folder, or absolute outside it, with forward slashes. */
export function uriOf(absolute: string, workingFolder: string): string {
  const path = relative(workingFolder, absolute);
  const outside = path.split(sep)[0] === '..' || isAbsolute(path);
  return (outside ? absolute : path || '.').split(sep).join('/');
}

/** All files below a folder. Links to folders come last, so that a file goes by its own path. */
async function* walk(top: string, options: FindOptions): AsyncGenerator<Found | UnreadSource> {
  const entered = new Set<string>();
  const folders = [top];
  const linked: string[] = [];
  for (;;) {
    const folder = folders.pop() ?? linked.shift();
    if (folder === undefined) return;
    if (options.passOver.includes(folder)) continue;
    const uri = uriOf(folder, options.workingFolder);
    let entries: Dirent[];
    try {
      const { dev, ino } = await stat(folder);
      if (entered.has(`${dev}:${ino}`)) {
        const reason = 'a link to a folder that is read already';
        yield { kind: 'skipped', uri, named: false, reason };
        continue;
      }
      entered.add(`${dev}:${ino}`);
      entries = await readdir(folder, { withFileTypes: true });
    } catch (error) {
      yield { kind: 'failed', uri, named: false, reason: reasonOf(error, uri) };
      continue;
    }
    const inner: string[] = [];
    for (const entry of entries.sort(byName)) {
      if (entry.name.startsWith('.') || entry.name === PACKAGES) continue;
      const path = join(folder, entry.name);
      const target = entry.isSymbolicLink() ? await linkTarget(path) : null;
      if (entry.isDirectory()) inner.push(path);
      else if (target === 'folder') linked.push(path);
      else yield { kind: 'found', uri: uriOf(path, options.workingFolder), named: false, path };
    }
    folders.push(...inner.reverse());
  }
}

/** What a symbolic link leads to; one that leads nowhere is read, and fails, like a file. */
async function linkTarget(path: string): Promise<'folder' | 'other'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other';
  } catch {
    return 'other';
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
