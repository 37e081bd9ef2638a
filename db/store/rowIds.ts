// The ids of the rows of one document. An id is a function of the row around it, its kind, its
// own words in normal form, and which of those words it is: so the same document gives the same ids
// everywhere. Ids that rows keep of an older version are never given anew.
import { uuidOf } from '../../schema/identity.ts';
import { normalForm } from '../../schema/text.ts';

/** Gives ids; one instance serves one document, in reading order. */
export class RowIds {
  readonly #seen = new Map<string, number>();
  readonly #kept: ReadonlySet<string>;

  /** Ids that rows of the document have already. */
  constructor(kept: ReadonlySet<string>) {
    this.#kept = kept;
  }

  /** The id of the next row with these words, below the row `around`. */
  next(around: string, kind: string, ...words: readonly (string | null)[]): string {
    // U+0000 parts the words of an id, so no word may hold it.
    const parts = words.map((word) => normalForm(word ?? '').replaceAll('\0', '\ufffd'));
    const key = [around, kind, ...parts].join('\0');
    for (;;) {
      const occurrence = this.#seen.get(key) ?? 0;
      this.#seen.set(key, occurrence + 1);
      const id = uuidOf(around, kind, ...parts, String(occurrence));
      if (!this.#kept.has(id)) return id;
    }
  }
}
