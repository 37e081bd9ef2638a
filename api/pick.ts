// Resolvers: they pick what the database put under the response key, and check what it is. A
// value of another kind is a fault of ours and ends in a masked error.
import { getNamedType, isEnumType, type GraphQLResolveInfo } from 'graphql';
import type { Row } from './builder.ts';

type Pick<T> = (row: Row, args: object, context: unknown, info: GraphQLResolveInfo) => T;

function fault(info: GraphQLResolveInfo, value: unknown): Error {
  const { parentType, fieldName } = info;
  return new Error(`${parentType.name}.${fieldName} was read as ${JSON.stringify(value)}`);
}

function picked(row: Row, info: GraphQLResolveInfo): unknown {
  return row[info.path.key];
}

export const pickText: Pick<string> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (typeof value === 'string') return value;
  throw fault(info, value);
};

export const pickTextOrNull: Pick<string | null> = (row, args, context, info) =>
  picked(row, info) === null ? null : pickText(row, args, context, info);

export const pickNumber: Pick<number> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (typeof value === 'number') return value;
  throw fault(info, value);
};

export const pickNumberOrNull: Pick<number | null> = (row, args, context, info) =>
  picked(row, info) === null ? null : pickNumber(row, args, context, info);

export const pickFlag: Pick<boolean> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (typeof value === 'boolean') return value;
  throw fault(info, value);
};

export const pickJson: Pick<unknown> = (row, _args, _context, info) => picked(row, info);

/** The database gives the name of an enum's value; GraphQL wants what the name stands for. */
export const pickWord: Pick<string> = (row, args, context, info) => {
  const type = getNamedType(info.returnType);
  const name = pickText(row, args, context, info);
  const value: unknown = isEnumType(type) ? type.getValue(name)?.value : undefined;
  if (typeof value === 'string') return value;
  throw fault(info, name);
};

export const pickTexts: Pick<readonly string[]> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (isTexts(value)) return value;
  throw fault(info, value);
};

export const pickRow: Pick<Row> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (isRow(value)) return value;
  throw fault(info, value);
};

export const pickRowOrNull: Pick<Row | null> = (row, args, context, info) =>
  picked(row, info) === null ? null : pickRow(row, args, context, info);

export const pickRows: Pick<readonly Row[]> = (row, _args, _context, info) => {
  const value = picked(row, info);
  if (isRows(value)) return value;
  throw fault(info, value);
};

export function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value) && value.every(isRow);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** The value as an object, or a fault: for what comes whole, and from root fields. */
export function rowOf(value: unknown): Row {
  if (isRow(value)) return value;
  throw new Error(`An object was read as ${JSON.stringify(value)}`);
}

export function rowsOf(value: unknown): readonly Row[] {
  if (isRows(value)) return value;
  throw new Error(`A list of objects was read as ${JSON.stringify(value)}`);
}
