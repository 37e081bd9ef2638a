// Prepared statements without end would fill the server: each text that comes again is prepared
// under its name on the connections that meet it, a connection takes only so many, and one that
// has its fill is closed when it comes back, so that a fresh one takes its place.
import type { Statement } from './statement.ts';

const MOST_KNOWN = 500;
const MOST_PREPARED = 200;

export class NamedStatements {
  /** Names of texts that were met, the one met longest ago first. */
  readonly #met = new Set<string>();
  readonly #prepared = new WeakMap<object, Set<string>>();

  /** The name under which a connection is to run the statement; undefined for a one-off. */
  nameOn(connection: object, { name }: Statement): string | undefined {
    const again = this.#met.delete(name);
    this.#met.add(name);
    if (this.#met.size > MOST_KNOWN) {
      for (const oldest of this.#met) {
        this.#met.delete(oldest);
        break;
      }
    }
    if (!again) return undefined;
    const prepared = this.#prepared.get(connection) ?? new Set();
    this.#prepared.set(connection, prepared.add(name));
    return name;
  }

  /** True where a connection holds so many statements that it is time for a fresh one. */
  isFull(connection: object): boolean {
    return (this.#prepared.get(connection)?.size ?? 0) >= MOST_PREPARED;
  }
}
