// The ids of the rows of one document. An id is a function of the row around it, its kind, its
// own words in normal form, and which of those words it is: so inserting a step changes no other
// id, and the same document gives the same ids everywhere.
import { uuidOf } from '../../schema/identity.ts';
import { normalForm } from '../../schema/text.ts';

/** Gives ids; one instance serves one document, in reading order. */
export class RowIds {
  readonly #seen = new Map<string, number>();

  /** The id of the next row with these words, below the row `around`. */
  next(around: string, kind: string, ...words: readonly (string | null)[]): string {
    // U+0000 parts the words of an id, so no word may hold it.
    const parts = words.map((word) => normalForm(word ?? '').replaceAll('\0', '\ufffd'));
    const key = [around, kind, ...parts].join('\0');
    const occurrence = this.#seen.get(key) ?? 0;
    this.#seen.set(key, occurrence + 1);
    return uuidOf(around, kind, ...parts, String(occurrence));
  }
}
