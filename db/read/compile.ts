// The compiler: a selection of an entity becomes one JSON expression with a nested subquery for
// each relation, so that a whole answer is one statement. Each row has an alias of its own.
import type { Capabilities } from './capabilities.ts';
import type { Columns } from './column.ts';
import { flat, sql, type Sql } from './sql.ts';
import { beyond, cursorOf, orderBy } from './cursor.ts';
import type { Entity, Relation } from './entity.ts';
import { conjunction, filterConditions } from './filter.ts';
import { orderOf, pageWindow, type PageWindow } from './pageWindow.ts';
import { entityNamed } from './registry.ts';
import type {
  ColumnItem,
  EdgePart,
  FilterObject,
  Item,
  Page,
  PagePart,
  Selection,
  SourceItem,
  SourcePart,
  ValueItem,
} from './selection.ts';

/** A Postgres function takes at most 100 arguments. */
const LONGEST_OBJECT = 50;

/** The key under which an object says of which entity it is; no response key can be the same. */
export const TYPE_KEY = '$type';
/** The key under which a source says which characters of which document it is. */
export const TEXT_KEY = '$text';

/** Where the rows of a subquery come from: the entity, and which of its rows. */
export interface Rows {
  readonly entity: Entity;
  readonly on: (row: string) => Sql;
}

/** The alias of a row that stands in no other. */
export const TOP = 't1';

/** An alias that no row around has: rows beside each other never meet. */
function inside(row: string): string {
  return `t${Number(row.slice(1)) + 1}`;
}

/** What selections were compiled to, for the same capabilities. */
export type Compiled = WeakMap<Selection, Sql>;

/** Compiles selections. */
export class Compiler {
  readonly #capabilities: Capabilities;
  readonly #compiled: Compiled;

  constructor(capabilities: Capabilities, compiled: Compiled) {
    this.#capabilities = capabilities;
    this.#compiled = compiled;
  }

  /** The JSON object of a row: what is selected of it, by its keys. */
  object(entity: Entity, selection: Selection, row: string): Sql {
    if (row !== TOP) return this.#object(entity, selection, row);
    const object = this.#compiled.get(selection) ?? flat(this.#object(entity, selection, row));
    this.#compiled.set(selection, object);
    return object;
  }

