// What became of references, and what of that is a change: something else than was found before.
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { wantedId } from '../../../schema/identity.ts';
import type { ResolvedReference } from '../../../schema/referring.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';
import type { Run } from '../runs.ts';
import { changed, type Changes } from './written.ts';

/** Writes what became of references; gives the number of changed rows. */
export async function storeResolutions(
  transaction: Transaction<Database>,
  { collectionId, runId }: Run,
  resolutions: readonly ResolvedReference[],
): Promise<number> {
  const rows = resolutions.map((resolution) => ({
    id: resolution.id,
    status: resolution.status,
    target_article_id: resolution.targetArticleId,
    target_section_id: resolution.targetSectionId,
    evidence: resolution.evidence,
    wanted_id: resolution.wanted === null ? null : wantedId(collectionId, resolution.wanted),
  }));
  return changed(
    await sql<Changes>`with old as materialized (${storedOf(collectionId, rows)}), written as (
      update article_references as reference
      set status = new_rows.status, target_article_id = new_rows.target_article_id,
        target_section_id = new_rows.target_section_id, evidence = new_rows.evidence,
        wanted_id = new_rows.wanted_id
      from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, status text, target_article_id uuid, target_section_id uuid, evidence text,
        wanted_id uuid)
      where reference.collection_id = ${collectionId} and reference.id = new_rows.id
        and (reference.status, reference.target_article_id, reference.target_section_id,
            reference.evidence, reference.wanted_id)
          is distinct from (new_rows.status, new_rows.target_article_id,
            new_rows.target_section_id, new_rows.evidence, new_rows.wanted_id)
      returning reference.collection_id, reference.id, reference.article_id, reference.target, reference.status,
        reference.target_article_id
    ), told as (
      insert into changes (collection_id, id, kind, subject, article_id, document_id, subject_id,
        before, after, run_id, stored_at, ordinal)
      select ${collectionId}, gen_random_uuid(), 'referenceResolved', 'reference', written.article_id,
        (select document_id from articles where collection_id = ${collectionId}
          and articles.id = written.article_id), written.id, ${outcome('old')}, ${outcome('written')}, ${runId},
        now(), row_number() over (order by written.id)
      from written join old on old.id = written.id
      where old.status <> 'unlinked' and (old.status, old.target_article_id)
        is distinct from (written.status, written.target_article_id)
    ) select count(*) as changed from written`.execute(transaction),
  );
}

/** References as they are before they are written. */
function storedOf(collectionId: string, rows: readonly { readonly id: string }[]) {
  const ids = rows.map(({ id }) => id);
  return sql`select id, status, target, target_article_id from article_references
    where collection_id = ${collectionId} and id = any(${ids}::uuid[])`;
}

/** What became of a reference, in words: "KB1017: resolved, How to reset the lock". */
function outcome(row: 'old' | 'written'): RawBuilder<string> {
  const target = sql.ref(`${row}.target_article_id`);
  return sql`concat_ws(', ', ${sql.ref(`${row}.target`)} || ': ' || ${sql.ref(`${row}.status`)},
    (select title from articles where articles.collection_id = written.collection_id
      and articles.id = ${target}))`;
}
