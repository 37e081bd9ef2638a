// The documents of a collection by their uris, as links find them. In: uris, then paths. Out: the
// uri that a path means, or how many it could mean. Exact paths come before pages whose extension
// or letter case differs, these before the index of a folder.
import { folderOf, pageOf, type ResolvedPath } from './paths.ts';

/** What stands at a path; `count` is 1 where it is clear. */
export interface FoundFile {
  readonly uri: string;
  readonly count: number;
}

/** What is known of all documents of the collection. */
export interface Surroundings {
  /** The deepest folder that holds all of them, without slashes at its ends. */
  readonly root: string;
  /** Whether documents stand below a folder of that name, letter case aside. */
  readonly hasFolder: (name: string) => boolean;
}

type Index = Map<string, FoundFile>;

/** Finds uris by whole paths, and by the paths that whole paths end in. */
export class Files {
  readonly #whole = new PathIndex();
  readonly #ends = new PathIndex();
  readonly #hasFolder: Surroundings['hasFolder'];
  readonly #root: readonly string[];

  /** The uris may be some of a collection: all those that the paths to be looked for can mean. */
  constructor(uris: Iterable<string>, { root, hasFolder }: Surroundings) {
    this.#root = root === '' ? [] : root.split('/');
    this.#hasFolder = hasFolder;
    for (const uri of uris) this.#add(uri);
  }

  #add(uri: string): void {
    const segments = uri.split('/').filter((segment) => segment !== '');
    this.#whole.add(segments.join('/'), uri);
    for (let from = 0; from < segments.length; from += 1)
      this.#ends.add(segments.slice(from).join('/'), uri);
  }

  /** What stands at a path from the root of the collection. */
  at(path: ResolvedPath): FoundFile | null {
    return this.#whole.find(path);
  }

  /** What stands at a path from the root of a site, wherever its files are in the collection. */
  onSite(path: ResolvedPath): FoundFile | null {
    return this.#whole.find(path) ?? (path.path === '' ? null : this.#ends.find(path));
  }

  /** Whether a path leads into the deepest folder that holds all documents. */
  isInside({ path }: ResolvedPath): boolean {
    const segments = path.split('/');
    return this.#root.every((folder, index) => segments[index] === folder);
  }

  /** Whether documents stand below a folder of the name that a path begins with. */
  hasFolderOf({ path }: ResolvedPath): boolean {
    const [folder = '', next] = path.split('/');
    return next !== undefined && this.#hasFolder(folder);
  }
}

/** Uris by the forms of their paths. */
class PathIndex {
  readonly #exact: Index = new Map();
  readonly #pages: Index = new Map();
  readonly #folders: Index = new Map();

  add(path: string, uri: string): void {
    const page = pageOf(path);
    const folder = folderOf(page);
    put(this.#exact, path, uri);
    put(this.#pages, page, uri);
    if (folder !== null) put(this.#folders, folder, uri);
  }

  find({ path, folder }: ResolvedPath): FoundFile | null {
    const page = pageOf(path);
    const asPage = this.#pages.get(page);
    const asFolder = this.#folders.get(page);
    const [first, second] = folder ? [asFolder, asPage] : [asPage, asFolder];
    return this.#exact.get(path) ?? first ?? second ?? null;
  }
}

function put(index: Index, key: string, uri: string): void {
  const known = index.get(key);
  index.set(key, known === undefined ? { uri, count: 1 } : { ...known, count: known.count + 1 });
}
