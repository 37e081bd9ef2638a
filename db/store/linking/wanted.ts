// Identifiers that are cited and that no article bears: what is stored of them is made what was found.
import { sql, type Transaction } from 'kysely';
import { uuidOf, wantedId } from '../../../schema/identity.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** A wanted article. */
export interface WantedArticle {
  readonly identifier: string;
  readonly inbound: number;
  readonly inferredArticleId: string | null;
  /** From 0 to 1. */
  readonly score: number | null;
  readonly evidence: string;
  readonly descriptions: readonly string[];
}

/**
 * Of these identifiers, makes those given and no others wanted; gives the identifiers that began or
 * ceased to be wanted, are inferred to be another article, or are described in other words.
 */
export async function storeWanted(
  transaction: Transaction<Database>,
  collectionId: string,
  identifiers: readonly string[],
  wanted: readonly WantedArticle[],
): Promise<readonly string[]> {
  const rows = wanted.map((one) => ({
    id: wantedId(collectionId, one.identifier),
    identifier: one.identifier,
    inbound: one.inbound,
    inferred_article_id: one.inferredArticleId,
    score: one.score === null ? null : Math.round(100 * one.score),
    evidence: one.evidence,
    descriptions: one.descriptions,
  }));
  const ids = identifiers.map((identifier) => wantedId(collectionId, identifier));
  const { rows: changed } = await sql<{ identifier: string }>`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (id uuid,
        identifier text, inbound integer, inferred_article_id uuid, score integer, evidence text,
        descriptions text[])
    ), before as materialized (
      select wanted_articles.*, array(select description from wanted_descriptions as said
          where said.collection_id = wanted_articles.collection_id
            and said.wanted_id = wanted_articles.id order by said.ordinal) as descriptions
      from wanted_articles where collection_id = ${collectionId} and id = any(${ids}::uuid[])
    ), gone as (
      delete from wanted_articles where collection_id = ${collectionId}
        and id in (select id from before) and id not in (select id from new_rows)
    ), written as (
      insert into wanted_articles (collection_id, id, identifier, inbound, inferred_article_id,
        score, evidence)
      select ${collectionId}, id, identifier, inbound, inferred_article_id, score, evidence
        from new_rows
      on conflict (collection_id, id) do update set inbound = excluded.inbound,
        inferred_article_id = excluded.inferred_article_id, score = excluded.score,
        evidence = excluded.evidence
      where (wanted_articles.inbound, wanted_articles.inferred_article_id, wanted_articles.score,
          wanted_articles.evidence)
        is distinct from (excluded.inbound, excluded.inferred_article_id, excluded.score,
          excluded.evidence)
    ) select coalesce(before.identifier, new_rows.identifier) as identifier
      from before full join new_rows on new_rows.id = before.id
      where (before.id, before.inferred_article_id, before.evidence, before.descriptions)
        is distinct from (new_rows.id, new_rows.inferred_article_id, new_rows.evidence,
          new_rows.descriptions)`.execute(transaction);
  await storeDescriptions(transaction, collectionId, wanted);
  return changed.map(({ identifier }) => identifier);
}

async function storeDescriptions(
  transaction: Transaction<Database>,
  collectionId: string,
  wanted: readonly WantedArticle[],
): Promise<void> {
  const rows = wanted.flatMap(({ identifier, descriptions }) =>
    descriptions.map((description, index) => {
      const id = uuidOf(collectionId, 'wanted description', identifier, String(index));
      return { id, wanted_id: wantedId(collectionId, identifier), ordinal: index + 1, description };
    }),
  );
  const ids = wanted.map(({ identifier }) => wantedId(collectionId, identifier));
  await sql`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, wanted_id uuid, ordinal integer, description text)
    ), gone as (
      delete from wanted_descriptions where collection_id = ${collectionId}
        and wanted_id = any(${ids}::uuid[]) and id not in (select id from new_rows)
    ) insert into wanted_descriptions (collection_id, id, wanted_id, ordinal, description)
      select ${collectionId}, id, wanted_id, ordinal, description from new_rows
      on conflict (collection_id, id) do update set description = excluded.description
      where wanted_descriptions.description is distinct from excluded.description`.execute(
    transaction,
  );
}
