// What one run of the link stage works on: the keys that a change may have touched. Each step looks at
// the groups of these keys as a whole, so the result is a function of what is stored, whatever
// came first.
import type { Transaction } from 'kysely';
import type { Database } from '../../db/tables.ts';
import type { IdentifierFate } from '../../link/wanted.ts';
import type { QueuedChange } from '../../schema/graph.ts';

/** The keys of what changed. Steps may add what their own results change. */
export class Dirty {
  /** Ids of articles that were stored or removed. */
  readonly articles = new Set<string>();
  /** Keys (schema/keys.ts) that an article began or ceased to offer. */
  readonly offers = new Set<number>();
  readonly copies = new Set<string>();
  /** Ids of articles that began or ceased to stand for their copies. */
  readonly recast = new Set<string>();
  readonly tasks = new Set<string>();
  readonly errors = new Set<string>();
  /** Identifiers that changed documents print or printed. */
  readonly identifiers = new Set<string>();
  /** Sentences that began or ceased to print an identifier, as the queue has them. */
  readonly printed = new Set<string>();

  constructor(changes: readonly QueuedChange[]) {
    const sides = new Map<string, { before?: QueuedChange; after?: QueuedChange }>();
    for (const change of changes) {
      addAll(this.articles, change.articles);
      addAll(this.copies, change.copies);
      addAll(this.tasks, change.tasks);
      addAll(this.errors, change.errors);
      addAll(this.identifiers, change.printed.map(identifierPrinted));
      sides.set(change.changeId, { ...sides.get(change.changeId), [change.side]: change });
    }
    for (const { before, after } of sides.values()) {
      addDifference(this.offers, before?.offers ?? [], after?.offers ?? []);
      addDifference(this.printed, before?.printed ?? [], after?.printed ?? []);
    }
  }
}

/** The identifier of what a sentence prints, as the queue has it: after the first blank. */
function identifierPrinted(printed: string): string {
  return printed.slice(printed.indexOf(' ') + 1);
}

/** What a step of the link stage is given. */
export interface LinkScope {
  readonly transaction: Transaction<Database>;
  readonly collectionId: string;
  /** The run of the link stage. */
  readonly runId: string;
  readonly dirty: Dirty;
  /** The folder that holds all documents, now and when links were made last. */
  readonly root: string;
  readonly rootBefore: string | null;
  /** What became of identifiers, as far as this run has looked. */
  readonly fates: Map<string, IdentifierFate>;
}

/** One kind of links. */
export type LinkStep = (scope: LinkScope) => Promise<void>;

/** Adds all values to a set. */
export function addAll<Value>(set: Set<Value>, values: Iterable<Value>): void {
  for (const value of values) set.add(value);
}

function addDifference<Value>(
  set: Set<Value>,
  before: readonly Value[],
  after: readonly Value[],
): void {
  const [gone, come] = [new Set(before), new Set(after)];
  for (const value of before) if (!come.has(value)) set.add(value);
  for (const value of after) if (!gone.has(value)) set.add(value);
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
