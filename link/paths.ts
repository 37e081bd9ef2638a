// Paths of links and of documents. In: the target of a link, the uri of the document it stands in.
// Out: the path from the root of the collection, and the forms under which a file is found by it:
// sites leave out the extensions of pages, or show another, and a folder stands for its index.

/** A target in its parts, percent-encoding undone. */
export interface LinkParts {
  /** Without query and fragment; empty where the target is a place in its own document. */
  readonly path: string;
  /** Null where there is none. */
  readonly fragment: string | null;
}

/** A path from the root of the collection. */
export interface ResolvedPath {
  /** Joined with slashes, without one at either end. */
  readonly path: string;
  /** It ends in a slash or a dot: it means a folder, or a page that sites show as one. */
  readonly folder: boolean;
}

const PAGE = /\.(?:md|markdown|mdown|mkd|mdx|x?html?)$/i;
const EXTENSION = /\.([a-z][a-z0-9]{1,4})$/i;
const RAW = /\.(?:txt|text)$/i;
const INDEX = /(?:^|\/)(?:_?index|readme)$/;

/** The parts of a target. A text fragment (`#:~:text=…`) is no anchor. */
export function partsOf(target: string): LinkParts {
  const hash = target.indexOf('#');
  const whole = hash < 0 ? target : target.slice(0, hash);
  const query = whole.indexOf('?');
  const fragment = hash < 0 ? '' : (target.slice(hash + 1).split(':~:', 1)[0] ?? '');
  return {
    path: decoded(query < 0 ? whole : whole.slice(0, query)),
    fragment: fragment === '' ? null : decoded(fragment),
  };
}

/** Percent-encoding undone; what is none stays. */
export function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A path seen from the folder of a document; null where it leads above the root. */
export function resolvePath(path: string, uri: string): ResolvedPath | null {
  const base = path.startsWith('/') ? [] : uri.split('/').slice(0, -1);
  const segments: string[] = [];
  const steps = path.replaceAll('\\', '/').split('/');
  for (const segment of [...base, ...steps]) {
    if (segment === '..' && segments.pop() === undefined) return null;
    if (segment !== '' && segment !== '.' && segment !== '..') segments.push(segment);
  }
  const last = steps.at(-1) ?? '';
  return { path: segments.join('/'), folder: ['', '.', '..'].includes(last) };
}

/** A path without the extension of a page, in lower case: "Guide/Pair.md" and "guide/pair" agree. */
export function pageOf(path: string): string {
  return path.replace(PAGE, '').normalize('NFC').toLowerCase();
}

/** The folder whose index a page is; null for any other page. "guide/readme" is that of "guide". */
export function folderOf(page: string): string | null {
  return INDEX.test(page) ? page.replace(INDEX, '') : null;
}

/** The extension, in lower case, of a path to a file of a kind that holds no articles; else null. */
export function otherExtension(path: string): string | null {
  const extension = EXTENSION.exec(path)?.[1];
  return extension === undefined || PAGE.test(path) || RAW.test(path)
    ? null
    : extension.toLowerCase();
}
