// The SQL that writes the rows of one document: one statement for all tables, a JSON list of rows
// for each, so that a document costs one round trip. Measured against COPY of the same rows,
// table by table and in bulk, JSON was the quickest of JSON, JSONB, UNNEST and COPY per document.
import { CompiledQuery } from 'kysely';
import type { Column } from '../columns.ts';
import { DOCUMENT_TABLES, type DocumentTable } from '../tables.ts';
import { insertChanges } from './history.ts';
import { queueAfter, queueBefore, type QueuedAfter } from './linkQueue.ts';
import { SPAN_PARTS } from './packedSpan.ts';
import type { Rows } from './rowSet.ts';
import { storableJson } from './storable.ts';

/** Columns that the link stage writes: storing a row again leaves them. */
const LINKED: ReadonlySet<string> = new Set([
  'articles.canonical_id',
  'error_mentions.error_id',
  'article_references.status',
  'article_references.evidence',
  'article_references.target_article_id',
  'article_references.target_section_id',
  'article_references.wanted_id',
]);
const KEY: readonly string[] = ['collection_id', 'id'];

function isDocumentTable(name: string): name is DocumentTable {
  return name in DOCUMENT_TABLES;
}
const tableNames = Object.keys(DOCUMENT_TABLES).filter(isDocumentTable);

/**
 * Inserts all rows of a document, and queues what it holds now. A new document comes with the
 * changes that it brings, as `insertChanges` takes them; of one that was there (null) the rows
 * that are there already are updated.
 */
export function insertStatement(
  collectionId: string,
  rows: Rows,
  queued: QueuedAfter,
  added: string | null,
): CompiledQuery {
  const tables = tableNames.filter((table) => rows[table].length > 0);
  const inserts = tables.map(
    (table, index) =>
      `${table}_written as (${insertInto(table, index + 2)}${added === null ? updating(table) : ''})`,
  );
  const queueing = [`queued as (${queueAfter(tables.length + 2)})`];
  if (added !== null) queueing.push(`changed as (${insertChanges(tables.length + 3)})`);
  return CompiledQuery.raw(`with ${[...inserts, ...queueing].join(',\n')} select`, [
    collectionId,
    ...tables.map((table) => storableJson(rows[table])),
    storableJson(queued),
    ...(added === null ? [] : [added]),
  ]);
}

/** Rows come without their collection ($1), and with each span in one piece. */
function insertInto(table: DocumentTable, parameter: number): string {
  const names: string[] = [];
  const values: string[] = [];
  const given = new Map<string, string>();
  const columns: Readonly<Record<string, Column>> = DOCUMENT_TABLES[table];
  for (const [name, { type }] of Object.entries(columns)) {
    names.push(name);
    const part = SPAN_PARTS.find((end) => name.endsWith(end));
    if (name === 'collection_id') {
      values.push('$1::uuid');
    } else if (part === undefined) {
      values.push(name);
      given.set(name, type);
    } else {
      const span = `${name.slice(0, -part.length)}span`;
      values.push(`${span}[${SPAN_PARTS.indexOf(part) + 1}]`);
      given.set(span, 'integer[]');
    }
  }
  const definitions = [...given].map(([name, type]) => `${name} ${type}`);
  return `insert into ${table} (${names.join(', ')}) select ${values.join(', ')}
    from json_to_recordset($${parameter}::json) as new_rows (${definitions.join(', ')})`;
}

function updating(table: DocumentTable): string {
  const names = Object.keys(DOCUMENT_TABLES[table]).filter(
    (name) => !KEY.includes(name) && !LINKED.has(`${table}.${name}`),
  );
  const changes = names.map((name) => `${name} = excluded.${name}`);
  const before = names.map((name) => `${table}.${name}`);
  const after = names.map((name) => `excluded.${name}`);
  return ` on conflict (collection_id, id) do update set ${changes.join(', ')}
    where (${before.join(', ')}) is distinct from (${after.join(', ')})`;
}

/** Queues what a document held, and deletes those rows below it that are not among its new rows. */
export function deleteStatement(
  collectionId: string,
  { change_id: changeId, document_id: documentId }: QueuedAfter,
  rows: Rows,
): CompiledQuery {
  const kept = tableNames.flatMap((table) => rows[table].map(({ id }) => id));
  const deletions = tableNames
    .filter((table) => table !== 'documents')
    .map(
      (table) => `${table}_gone as (delete from ${table} where collection_id = $1
        and ${below(table)} and not exists (select from kept where kept.id = ${table}.id))`,
    );
  return CompiledQuery.raw(
    `with kept as materialized (select unnest($3::uuid[]) as id),
    queued as (${queueBefore(4)}),
    ${deletions.join(',\n')} select`,
    [collectionId, documentId, kept, changeId],
  );
}

const ARTICLES = '(select id from articles where collection_id = $1 and document_id = $2)';
const ofArticles = (table: string) =>
  `(select id from ${table} where collection_id = $1 and article_id in ${ARTICLES})`;

/** The condition that a row of a table stands below the document $2. */
function below(table: DocumentTable): string {
  const columns = DOCUMENT_TABLES[table];
  if ('document_id' in columns) return 'document_id = $2';
  if ('article_id' in columns) return `article_id in ${ARTICLES}`;
  if ('step_id' in columns) return `step_id in ${ofArticles('steps')}`;
  return `procedure_id in ${ofArticles('procedures')}`;
}
