// Pruning: documents whose files are gone are removed at the end of a run. A file that only stands
// elsewhere now is the document that it was: it is known by its bytes.
import type { Kysely } from 'kysely';
import { documentUris } from '../db/read/documentUris.ts';
import { removeDocuments } from '../db/store/removal.ts';
import type { Run } from '../db/store/runs.ts';
import type { Database } from '../db/tables.ts';

/** What a run may prune. */
export interface PruneScope {
  /** Whether a uri is one that the inputs of the run would have, if its file were there. */
  readonly covers: (uri: string) => boolean;
  /** Whether its file is not there. */
  readonly isGone: (uri: string) => Promise<boolean>;
}

/** The uris of documents whose files are gone. */
export interface Pruned {
  readonly removed: readonly string[];
  readonly spared: readonly string[];
}

/** Files that are looked at, at once. */
const AT_ONCE = 32;

/** What is to be pruned, and what of it turns up elsewhere. */
export class Pruning {
  readonly #scope: PruneScope;
  /** The uris that are stored, in the scope. */
  readonly #known: ReadonlySet<string>;
  /** Of documents whose files are gone the uris, by the hash of their bytes. */
  readonly #gone: Map<string, string[]>;

  private constructor(scope: PruneScope, known: ReadonlySet<string>, gone: Map<string, string[]>) {
    this.#scope = scope;
    this.#known = known;
    this.#gone = gone;
  }

  /** Looks which documents of a collection are gone. */
  static async begin(
    db: Kysely<Database>,
    collectionId: string,
    scope: PruneScope,
  ): Promise<Pruning> {
    const stored = await documentUris(db, collectionId);
    const covered = stored.filter(({ uri }) => scope.covers(uri));
    const missing = new Set(
      await goneAmong(
        covered.map(({ uri }) => uri),
        scope,
      ),
    );
    const gone = new Map<string, string[]>();
    for (const { uri, sha256 } of covered) {
      if (!missing.has(uri)) continue;
      const same = gone.get(sha256);
      if (same) same.push(uri);
      else gone.set(sha256, [uri]);
    }
    return new Pruning(scope, new Set(covered.map(({ uri }) => uri)), gone);
  }

  /** The uri that a file had before, if one with its bytes is gone and it is new; asked once. */
  movedFrom({ uri, sha256 }: { readonly uri: string; readonly sha256: string }): string | null {
    const same = this.#known.has(uri) ? [] : (this.#gone.get(sha256) ?? []);
    const place = same.findIndex((one) => nameOf(one) === nameOf(uri));
    return same.splice(Math.max(0, place), 1)[0] ?? null;
  }

  /**
   * Removes what is gone and has not turned up. Where that is each of several documents, the
   * folder is more likely another one than empty, and all are spared.
   */
  async finish(db: Kysely<Database>, run: Run): Promise<Pruned> {
    const uris = await goneAmong([...this.#gone.values()].flat(), this.#scope);
    if (uris.length > 1 && uris.length === this.#known.size) return { removed: [], spared: uris };
    return { removed: await removeDocuments(db, run, uris), spared: [] };
  }
}

async function goneAmong(
  uris: readonly string[],
  { isGone }: PruneScope,
): Promise<readonly string[]> {
  const gone: string[] = [];
  for (let from = 0; from < uris.length; from += AT_ONCE) {
    const some = uris.slice(from, from + AT_ONCE);
    const are = await Promise.all(some.map(isGone));
    gone.push(...some.filter((_, index) => are[index]));
  }
  return gone;
}

const nameOf = (uri: string) => uri.slice(uri.lastIndexOf('/') + 1);
