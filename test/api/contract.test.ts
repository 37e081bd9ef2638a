// The public contract: the schema as committed, words on everything, and that every field, order
// and filter of it is one that db/read knows.
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printedSchema, schema } from '../../api/schema.ts';
import { entities } from '../../db/read/registry.ts';
import { committed } from '../queries/committed.ts';

const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

interface Described {
  readonly name: string;
  readonly description?: string | null | undefined;
}

const unnamed = (what: readonly Described[], around: string) =>
  what.filter(({ description }) => !description).map(({ name }) => `${around}.${name}`);

/** What has no description, by where it is. */
function undescribed(type: GraphQLNamedType): string[] {
  const own = isSpecifiedScalarType(type) ? [] : unnamed([type], 'schema');
  if (isEnumType(type)) return [...own, ...unnamed(type.getValues(), type.name)];
  if (isInputObjectType(type)) {
    return [...own, ...unnamed(Object.values(type.getFields()), type.name)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  const fields = Object.values(type.getFields());
  const args = fields.flatMap((field) => unnamed(field.args, `${type.name}.${field.name}`));
  return [...own, ...unnamed(fields, type.name), ...args];
}

describe('the schema', () => {
  it('is what api/schema.graphql holds', async () => {
    const path = new URL('../../api/schema.graphql', import.meta.url);
    expect(printedSchema()).toBe(await committed(path, printedSchema()));
  });

  it('describes everything', () => {
    expect(types.flatMap(undescribed)).toEqual([]);
  });

  it('has a collection argument on every root field but that of all collections', () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const without = fields.filter(({ args }) => !args.some(({ name }) => name === 'collection'));
    expect(without.map(({ name }) => name)).toEqual(['collections']);
  });
});

describe.each(entities().map((entity) => [entity.name, entity] as const))('%s', (name, entity) => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no type of the schema`);

  it('shows every column and relation of the registry, and nothing else', () => {
    const source = entity.document === null ? [] : ['source'];
    const known = [...Object.keys(entity.columns), ...Object.keys(entity.relations), ...source];
    expect(Object.keys(type.getFields()).sort()).toEqual(known.sort());
  });

  it('is a node where its rows have ids', () => {
    expect(type.getInterfaces().map((one) => one.name)).toEqual(entity.node ? ['Node'] : []);
  });

  it('takes the filters and orders of the registry where there is a connection to it', () => {
    const filter = schema.getType(`${name}Filter`);
    const fields = isInputObjectType(filter) ? Object.keys(filter.getFields()) : [];
    const known = Object.keys(entity.filters);
    expect(fields.sort()).toEqual(known.length === 0 ? [] : [...known, 'and', 'not', 'or'].sort());
    const order = schema.getType(`${name}OrderField`);
    if (!isEnumType(order)) return;
    const orders = order.getValues().map(({ value }: { value: unknown }) => value);
    expect(orders.sort()).toEqual(Object.keys(entity.orders).sort());
  });
});
