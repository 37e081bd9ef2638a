// What a collection holds, in a form that can be compared between collections: rows
// of each table by document, and what the link stage made of them.
import { sql, type Kysely } from 'kysely';
import { DOCUMENT_TABLES, type Database, type DocumentTable } from '../../db/tables.ts';

/** Numbers of rows by table, for each uri. */
export type Contents = Readonly<Record<string, Readonly<Record<string, number>>>>;

function documentOf(table: DocumentTable): string {
  const columns = DOCUMENT_TABLES[table];
  if (table === 'documents') return 't.id';
  if ('document_id' in columns) return 't.document_id';
  const owner =
    'article_id' in columns ? 'articles' : 'step_id' in columns ? 'steps' : 'procedures';
  const key = { articles: 'article_id', steps: 'step_id', procedures: 'procedure_id' }[owner];
  const article = owner === 'articles' ? 'o' : 'a';
  const join = `join articles a on a.collection_id = o.collection_id and a.id = o.article_id`;
  return `(select ${article}.document_id from ${owner} o ${owner === 'articles' ? '' : join}
    where o.collection_id = t.collection_id and o.id = t.${key})`;
}

/** The rows of each document of a collection, by table. */
export async function contentsOf(db: Kysely<Database>, collection: string): Promise<Contents> {
  const contents: Record<string, Record<string, number>> = {};
  for (const table of Object.keys(DOCUMENT_TABLES).filter(isDocumentTable)) {
    const { rows } = await sql<{ uri: string; count: number }>`
      select d.uri, count(*) from ${sql.table(table)} t
      join documents d on d.collection_id = t.collection_id and d.id = ${sql.raw(documentOf(table))}
      join collections c on c.id = d.collection_id where c.name = ${collection}
      group by d.uri`.execute(db);
    for (const { uri, count } of rows) (contents[uri] ??= {})[table] = count;
  }
  return contents;
}

function isDocumentTable(name: string): name is DocumentTable {
  return Object.hasOwn(DOCUMENT_TABLES, name);
}

/** What linking made of a collection: rows of each kind, by outcome. */
export async function linksOf(
  db: Kysely<Database>,
  collection: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ fact: string }>`
    with c as (select id from collections where name = ${collection})
    select 'reference ' || status || ' ' || count(*) as fact from article_references, c
      where collection_id = c.id group by status
    union all select 'relation ' || kind || ' ' || count(*) from relations, c
      where collection_id = c.id group by kind
    union all select 'error ' || count(*) from errors, c where collection_id = c.id
    union all select 'mention of an error ' || count(*) from error_mentions, c
      where collection_id = c.id and error_id is not null
    order by fact`.execute(db);
  return rows.map(({ fact }) => fact);
}
