// What was made for a text and may be asked for again: a bounded number, the one used longest ago
// goes first. A text that is too long is served, and not kept.
const LONGEST_KEPT = 10_000;

export class Kept<V> {
  readonly #most: number;
  readonly #values = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept for the text, or else is made now; what throws is not kept. */
  get(text: string, make: () => V): V {
    const found = this.#values.get(text) ?? make();
    if (text.length > LONGEST_KEPT) return found;
    this.#values.delete(text);
    this.#values.set(text, found);
    const [oldest] = this.#values.keys();
    if (this.#values.size > this.#most && oldest !== undefined) this.#values.delete(oldest);
    return found;
  }
}
