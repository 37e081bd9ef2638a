// The compiler: a selection of an entity becomes one JSON expression with a nested subquery for
// each relation, so that a whole answer is one statement. Each row has an alias of its own.
import type { Capabilities } from './capabilities.ts';
import { sql, type Sql } from './sql.ts';
import { beyond, cursorOf, orderBy } from './cursor.ts';
import type { Entity, Relation } from './entity.ts';
import { conjunction, filterConditions } from './filter.ts';
import { orderOf, pageWindow, type PageWindow } from './pageWindow.ts';
import { entityNamed } from './registry.ts';
import type {
  EdgePart,
  FilterObject,
  Item,
  Page,
  PagePart,
  Selection,
  SourceItem,
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

/** Compiles selections of one statement. */
export class Compiler {
  readonly #capabilities: Capabilities;
  #rows = 0;

  constructor(capabilities: Capabilities) {
    this.#capabilities = capabilities;
  }

  /** An alias that no other row of the statement has. */
  alias(): string {
    this.#rows += 1;
    return `t${this.#rows}`;
  }

  /** The JSON object of a row. */
  object(entity: Entity, selection: Selection, row: string): Sql {
    return jsonObject(this.pairs(entity, selection, row));
  }

  /** What is selected of a row, by its keys. */
  pairs(entity: Entity, selection: Selection, row: string): readonly (readonly [string, Sql])[] {
    return selection.map((item) => [item.key, this.#item(entity, item, row)]);
  }

  /** The first of the rows as a JSON object; null where there is none. */
  first({ entity, on }: Rows, selection: Selection): Sql {
    const row = this.alias();
    return sql`(select ${this.object(entity, selection, row)} from ${entity.source()} ${sql.ref(row)}
      where ${on(row)} order by ${orderBy(orderOf(entity, null), row, false)} limit 1)`;
  }

  /** All the rows as a JSON list, in the default order. */
  list({ entity, on }: Rows, selection: Selection): Sql {
    const row = this.alias();
    return sql`(select coalesce(json_agg(${this.object(entity, selection, row)}
      order by ${orderBy(orderOf(entity, null), row, false)}), '[]'::json)
      from ${entity.source()} ${sql.ref(row)} where ${on(row)})`;
  }

  /** A page of the rows as a JSON object of what is wanted of it. */
  page({ entity, on }: Rows, page: Page): Sql {
    const window = pageWindow(entity, page.arguments);
    const filtered: Rows = {
      entity,
      on: (row) => conjunction([on(row), ...this.filter(entity, row, page.arguments.filter)]),
    };
    const row = this.alias();
    const parts = page.parts.map((part): [string, Sql] => [
      part.key,
      this.#pagePart(filtered, part, window, row),
    ]);
    if (page.parts.every((part) => part.kind === 'totalCount')) return jsonObject(parts);
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
    return sql`(select ${jsonObject(parts)} from (
      select ${sql.ref(row)}.*, row_number() over (order by ${order}) as page_place
      from (${rows}) ${sql.ref(row)}) ${sql.ref(row)})`;
  }

  /** The conditions that a filter sets on a row. */
  filter(entity: Entity, row: string, filter: FilterObject): readonly Sql[] {
    return filterConditions(entity, row, filter, this.#capabilities);
  }

  #item(entity: Entity, item: Item, row: string): Sql {
    if (item.kind === 'column') {
      const column = entity.columns[item.name];
      if (column === undefined) throw new Error(`${entity.name} has no column ${item.name}`);
      return column(row);
    }
    if (item.kind === 'source') return this.#source(entity, item, row);
    const relation = entity.relations[item.name];
    if (relation === undefined) throw new Error(`${entity.name} has no relation ${item.name}`);
    const rows = related(entity, relation, row);
    if (item.kind === 'page') return this.page(rows, item.page);
    return relation.kind === 'one'
      ? this.#only(rows, item.selection)
      : this.list(rows, item.selection);
  }

  /** The one row that a foreign key names, as a JSON object; null where there is none. */
  #only({ entity, on }: Rows, selection: Selection): Sql {
    const row = this.alias();
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
    const object = jsonObject([
      ...item.documents.map(({ key, selection }): [string, Sql] => [
        key,
        this.#only(documents, selection),
      ]),
      ...(item.text ? [[TEXT_KEY, text] satisfies [string, Sql]] : []),
    ]);
    return sql`case when ${sql.ref(`${row}.start_offset`)} is not null then ${object} end`;
  }

  #pagePart(rows: Rows, part: PagePart, window: PageWindow, row: string): Sql {
    switch (part.kind) {
      case 'totalCount': {
        const counted = this.alias();
        return sql`(select count(*)::integer from ${rows.entity.source()} ${sql.ref(counted)}
          where ${rows.on(counted)})`;
      }
      case 'pageInfo':
        return this.#pageInfo(rows, window, row);
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
    return part.kind === 'cursor'
      ? cursorOf(window.order, row)
      : this.object(entity, part.selection, row);
  }

  #pageInfo(rows: Rows, window: PageWindow, row: string): Sql {
    const more = sql`count(*) > ${window.size}::integer`;
    const start = window.fromEnd ? more : this.#anyOutside(rows, window, 'after');
    const end = window.fromEnd ? this.#anyOutside(rows, window, 'before') : more;
    const cursors = onPage(cursorOf(window.order, row), window, row);
    return jsonObject([
      ['hasPreviousPage', start],
      ['hasNextPage', end],
      ['startCursor', sql`${cursors}->>0`],
      ['endCursor', sql`${cursors}->>-1`],
    ]);
  }

  /** True where the list has rows on the far side of a cursor: the cursor's own row is one. */
  #anyOutside(rows: Rows, window: PageWindow, side: 'after' | 'before'): Sql {
    const values = window[side];
    if (values === null) return sql`false`;
    const row = this.alias();
    const inside = beyond(window.order, row, values, side === 'before');
    return sql`exists (select from ${rows.entity.source()} ${sql.ref(row)}
      where ${rows.on(row)} and not ${inside})`;
  }
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

/** A JSON object of any size; keys are written into the statement. */
export function jsonObject(pairs: readonly (readonly [string, Sql])[]): Sql {
  if (pairs.length === 0) return sql`'{}'::json`;
  if (pairs.length <= LONGEST_OBJECT) return builtObject(pairs);
  const parts: Sql[] = [];
  for (let start = 0; start < pairs.length; start += LONGEST_OBJECT) {
    parts.push(sql`${builtObject(pairs.slice(start, start + LONGEST_OBJECT))}::jsonb`);
  }
  return sql`(${sql.join(parts, ' || ')})`;
}

function builtObject(pairs: readonly (readonly [string, Sql])[]): Sql {
  return sql`json_build_object(${sql.join(
    pairs.map(([key, value]) => sql`${sql.lit(key)}, ${value}`),
  )})`;
}
