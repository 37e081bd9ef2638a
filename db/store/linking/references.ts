// What became of references.
import { sql, type Transaction } from 'kysely';
import { wantedId } from '../../../schema/identity.ts';
import type { ResolvedReference } from '../../../schema/referring.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';
import { changed, type Changes } from './written.ts';

/** Writes what became of references; gives the number of changed rows. */
export async function storeResolutions(
  transaction: Transaction<Database>,
  collectionId: string,
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
    await sql<Changes>`with written as (
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
      returning 1
    ) select count(*) as changed from written`.execute(transaction),
  );
}
