// The Pothos builder, and the references by which types name each other before they are made.
// Every object of the graph is a row of JSON that the database made; see db/read/compile.ts.
import SchemaBuilder from '@pothos/core';
import { GraphQLError } from 'graphql';

/** One object of the answer, by response keys. */
export type Row = Readonly<Record<string, unknown>>;

/** What stands at the root of an operation: the answers of its root fields. */
export interface Root {
  /** The answer under a response key of the operation. */
  readonly answer: (key: string) => Promise<unknown>;
  /** The text of a document that came along with the answer under a response key. */
  readonly text: (key: string, collection: string, document: string) => string;
}

interface Types {
  Context: Root;
  Root: Root;
  DefaultFieldNullability: false;
  Scalars: {
    DateTime: { Input: string; Output: string };
    JSON: { Input: unknown; Output: unknown };
  };
}

export const builder = new SchemaBuilder<Types>({ defaultFieldNullability: false });

export type SchemaTypes = typeof builder.$inferSchemaTypes;
export type ObjectFields = PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, Row>;
export type QueryFields = PothosSchemaTypes.QueryFieldBuilder<SchemaTypes, Root>;

/** A function that gives the same thing for the same name. */
function byName<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}

/** The object type of that name. */
export const objectNamed = byName((name) => builder.objectRef<Row>(name));

/** The input type of that name; its fields are checked by GraphQL, and read one by one. */
export const inputNamed = byName((name) => builder.inputRef<Record<string, unknown>>(name));

/** The object types of lists that are read page by page. */
export const connectionOf = (name: string) => objectNamed(`${name}Connection`);
export const edgeOf = (name: string) => objectNamed(`${name}Edge`);
export const filterOf = (name: string) => inputNamed(`${name}Filter`);
export const orderOf = (name: string) => inputNamed(`${name}Order`);

export const nodeRef = builder.interfaceRef<Row>('Node');

builder.scalarType('DateTime', {
  description: 'A point in time as ISO 8601 text in UTC: "2024-05-01T12:30:00.000Z".',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && !Number.isNaN(Date.parse(value))) return value;
    throw new GraphQLError('A DateTime is a text such as "2024-05-01T12:30:00Z".');
  },
});

builder.scalarType('JSON', {
  description: 'A JSON value as it is.',
  serialize: (value) => value,
});
