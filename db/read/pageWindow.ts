// From the arguments of a connection to the window on its list: how many rows, from which end,
// between which places, in which order. Every argument is checked here, before any SQL runs.
import { cursorValues, type Order } from './cursor.ts';
import type { Entity } from './entity.ts';
import { InputError } from './inputError.ts';
import type { PageArguments } from './selection.ts';

export const DEFAULT_PAGE_SIZE = 20;
export const LARGEST_PAGE_SIZE = 100;

export interface PageWindow {
  readonly size: number;
  /** True where the page is counted from the end of the list. */
  readonly fromEnd: boolean;
  readonly order: Order;
  readonly after: readonly string[] | null;
  readonly before: readonly string[] | null;
}

/** The window that the arguments ask for; throws InputError. */
export function pageWindow(entity: Entity, page: PageArguments): PageWindow {
  if (page.first !== null && page.last !== null) {
    throw new InputError('Give "first" or "last", not both.');
  }
  const order = orderOf(entity, page.orderBy);
  return {
    size: pageSize(page),
    fromEnd: page.last !== null,
    order,
    after: page.after === null ? null : cursorValues(order, page.after, 'after'),
    before: page.before === null ? null : cursorValues(order, page.before, 'before'),
  };
}

/** The number of rows that a page may have; throws InputError where it is out of range. */
export function pageSize(page: PageArguments): number {
  const name = page.last === null ? 'first' : 'last';
  const size = page.last ?? page.first ?? DEFAULT_PAGE_SIZE;
  if (!Number.isInteger(size) || size < 1 || size > LARGEST_PAGE_SIZE) {
    throw new InputError(`"${name}" is ${size}; it can be 1 to ${LARGEST_PAGE_SIZE}.`);
  }
  return size;
}

/** The order that is asked for, or else the entity's default, ascending. */
export function orderOf(entity: Entity, orderBy: PageArguments['orderBy']): Order {
  const [first] = Object.keys(entity.orders);
  const name = orderBy?.field ?? first;
  const terms = name === undefined ? undefined : entity.orders[name];
  if (name === undefined || terms === undefined) {
    throw new Error(`${entity.name} has no order ${name ?? 'at all'}`);
  }
  return { name, direction: orderBy?.direction ?? 'asc', terms };
}