  #object(entity: Entity, selection: Selection, row: string): Sql {
    return jsonObject(selection.map((item) => [item.key, this.#item(entity, item, row)]));
  }

  /** The first of the rows as a JSON object; null where there is none. */
  first({ entity, on }: Rows, selection: Selection): Sql {
    const row = TOP;
    return sql`(select ${this.object(entity, selection, row)} from ${entity.source()} ${sql.ref(row)}
      where ${on(row)} order by ${orderBy(orderOf(entity, null), row, false)} limit 1)`;
  }

  /** All the rows as a JSON list, in the default order. */
  list({ entity, on }: Rows, selection: Selection, row = TOP): Sql {
    return sql`(select coalesce(json_agg(${this.object(entity, selection, row)}
      order by ${orderBy(orderOf(entity, null), row, false)}), '[]'::json)
      from ${entity.source()} ${sql.ref(row)} where ${on(row)})`;
  }

  /** A page of the rows as a JSON object of what is wanted of it. */
  page({ entity, on }: Rows, page: Page, row = TOP): Sql {
    const window = pageWindow(entity, page.arguments);
    const filtered: Rows = {
      entity,
      on: (row) => conjunction([on(row), ...this.filter(entity, row, page.arguments.filter)]),
    };
    const parts = page.parts.map((part): [string, Sql] => [
      part.key,
      this.#pagePart(filtered, part, window, row),
    ]);
    const bounds = [
      filtered.on(row),
      ...(window.after === null ? [] : [beyond(window.order, row, window.after, false)]),
      ...(window.before === null ? [] : [beyond(window.order, row, window.before, true)]),
    ];
    const order = orderBy(window.order, row, window.fromEnd);
    const probe = page.parts.some((part) => part.kind === 'pageInfo') ? 1 : 0;
    // Limited before they are numbered, so that the database sorts for the first few only.
    const rows = sql`select ${sql.ref(row)}.* from ${entity.source()} ${sql.ref(row)}
      where ${conjunction(bounds)} order by ${order} limit ${window.size + probe}::integer`;
    // "having" makes it one row, also where nothing is wanted that looks at the rows.
    return sql`(select ${jsonObject(parts)} from (
      select ${sql.ref(row)}.*, row_number() over (order by ${order}) as page_place
      from (${rows}) ${sql.ref(row)}) ${sql.ref(row)} having true)`;
  }

  /** The conditions that a filter sets on a row. */
  filter(entity: Entity, row: string, filter: FilterObject): readonly Sql[] {
    return filterConditions(entity, row, filter, this.#capabilities);
  }

  #item(entity: Entity, item: Item, row: string): Sql {
    if (isValue(item)) return valueOf(entity.columns, item, row);
    if (item.kind === 'source') return this.#source(entity, item, row);
    const relation = entity.relations[item.name];
    if (relation === undefined) throw new Error(`${entity.name} has no relation ${item.name}`);
    const rows = related(entity, relation, row);
    if (item.kind === 'page') return this.page(rows, item.page, inside(row));
    return relation.kind === 'one'
      ? this.#only(rows, item.selection, inside(row))
      : this.list(rows, item.selection, inside(row));
  }

  /** The one row that a foreign key names, as a JSON object; null where there is none. */
  #only({ entity, on }: Rows, selection: Selection, row: string): Sql {
    return sql`(select ${this.object(entity, selection, row)}
      from ${entity.source()} ${sql.ref(row)} where ${on(row)})`;
  }

  #source(entity: Entity, item: SourceItem, row: string): Sql {
    const { document } = entity;
    if (document === null) throw new Error(`${entity.name} has no source`);
    const documents: Rows = {
      entity: entityNamed('Document'),
      on: (child) => sql`${sql.ref(`${child}.collection_id`)} = ${entity.collection(row)}
        and ${sql.ref(`${child}.id`)} = ${document(row)}`,
    };
    const text = jsonObject([
      ['collection', entity.collection(row)],
      ['document', document(row)],
      ['start', sql.ref(`${row}.start_offset`)],
      ['end', sql.ref(`${row}.end_offset`)],
    ]);
    const pair = (part: SourcePart): [string, Sql] => {
      if (part.kind === 'type') return [part.key, typeName(part.name)];
      if (part.kind === 'text') return [TEXT_KEY, text];
      return [part.key, this.#only(documents, part.selection, inside(row))];
    };
    const object = jsonObject(item.parts.map(pair));
    return sql`case when ${sql.ref(`${row}.start_offset`)} is not null then ${object} end`;
  }

  #pagePart(rows: Rows, part: PagePart, window: PageWindow, row: string): Sql {
    switch (part.kind) {
      case 'type':
        return typeName(part.name);
      case 'totalCount': {
        const counted = inside(row);
        return sql`(select count(*)::integer from ${rows.entity.source()} ${sql.ref(counted)}
          where ${rows.on(counted)})`;
      }
      case 'pageInfo':
        return jsonObject(
          part.selection.map((item) => [
            item.key,
            valueOf(this.#pageInfo(rows, window, row), item, row),
          ]),
        );
      case 'nodes':
        return onPage(this.object(rows.entity, part.selection, row), window, row);
      case 'edges':
        return onPage(
          jsonObject(
            part.parts.map((edge) => [edge.key, this.#edgePart(rows.entity, edge, window, row)]),
          ),
          window,
          row,
        );
    }
  }

  #edgePart(entity: Entity, part: EdgePart, window: PageWindow, row: string): Sql {
    switch (part.kind) {
      case 'type':
        return typeName(part.name);
      case 'cursor':
        return cursorOf(window.order, row);
      case 'node':
        return this.object(entity, part.selection, row);
    }
  }

  #pageInfo(rows: Rows, window: PageWindow, row: string): Columns {
    const more = () => sql`count(*) > ${window.size}::integer`;
    const cursors = () => onPage(cursorOf(window.order, row), window, row);
    return {
      hasPreviousPage: window.fromEnd ? more : () => anyOutside(rows, window, 'after', inside(row)),
      hasNextPage: window.fromEnd ? () => anyOutside(rows, window, 'before', inside(row)) : more,
      startCursor: () => sql`${cursors()}->>0`,
      endCursor: () => sql`${cursors()}->>-1`,
    };
  }
}

/** True where the list has rows on the far side of a cursor: the cursor's own row is one. */
function anyOutside(rows: Rows, window: PageWindow, side: 'after' | 'before', row: string): Sql {
  const values = window[side];
  if (values === null) return sql`false`;
  const within = beyond(window.order, row, values, side === 'before');
  return sql`exists (select from ${rows.entity.source()} ${sql.ref(row)}
    where ${rows.on(row)} and not ${within})`;
}

function isValue(item: Item): item is ValueItem {
  return item.kind === 'column' || item.kind === 'object' || item.kind === 'type';
}

/** What stands in a row, as the answer has it. */
function valueOf(columns: Columns, item: ValueItem, row: string): Sql {
  if (item.kind === 'type') return typeName(item.name);
  const column = columns[item.name];
  if (item.kind === 'column' && typeof column === 'function') {
    return item.words === null ? column(row) : inWords(column(row), item.words);
  }
  if (item.kind === 'object' && typeof column === 'object') {
    const { selection } = item;
    return column.value(row, (inner) =>
      jsonObject(selection.map((one) => [one.key, valueOf(column.columns, one, inner)])),
    );
  }
  throw new Error(`There is no ${item.kind} ${item.name} in the registry`);
}

function typeName(name: string): Sql {
  return sql`${sql.lit(name)}::text`;
}

/** A word of a closed list as the answer calls it. */
function inWords(value: Sql, words: NonNullable<ColumnItem['words']>): Sql {
  const names = words.map(([word, name]) => sql`when ${sql.lit(word)} then ${sql.lit(name)}`);
  return sql`case ${value} ${sql.join(names, ' ')} end`;
}

/** The values of the rows that are on the page, in the order of the list. */
function onPage(value: Sql, window: PageWindow, row: string): Sql {
  const place = sql.ref(`${row}.page_place`);
  const direction = sql.raw(window.fromEnd ? 'desc' : 'asc');
  return sql`coalesce(json_agg(${value} order by ${place} ${direction})
    filter (where ${place} <= ${window.size}::integer), '[]'::json)`;
}

function related(parent: Entity, relation: Relation, row: string): Rows {
  const entity = entityNamed(relation.entity);
  return {
    entity,
    on: (child) =>
      sql`${entity.collection(child)} = ${parent.collection(row)} and ${relation.on(row, child)}`,
  };
}

/** A JSON object of any size, its keys in that order; they are written into the statement. */
function jsonObject(pairs: readonly (readonly [string, Sql])[]): Sql {
  if (pairs.length === 0) return sql`'{}'::json`;
  let object = builtObject(pairs.slice(0, LONGEST_OBJECT));
  for (let start = LONGEST_OBJECT; start < pairs.length; start += LONGEST_OBJECT) {
    const more = builtObject(pairs.slice(start, start + LONGEST_OBJECT));
    object = sql`(left(${object}::text, -1) || ', ' || substr(${more}::text, 2))::json`;
  }
  return object;
}

function builtObject(pairs: readonly (readonly [string, Sql])[]): Sql {
  return sql`json_build_object(${sql.join(
    pairs.map(([key, value]) => sql`${sql.lit(key)}, ${value}`),
  )})`;
}
