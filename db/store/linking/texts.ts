// The texts of a collection as they are compared, and the rows that use them.
import { sql, type Transaction } from 'kysely';
import type { TextSketch } from '../../../schema/duplicates.ts';
import type { DUPLICATE_TABLES } from '../../duplicateTables.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** Adds the texts that are not there yet; gives the ids of those. */
export async function addTexts(
  transaction: Transaction<Database>,
  collectionId: string,
  texts: readonly TextSketch[],
): Promise<readonly string[]> {
  const rows = texts.map(({ twinKey, platformKey, bands, shingles, ...text }) => ({
    ...text,
    twin_key: twinKey,
    platform_key: platformKey,
    bands: [...bands],
    shingles: bytesOf(shingles).toString('base64'),
  }));
  const { rows: added } = await sql<{ id: string }>`insert into masked_texts (collection_id, id,
      kind, twin_key, platform_key, platforms, tokens, signed, bands, shingles)
    select ${collectionId}, id, kind, twin_key, platform_key, platforms, tokens, signed, bands,
      decode(shingles, 'base64')
    from json_to_recordset(${storableJson(rows)}::json) as new_rows (id uuid, kind text,
      twin_key uuid, platform_key uuid, platforms text[], tokens integer, signed integer,
      bands integer[], shingles text)
    on conflict (collection_id, id) do nothing returning id`.execute(transaction);
  return added.map(({ id }) => id);
}

function bytesOf(numbers: Int32Array): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  numbers.forEach((value, at) => bytes.writeInt32LE(value, 4 * at));
  return bytes;
}

/** A row that uses a text. */
export interface TextUse {
  readonly id: string;
  readonly kind: string;
  readonly articleId: string;
  readonly textId: string;
}

/**
 * Makes the uses in these articles those given and no others; gives the ids of the texts that are
 * used in other places now, or no longer used in some.
 */
export async function storeUses(
  transaction: Transaction<Database>,
  collectionId: string,
  articles: readonly string[],
  uses: readonly TextUse[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(uses)}::json) as new_rows (
        id uuid, kind text, "articleId" uuid, "textId" uuid)
    ), before as materialized (
      select id, text_id from text_uses
        where collection_id = ${collectionId} and article_id = any(${articles}::uuid[])
      union select text_uses.id, text_id from text_uses join new_rows
        on text_uses.id = new_rows.id where collection_id = ${collectionId}
    ), gone as (
      delete from text_uses using before where collection_id = ${collectionId}
        and text_uses.id = before.id
        and not exists (select from new_rows where new_rows.id = before.id)
    ), written as (
      insert into text_uses (collection_id, id, kind, article_id, text_id)
      select ${collectionId}, id, kind, "articleId", "textId" from new_rows
      on conflict (collection_id, id) do update set kind = excluded.kind,
        article_id = excluded.article_id, text_id = excluded.text_id
      where (text_uses.kind, text_uses.article_id, text_uses.text_id)
        is distinct from (excluded.kind, excluded.article_id, excluded.text_id)
    ) select distinct unnest(array[before.text_id, "textId"]) as text
      from before full join new_rows on new_rows.id = before.id
      where before.text_id is distinct from "textId"`.execute(transaction);
  return rows.flatMap(({ text }: { text: string | null }) => text ?? []);
}

/** Those of these texts that no row uses. */
export async function unusedTexts(
  transaction: Transaction<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<readonly string[]> {
  // Looked up text by text, whatever the statistics say of a collection that was just filled.
  const { rows } = await sql<{ id: string }>`select id from masked_texts
    where collection_id = ${collectionId} and id = any(${texts}::uuid[])
      and not exists (select from (
          select collection_id from text_uses where text_id = masked_texts.id offset 0
        ) as used where used.collection_id = ${collectionId})`.execute(transaction);
  return rows.map(({ id }) => id);
}

/**
 * Lets the server count what these tables hold now. After many rows it must: of a collection that it
 * takes for empty it would read all, time and again, rather than look things up.
 */
export async function countAgain(
  transaction: Transaction<Database>,
  tables: readonly (keyof typeof DUPLICATE_TABLES)[],
): Promise<void> {
  await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(transaction);
}

/** Deletes texts, with all pairs and clusters that they are in. */
export async function removeTexts(
  transaction: Transaction<Database>,
  collectionId: string,
  texts: readonly string[],
): Promise<void> {
  await sql`with clusters as (
      delete from duplicate_clusters where collection_id = ${collectionId}
        and id in (select cluster_id from clustered_texts
          where collection_id = ${collectionId} and text_id = any(${texts}::uuid[]))
    ) delete from masked_texts
    where collection_id = ${collectionId} and id = any(${texts}::uuid[])`.execute(transaction);
}
