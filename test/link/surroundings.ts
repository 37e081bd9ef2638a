// What the store tells of all documents of a collection, for collections that are lists of uris.
import type { Surroundings } from '../../link/files.ts';

/** The folder around all of the uris, and the names of the folders in them. */
export function surroundingsOf(uris: readonly string[]): Surroundings {
  const paths = uris.map((uri) => uri.split('/').slice(0, -1));
  const [first = []] = paths;
  const end = first.findIndex((folder, index) => paths.some((path) => path[index] !== folder));
  const folders = new Set(paths.flat().map((folder) => folder.toLowerCase()));
  return {
    root: (end < 0 ? first : first.slice(0, end)).join('/'),
    hasFolder: (name) => folders.has(name.toLowerCase()),
  };
}
