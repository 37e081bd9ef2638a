// What one run of the link stage works on: the keys that a change may have touched. Each step looks at
// the groups of these keys as a whole, so the result is a function of what is stored, whatever
// came first.
import type { Transaction } from 'kysely';
import type { Database } from '../../db/tables.ts';
import type { QueuedChange } from '../../schema/graph.ts';

/** The keys of what changed. Steps may add what their own results change. */
export class Dirty {
  /** Ids of articles that were stored or removed. */
  readonly articles = new Set<string>();
  /** Keys (schema/keys.ts) that an article began or ceased to offer. */
  readonly offers = new Set<number>();
  readonly copies = new Set<string>();
  readonly tasks = new Set<string>();
  readonly errors = new Set<string>();

  constructor(changes: readonly QueuedChange[]) {
    const offersBefore = new Map<string, ReadonlySet<number>>();
    for (const { changeId, side, offers } of changes)
      if (side === 'before') offersBefore.set(changeId, new Set(offers));
    const stored = new Set<string>();
    for (const { changeId, side, ...held } of changes) {
      addAll(this.articles, held.articles);
      addAll(this.copies, held.copies);
      addAll(this.tasks, held.tasks);
      addAll(this.errors, held.errors);
      if (side === 'before') continue;
      stored.add(changeId);
      addDifference(this.offers, offersBefore.get(changeId) ?? new Set(), new Set(held.offers));
    }
    // What was removed came back in no other form.
    for (const [changeId, offers] of offersBefore)
      if (!stored.has(changeId)) addAll(this.offers, offers);
  }
}

/** What a step of the link stage is given. */
export interface LinkScope {
  readonly transaction: Transaction<Database>;
  readonly collectionId: string;
  readonly dirty: Dirty;
  /** The folder that holds all documents, now and when links were made last. */
  readonly root: string;
  readonly rootBefore: string | null;
}

/** One kind of links. */
export type LinkStep = (scope: LinkScope) => Promise<void>;

/** Adds all values to a set. */
export function addAll<Value>(set: Set<Value>, values: Iterable<Value>): void {
  for (const value of values) set.add(value);
}

function addDifference(
  set: Set<number>,
  before: ReadonlySet<number>,
  after: ReadonlySet<number>,
): void {
  for (const key of before) if (!after.has(key)) set.add(key);
  for (const key of after) if (!before.has(key)) set.add(key);
}

/** So many keys are handed to a statement at once. */
const CHUNK = 1000;

/** The values in lists of at most `size`; none for no values. */
export function* chunksOf<Value>(
  values: Iterable<Value>,
  size = CHUNK,
): Generator<readonly Value[]> {
  let chunk: Value[] = [];
  for (const value of values) {
    chunk.push(value);
    if (chunk.length < size) continue;
    yield chunk;
    chunk = [];
  }
  if (chunk.length > 0) yield chunk;
}
