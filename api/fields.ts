// The kinds of fields that an object of the graph can have. A field is named as the column or
// relation of the registry in db/read that it shows; only its type and its words are said here.
import type { EnumRef } from '@pothos/core';
import {
  connectionOf,
  filterOf,
  objectNamed,
  orderOf,
  type ObjectFields,
  type QueryFields,
  type SchemaTypes,
} from './builder.ts';
import {
  pickFlag,
  pickJson,
  pickNumber,
  pickNumberOrNull,
  pickRow,
  pickRowOrNull,
  pickRows,
  pickText,
  pickTextOrNull,
  pickTexts,
  pickWord,
} from './pick.ts';

/** A field of an object; `t` makes it. */
export type Field = (t: ObjectFields) => ReturnType<ObjectFields['field']>;

/** An enum whose values stand for words of a closed list. */
export type WordList = EnumRef<SchemaTypes, string>;

export const text =
  (description: string): Field =>
  (t) =>
    t.string({ description, resolve: pickText });

export const textOrNull =
  (description: string): Field =>
  (t) =>
    t.string({ nullable: true, description, resolve: pickTextOrNull });

export const texts =
  (description: string): Field =>
  (t) =>
    t.stringList({ description, resolve: pickTexts });

export const integer =
  (description: string): Field =>
  (t) =>
    t.int({ description, resolve: pickNumber });

export const integerOrNull =
  (description: string): Field =>
  (t) =>
    t.int({ nullable: true, description, resolve: pickNumberOrNull });

export const flag =
  (description: string): Field =>
  (t) =>
    t.boolean({ description, resolve: pickFlag });

/** A JSON value, as the database has it. */
export const json =
  (description: string): Field =>
  (t) =>
    t.field({ type: 'JSON', description, resolve: pickJson });

/** A count that can be more than 32 bits hold. */
export const largeCount =
  (description: string): Field =>
  (t) =>
    t.float({ description, resolve: pickNumber });

export const time =
  (description: string): Field =>
  (t) =>
    t.field({ type: 'DateTime', description, resolve: pickText });

export const timeOrNull =
  (description: string): Field =>
  (t) =>
    t.field({ type: 'DateTime', nullable: true, description, resolve: pickTextOrNull });

export const word =
  (list: WordList, description: string): Field =>
  (t) =>
    t.field({ type: list, description, resolve: pickWord });

/** An object that is always there. */
export const one =
  (type: string, description: string): Field =>
  (t) =>
    t.field({ type: objectNamed(type), description, resolve: pickRow });

export const oneOrNull =
  (type: string, description: string): Field =>
  (t) =>
    t.field({ type: objectNamed(type), nullable: true, description, resolve: pickRowOrNull });

export const many =
  (type: string, description: string): Field =>
  (t) =>
    t.field({ type: [objectNamed(type)], description, resolve: pickRows });

/** A connection to the rows of an entity; it takes a filter where the entity has one. */
export const page =
  (type: string, description: string, filtered: 'filtered' | 'whole' = 'filtered'): Field =>
  (t) =>
    t.field({
      type: connectionOf(type),
      description,
      args: { ...pageArguments(t, type, filtered) },
      resolve: pickRow,
    });

/** The arguments of a connection to an entity. */
export function pageArguments(
  t: ObjectFields | QueryFields,
  type: string,
  filtered: 'filtered' | 'whole',
) {
  return {
    first: t.arg.int({
      description: 'How many from the start, 1 to 100 (20 if neither is given).',
    }),
    after: t.arg.string({ description: 'Only what comes after this cursor.' }),
    last: t.arg.int({ description: 'How many from the end, 1 to 100.' }),
    before: t.arg.string({ description: 'Only what comes before this cursor.' }),
    orderBy: t.arg({ type: orderOf(type), description: 'In which order.' }),
    ...(filtered === 'filtered'
      ? { filter: t.arg({ type: filterOf(type), description: 'Only what fulfils this.' }) }
      : {}),
  };
}
