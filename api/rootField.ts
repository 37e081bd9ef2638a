// What all root fields are made of.
import type { Read } from '../db/read/selection.ts';
import type { Arguments } from './arguments.ts';
import type { QueryFields, Row } from './builder.ts';
import type { LookAhead, SelectedField } from './lookAhead.ts';
import { rowOf } from './pick.ts';

/** Where a root field stands. */
export const TOP = { depth: 1, objects: 1 } as const;

/** A root field: what it takes, and which read it is. */
export interface RootField {
  readonly field: (t: QueryFields) => ReturnType<QueryFields['field']>;
  readonly read: (field: SelectedField, values: Arguments, ahead: LookAhead) => Read;
}

/** The argument by which a root field takes a collection. */
export function collectionArgument(t: QueryFields) {
  return {
    collection: t.arg.string({ description: 'Name of the collection; the only one if not given.' }),
  };
}

/** The answer as a row, or null. */
export async function rowOrNull(answer: Promise<unknown>): Promise<Row | null> {
  const value = await answer;
  return value === null ? null : rowOf(value);
}
