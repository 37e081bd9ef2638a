// What else references could mean: the candidates of these references are made those given.
import { sql, type Transaction } from 'kysely';
import { uuidOf } from '../../../schema/identity.ts';
import type { ResolvedReference } from '../../../schema/referring.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** Writes the candidates, only where they differ. */
export async function storeCandidates(
  transaction: Transaction<Database>,
  collectionId: string,
  references: readonly ResolvedReference[],
): Promise<void> {
  const rows = references.flatMap(({ id: reference, candidates }) =>
    candidates.map(({ articleId, identifier, score, evidence }, index) => ({
      id: uuidOf(collectionId, 'reference candidate', reference, String(index)),
      reference_id: reference,
      ordinal: index + 1,
      article_id: articleId,
      identifier,
      score: Math.round(100 * score),
      evidence,
    })),
  );
  const ids = references.map(({ id }) => id);
  await sql`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (id uuid,
        reference_id uuid, ordinal integer, article_id uuid, identifier text, score integer,
        evidence text)
    ), gone as (
      delete from reference_candidates where collection_id = ${collectionId}
        and reference_id = any(${ids}::uuid[]) and id not in (select id from new_rows)
    ) insert into reference_candidates (collection_id, id, reference_id, ordinal, article_id,
        identifier, score, evidence)
      select ${collectionId}, id, reference_id, ordinal, article_id, identifier, score, evidence
        from new_rows
      on conflict (collection_id, id) do update set article_id = excluded.article_id,
        identifier = excluded.identifier, score = excluded.score, evidence = excluded.evidence
      where (reference_candidates.article_id, reference_candidates.identifier,
          reference_candidates.score, reference_candidates.evidence)
        is distinct from (excluded.article_id, excluded.identifier, excluded.score,
          excluded.evidence)`.execute(transaction);
}
