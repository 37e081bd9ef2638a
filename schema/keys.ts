// Keys by which records find each other in the store without a scan: words hashed to 32 bits. Two
// words with one key cost a needless look, never a wrong answer: who finds by key compares the
// words themselves.

/**
 * Kinds of which only the existence matters: a second one that offers the key changes nothing for
 * those who need it. Their keys are negative, all others are not.
 */
export type ExistenceKind = 'folder';

/** What keys are made of. A new kind is one word here. */
export type KeyKind =
  | ExistenceKind
  /** An identifier, as identifiers are compared. */
  | 'identifier'
  /** The same, with the language of who bears it, or of who cites it. */
  | 'identifierIn'
  /** A path of a document from the root of the collection, as it is. */
  | 'path'
  /** A path without the extension of a page, whole or from one of its folders on. */
  | 'page'
  /** An address that an article declares. */
  | 'address'
  /** A title in normal form. */
  | 'title'
  /** The telling words of a title, a goal or a description. */
  | 'subject'
  /** The same without one of them. */
  | 'subjectLess'
  /** A sentence with its reference masked. */
  | 'sentence';

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** The key of a kind and words: a signed 32-bit integer (FNV-1a over UTF-16 code units, mixed). */
export function keyOf(kind: KeyKind, ...words: readonly string[]): number {
  let hash = FNV_OFFSET;
  for (const word of [kind, ...words]) {
    for (let index = 0; index < word.length; index += 1)
      hash = Math.imul(hash ^ word.charCodeAt(index), FNV_PRIME);
    hash = Math.imul(hash ^ 0xffff, FNV_PRIME);
  }
  const positive = mixed(hash) & 0x7fffffff;
  return kind === 'folder' ? ~positive : positive;
}

/** The finalizer of MurmurHash3, so that close words have keys far apart. */
function mixed(hash: number): number {
  let value = hash;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Whether only the existence of who offers a key matters. */
export function isExistenceKey(key: number): boolean {
  return key < 0;
}
