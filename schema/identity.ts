// Stable ids. The id of every row is a function of what identifies it (RFC 9562 uuid, version 5),
// so the same document gives the same ids in every store and in every order.
import { createHash } from 'node:crypto';

/** The root of all ids; any fixed uuid would do. */
const NAMESPACE = Buffer.from('5b1a4f0e6c3d5e8f9a7b2c4d6e8fa0b1', 'hex');

/**
 * The uuid (version 5) of a list of words that identify a thing; the words are joined with a
 * character that none of them may contain (U+0000), so ["a", "bc"] and ["ab", "c"] differ.
 */
export function uuidOf(...words: readonly string[]): string {
  const hash = createHash('sha1').update(NAMESPACE).update(words.join('\u0000')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** The id of a collection: its name alone. */
export function collectionId(name: string): string {
  return uuidOf('collection', name);
}

/** The id of a source document: collection and uri. */
export function documentId(collection: string, uri: string): string {
  return uuidOf('document', collection, uri);
}
