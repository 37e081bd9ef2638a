// Stable ids. The id of every row is a function of what identifies it (RFC 9562 uuid, version 5),
// so the same document gives the same ids in every store and in every order.
import { hash } from 'node:crypto';

/** The root of all ids; any fixed uuid would do. */
const NAMESPACE = Buffer.from('5b1a4f0e6c3d5e8f9a7b2c4d6e8fa0b1', 'hex');
/** The digit that says which kind of uuid it is, by the two bits that are left of it. */
const VARIANT = '89ab';

/**
 * The uuid (version 5) of a list of words that identify a thing; the words are joined with a
 * character that none of them may contain (U+0000), so ["a", "bc"] and ["ab", "c"] differ.
 */
export function uuidOf(...words: readonly string[]): string {
  const name = Buffer.from(words.join('\u0000'));
  const hex = hash('sha1', Buffer.concat([NAMESPACE, name]));
  const variant = VARIANT.charAt(parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The id of a collection: its name alone. */
export function collectionId(name: string): string {
  return uuidOf('collection', name);
}

/** The id of a source document: collection and uri. */
export function documentId(collection: string, uri: string): string {
  return uuidOf('document', collection, uri);
}

/** The id of a canonical error: by it a message is looked up, however long it is. */
export function errorId(collection: string, normalMessage: string): string {
  return uuidOf(collection, 'error', normalMessage);
}

/** The id of an identifier that is cited and that no article bears. */
export function wantedId(collection: string, identifier: string): string {
  return uuidOf(collection, 'wanted', identifier);
}

/** The id of a task: what procedures of one goal share. */
export function taskId(collection: string, goalKey: string): string {
  return uuidOf(collection, 'task', goalKey);
}
