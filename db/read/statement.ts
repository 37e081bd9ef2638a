// One statement for one root field: the collection is found, the rows are read and made JSON,
// and the texts of the documents that were asked for come along, each once.
import { hash } from 'node:crypto';
import type { Capabilities } from './capabilities.ts';
import { Compiler, TEXT_KEY, TOP, TYPE_KEY, type Compiled, type Rows } from './compile.ts';
import type { Entity } from './entity.ts';
import { matchedErrors } from './errorMatch.ts';
import { conjunction } from './filter.ts';
import { parseGlobalId } from './globalId.ts';
import { InputError } from './inputError.ts';
import { entityNamed, findEntity } from './registry.ts';
import { selectionsBelow, selectionsRead } from './selection.ts';
import { render, sql, type Sql } from './sql.ts';
import type {
  FilterObject,
  FirstRead,
  NodesRead,
  PageRead,
  ReadRequest,
  Selection,
  ValueItem,
} from './selection.ts';

export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  /** A name that only this text has. */
  readonly name: string;
  /** True where nothing but response keys is in the JSON, so that it is the answer as it is. */
  readonly whole: boolean;
}

/** The statement of a request; throws InputError where the request is at fault. */
export function compileRequest(
  request: ReadRequest,
  capabilities: Capabilities,
  compiled: Compiled,
): Statement {
  const scope = scopeOf(request);
  const data = dataOf(request, capabilities, new Compiler(capabilities, compiled));
  const withTexts = selectionsRead(request.read).some(hasText);
  const answer = withTexts ? sql`, answer as materialized (select ${data} as data)` : sql``;
  const { text, parameters } = render(sql`with scope as materialized (${scope})${answer}
    select (select count(*)::integer from scope) as scopes, ${
      withTexts
        ? sql`answer.data::text, ${texts()} as texts from answer`
        : sql`(${data})::text as data`
    }`);
  if (parameters.some((value) => typeof value === 'string' && value.includes('\u0000'))) {
    throw new InputError('A text has the character U+0000, which no stored text has.');
  }
  const name = `kbgraph_${hash('sha256', text).slice(0, 40)}`;
  const whole = !withTexts && !(request.read.kind === 'nodes' && request.read.typed);
  return { text, parameters, name, whole };
}

/** True where the request is about one collection, which must then be there. */
export function needsCollection({ collection, read }: ReadRequest): boolean {
  if (read.kind === 'nodes' || (read.kind === 'first' && read.within !== undefined))
    return collection !== null;
  return !(read.kind === 'list' && read.entity === 'Collection');
}

function scopeOf({ collection }: ReadRequest): Sql {
  return collection === null
    ? sql`select id from collections limit 2`
    : sql`select id from collections where name = ${collection}::text`;
}

const COLLECTION = sql`(select id from scope limit 1)`;

function dataOf(
  { collection, read }: ReadRequest,
  capabilities: Capabilities,
  compiler: Compiler,
): Sql {
  switch (read.kind) {
    case 'page':
      return compiler.page(
        listed(entityOfRead(read, capabilities), read.page.arguments.filter),
        read.page,
      );
    case 'first': {
      const { entity, on } = listed(entityOfRead(read, capabilities), read.filter);
      const within = (row: string) =>
        read.within === undefined
          ? on(row)
          : withinCollection(entity, row, read.within, collection !== null);
      const filtered = (row: string) =>
        conjunction([within(row), ...compiler.filter(entity, row, read.filter)]);
      return compiler.first({ entity, on: filtered }, read.selection);
    }
    case 'list': {
      const entity = entityNamed(read.entity);
      const rows: Rows =
        entity.name === 'Collection' ? { entity, on: () => sql`true` } : scoped(entity);
      return compiler.list(rows, read.selection);
    }
    case 'nodes':
      return nodes(compiler, read, collection !== null);
  }
}

/** That a row is of a collection that is known by its id, and also of the one that is named. */
function withinCollection(entity: Entity, row: string, id: string, inScope: boolean): Sql {
  return conjunction([
    sql`${entity.collection(row)} = ${id}::uuid`,
    ...(inScope ? [sql`${entity.collection(row)} = ${COLLECTION}`] : []),
  ]);
}

function scoped(entity: Entity): Rows {
  return { entity, on: (row) => sql`${entity.collection(row)} = ${COLLECTION}` };
}

/** What a list shows: without copies of articles, unless its filter asks for them. */
function listed(entity: Entity, filter: FilterObject): Rows {
  const { canonical } = entity;
  const { on } = scoped(entity);
  if (canonical === null || filter.copies === true) return { entity, on };
  return { entity, on: (row) => conjunction([on(row), canonical(row)]) };
}

function entityOfRead(read: PageRead | FirstRead, capabilities: Capabilities): Entity {
  return read.message === null
    ? entityNamed(read.entity)
    : matchedErrors(read.message, COLLECTION, capabilities.similarity);
}

/** A JSON list with one place for each id, null where the id names nothing that is wanted. */
function nodes(compiler: Compiler, read: NodesRead, inScope: boolean): Sql {
  const found = read.ids.map((id) => {
    const parts = parseGlobalId(id);
    const selection = parts === null ? undefined : read.selections.get(parts.entity);
    const entity = parts === null ? undefined : findEntity(parts.entity);
    if (parts === null || selection === undefined || entity?.node !== true) return sql`null`;
    return node(compiler, entity, read.typed, selection, (row) =>
      conjunction([
        withinCollection(entity, row, parts.collectionId, inScope),
        sql`${sql.ref(`${row}.id`)} = ${parts.id}::uuid`,
      ]),
    );
  });
  return read.single
    ? (found[0] ?? sql`null::json`)
    : sql`to_json(array[${sql.join(found)}]::json[])`;
}

function node(
  compiler: Compiler,
  entity: Entity,
  typed: boolean,
  selection: Selection,
  on: Rows['on'],
): Sql {
  const row = TOP;
  const type: ValueItem = { kind: 'type', key: TYPE_KEY, name: entity.name };
  const object = compiler.object(entity, typed ? [type, ...selection] : selection, row);
  return sql`(select ${object} from ${entity.source()} ${sql.ref(row)} where ${on(row)})`;
}

/** The texts that the sources in the answer are cut from, by collection and document. */
function texts(): Sql {
  const sources = sql.lit(`strict $.**."${TEXT_KEY}"`);
  return sql`(select json_object_agg(d.collection_id || '/' || d.id, d.text)
    from documents d where (d.collection_id, d.id) in (
      select (source->>'collection')::uuid, (source->>'document')::uuid
      from jsonb_path_query(answer.data::jsonb, ${sources}) as source))`;
}

/** True where the text of a source is wanted anywhere inside. */
function hasText(selection: Selection): boolean {
  return selection.some(
    (item) =>
      (item.kind === 'source' && item.parts.some(({ kind }) => kind === 'text')) ||
      selectionsBelow(item).some(hasText),
  );
}
