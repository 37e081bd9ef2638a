// How the type files say what they define, and how that becomes GraphQL types: the object, its
// connection, its filter and its order.
import { findEntity } from '../db/read/registry.ts';
import {
  builder,
  connectionOf,
  edgeOf,
  filterOf,
  inputNamed,
  nodeRef,
  objectNamed,
  orderOf,
} from './builder.ts';
import type { Field, WordList } from './fields.ts';
import { pickNumber, pickRow, pickRows, pickText } from './pick.ts';
import { direction, inCapitals } from './words.ts';

/** An object of the answer: a kind of row, or what stands in a row. */
export interface ObjectDefinition {
  /** The name of the GraphQL type, and of the entity in db/read if there is one. */
  readonly name: string;
  readonly description: string;
  readonly fields: Readonly<Record<string, Field>>;
  /** What its lists can be ordered by; there is a connection to it where this is given. */
  readonly orders?: Readonly<Record<string, string>>;
  /** What its lists can be filtered by. */
  readonly filter?: Readonly<Record<string, FilterField>>;
}

export interface FilterField {
  readonly description: string;
  readonly type: 'String' | 'Boolean' | 'ID' | 'DateTime' | WordList | InputDefinition;
}

/** An input object whose fields are texts. */
export interface InputDefinition {
  readonly input: string;
  readonly description: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Makes all GraphQL types of a definition. */
export function define(definition: ObjectDefinition): void {
  defineObject(definition);
  if (definition.filter !== undefined) defineFilter(definition.name, definition.filter);
  if (definition.orders === undefined) return;
  defineOrder(definition.name, definition.orders);
  defineConnection(definition.name);
}

function defineObject({ name, description, fields }: ObjectDefinition): void {
  const isNode = findEntity(name)?.node === true;
  objectNamed(name).implement({
    description,
    interfaces: isNode ? [nodeRef] : [],
    fields: (t) => ({
      ...(isNode
        ? { id: t.id({ description: 'Opaque, and stable over re-ingest.', resolve: pickText }) }
        : {}),
      ...Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field(t)])),
    }),
  });
}

function defineConnection(name: string): void {
  connectionOf(name).implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      nodes: t.field({
        type: [objectNamed(name)],
        description: 'What is on the page.',
        resolve: pickRows,
      }),
      edges: t.field({
        type: [edgeOf(name)],
        description: 'The same, each with its cursor.',
        resolve: pickRows,
      }),
      pageInfo: t.field({
        type: objectNamed('PageInfo'),
        description: 'Where the page stands in the list.',
        resolve: pickRow,
      }),
      totalCount: t.int({
        description: 'How many there are in the list, under the same filter.',
        resolve: pickNumber,
      }),
    }),
  });
  edgeOf(name).implement({
    description: `A ${name} in a list, and its place there.`,
    fields: (t) => ({
      cursor: t.string({ description: 'For "after" and "before".', resolve: pickText }),
      node: t.field({ type: objectNamed(name), description: 'What is there.', resolve: pickRow }),
    }),
  });
}

function defineFilter(name: string, fields: Readonly<Record<string, FilterField>>): void {
  const self = filterOf(name);
  self.implement({
    description: `Conditions on a ${name}; all that are given must hold.`,
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(fields).map(([key, { type, description }]) => [
          key,
          t.field({ type: inputType(type), description, required: false }),
        ]),
      ),
      and: t.field({ type: [self], description: 'All of these hold.', required: false }),
      or: t.field({ type: [self], description: 'At least one of these holds.', required: false }),
      not: t.field({ type: self, description: 'This does not hold.', required: false }),
    }),
  });
}

function inputType(type: FilterField['type']) {
  return typeof type === 'object' && 'input' in type ? inputNamed(type.input) : type;
}

/** Makes the input objects that filters share. */
export function defineInput({ input, description, texts }: InputDefinition): void {
  inputNamed(input).implement({
    description,
    fields: (t) =>
      Object.fromEntries(
        Object.entries(texts).map(([key, words]) => [
          key,
          t.string({ description: words, required: false }),
        ]),
      ),
  });
}

function defineOrder(name: string, orders: Readonly<Record<string, string>>): void {
  const field = builder.enumType(`${name}OrderField`, {
    description: `What a list of ${name} can be ordered by.`,
    values: Object.fromEntries(
      Object.entries(orders).map(([order, description]) => [
        inCapitals(order),
        { value: order, description },
      ]),
    ),
  });
  orderOf(name).implement({
    description: `An order of a list of ${name}; ties are broken by the id.`,
    fields: (t) => ({
      field: t.field({ type: field, description: 'By what.', required: true }),
      direction: t.field({
        type: direction,
        description: 'Which way.',
        required: true,
        defaultValue: 'asc',
      }),
    }),
  });
}
