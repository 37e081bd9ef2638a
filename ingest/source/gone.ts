// Which documents of a folder are not there any more. A uri is gone only where the disk says that
// there is no such file: what cannot be looked at, and what never was a file, stays.
import { lstat, stat } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { STDIN_URI, uriOf } from './find.ts';

/** The folders among the paths, as the uris of their files begin; others hold nothing to be gone. */
export async function foldersAmong(
  paths: readonly string[],
  workingFolder: string,
): Promise<readonly string[]> {
  const folders = new Set<string>();
  for (const path of paths) {
    if (path === '-') continue;
    const absolute = resolve(workingFolder, path);
    const isFolder = await stat(absolute).then(
      (found) => found.isDirectory(),
      () => false,
    );
    if (isFolder) folders.add(uriOf(absolute, workingFolder));
  }
  return [...folders];
}

/** Something other than a path: an address, or a name that a program gave. */
const ADDRESS = /^[a-z][a-z0-9+.-]+:/i;

/** Whether a uri can be that of a file, or of a record of a feed, below one of the folders. */
export function isBelow(uri: string, folders: readonly string[]): boolean {
  if (uri === STDIN_URI || uri.startsWith(`${STDIN_URI}#`) || ADDRESS.test(uri)) return false;
  return folders.some((folder) =>
    folder === '.'
      ? !isAbsolute(uri)
      : uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`),
  );
}

/** Whether there is neither a file of that uri nor a feed that it is a record of. */
export async function isGone(uri: string, workingFolder: string): Promise<boolean> {
  let end = uri.length;
  while (end > 0) {
    if (!(await isMissing(resolve(workingFolder, uri.slice(0, end))))) return false;
    end = uri.lastIndexOf('#', end - 1);
  }
  return true;
}

async function isMissing(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}
