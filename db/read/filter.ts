// From a filter to conditions. Conditions beside each other must all hold; `and`, `or` and
// `not` hold further filters. Every condition is true or false, never null, so `not` is exact.
import { sql, type Sql } from './sql.ts';
import type { Capabilities } from './capabilities.ts';
import type { Entity, FilterContext } from './entity.ts';
import type { FilterObject } from './selection.ts';

/** The conditions that a filter sets on a row of the entity; all must hold. */
export function filterConditions(
  entity: Entity,
  row: string,
  filter: FilterObject,
  capabilities: Capabilities,
): readonly Sql[] {
  return Object.entries(filter)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => condition(entity, row, name, value, { beside: filter, capabilities }));
}

function condition(
  entity: Entity,
  row: string,
  name: string,
  value: unknown,
  context: FilterContext,
): Sql {
  if (name === 'and') return conjunction(each(entity, row, value, context));
  if (name === 'or') return disjunction(each(entity, row, value, context));
  if (name === 'not') return sql`not ${inside(entity, row, value, context)}`;
  const filter = entity.filters[name];
  if (filter === undefined) throw new Error(`${entity.name} has no filter ${name}`);
  return filter(row, value, context);
}

function each(entity: Entity, row: string, value: unknown, context: FilterContext): readonly Sql[] {
  if (!Array.isArray(value)) throw new Error('A list of filters is expected');
  const filters: readonly unknown[] = value;
  return filters.map((filter) => inside(entity, row, filter, context));
}

/** The condition that a filter inside a filter sets. */
function inside(entity: Entity, row: string, value: unknown, { capabilities }: FilterContext): Sql {
  return conjunction(filterConditions(entity, row, filterObject(value), capabilities));
}

function filterObject(value: unknown): FilterObject {
  if (typeof value !== 'object' || value === null) throw new Error('A filter is expected');
  return Object.fromEntries(Object.entries(value));
}

/** True where all hold; true of none. */
export function conjunction(conditions: readonly Sql[]): Sql {
  return joined(conditions, ' and ', 'true');
}

/** True where one holds; false of none. */
function disjunction(conditions: readonly Sql[]): Sql {
  return joined(conditions, ' or ', 'false');
}

function joined(conditions: readonly Sql[], word: string, empty: string): Sql {
  const [first] = conditions;
  if (first === undefined) return sql.raw(empty);
  return conditions.length === 1 ? first : sql`(${sql.join(conditions, word)})`;
}
