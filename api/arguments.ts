// The arguments of a field, after GraphQL has checked and coerced them, read by name and kind.
import type { Direction, FilterObject, PageArguments } from '../db/read/selection.ts';

export type Arguments = Readonly<Record<string, unknown>>;

export function textArgument(values: Arguments, name: string): string | null {
  const value = values[name];
  return typeof value === 'string' ? value : null;
}

export function textsArgument(values: Arguments, name: string): readonly string[] {
  const value = values[name];
  if (!Array.isArray(value)) return [];
  const list: readonly unknown[] = value;
  return list.filter((one) => typeof one === 'string');
}

function integerArgument(values: Arguments, name: string): number | null {
  const value = values[name];
  return typeof value === 'number' ? value : null;
}

function objectArgument(values: Arguments, name: string): FilterObject | null {
  const value = values[name];
  return typeof value === 'object' && value !== null ? { ...value } : null;
}

/** The arguments of a connection. */
export function pageArgumentsOf(values: Arguments): PageArguments {
  const orderBy = objectArgument(values, 'orderBy');
  const field = orderBy === null ? null : textArgument(orderBy, 'field');
  const direction: Direction = orderBy?.direction === 'desc' ? 'desc' : 'asc';
  return {
    first: integerArgument(values, 'first'),
    after: textArgument(values, 'after'),
    last: integerArgument(values, 'last'),
    before: textArgument(values, 'before'),
    filter: objectArgument(values, 'filter') ?? {},
    orderBy: field === null ? null : { field, direction },
  };
}
