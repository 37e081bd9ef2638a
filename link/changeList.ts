// The changes of one article while they are found, and what comparing lists of rows by their ids takes.
import type { Change } from '../schema/history.ts';
import type { ChangeKind, ChangeSubject } from '../schema/lists.ts';
import { CHANGE_SUBJECTS } from '../schema/lists.ts';
import { longestIncreasing } from './align/increasing.ts';

interface Identified {
  readonly id: string;
}

/** What to tell of two lists of rows. */
export interface Telling<T> {
  readonly changes: ArticleChanges;
  /** The words by which a row is shown. */
  readonly words: (row: T) => string | null;
  readonly added: ChangeKind;
  readonly removed: ChangeKind;
  /** Whether that a row went (before) or came (after) is told by another change. */
  readonly isTold?: (row: T, side: 'before' | 'after') => boolean;
  /** Is told of each row that both lists have. */
  readonly kept: (before: T, after: T) => void;
}

/** Subjects of which nothing is told but that they came, went or changed. */
type ProseSubject = Exclude<ChangeSubject, 'article' | 'section' | 'procedure' | 'step'>;

/** The changes of one article. */
export class ArticleChanges {
  readonly list: Change[] = [];
  readonly #articleId: string;

  constructor(articleId: string) {
    this.#articleId = articleId;
  }

  add(kind: ChangeKind, subjectId: string, before: string | null, after: string | null): void {
    const subject = subjectOf(kind);
    this.list.push({ kind, articleId: this.#articleId, subject, subjectId, before, after });
  }

  /** Rows with what counts of each: its words first. */
  prose<T extends Identified>(
    subject: ProseSubject,
    before: readonly T[],
    after: readonly T[],
    facts: (row: T) => readonly [words: string, ...rest: unknown[]],
  ): void {
    listChanges(before, after, {
      changes: this,
      words: (row) => facts(row)[0],
      added: `${subject}Added`,
      removed: `${subject}Removed`,
      kept: (old, now) => {
        if (isSame(facts(old), facts(now))) return;
        this.add(`${subject}Changed`, now.id, facts(old)[0], facts(now)[0]);
      },
    });
  }
}

/** What a kind of change is about: `stepMoved` is about a step. */
function subjectOf(kind: ChangeKind): ChangeSubject {
  const subject = CHANGE_SUBJECTS.find((one) => kind.startsWith(one));
  if (subject === undefined) throw new Error(`${kind} is about nothing`);
  return subject;
}

/** Tells which rows went, came, and stayed. */
export function listChanges<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
  { changes, words, added, removed, isTold = () => false, kept }: Telling<T>,
): void {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map(({ id }) => id));
  for (const row of before) {
    if (!now.has(row.id) && !isTold(row, 'before')) changes.add(removed, row.id, words(row), null);
  }
  for (const row of after) {
    const known = old.get(row.id);
    if (known !== undefined) kept(known, row);
    else if (!isTold(row, 'after')) changes.add(added, row.id, null, words(row));
  }
}

/** The ids of those rows of both lists that stand in another order: as few as explain it. */
export function movedIds(
  before: readonly Identified[],
  after: readonly Identified[],
): ReadonlySet<string> {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const both = after.flatMap(({ id }) => {
    const place = places.get(id);
    return place === undefined ? [] : [{ id, place }];
  });
  const inOrder = new Set(longestIncreasing(both.map(({ place }) => place)));
  return new Set(both.filter((_, index) => !inOrder.has(index)).map(({ id }) => id));
}

/** Whether two values are the same, as JSON; the order of keys in objects does not matter. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [Object.entries(one), new Map(Object.entries(other))];
  return (
    left.length === right.size &&
    left.every(
      ([name, value]: [string, unknown]) => right.has(name) && isSame(value, right.get(name)),
    )
  );
}
