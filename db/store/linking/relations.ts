// Relations between procedures: written for whole tasks, only where they differ.
import { sql, type Transaction } from 'kysely';
import type { ProcedureRelation } from '../../../schema/graph.ts';
import { uuidOf } from '../../../schema/identity.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';
import { changed, type Changes } from './written.ts';

/** Whose relations are decided anew: procedures of tasks, and of articles that have no task now. */
export interface RelatedProcedures {
  readonly tasks: readonly string[];
  readonly articles: readonly string[];
}

/** Makes the relations from these procedures those given and no others; gives how many rows changed. */
export async function storeRelations(
  transaction: Transaction<Database>,
  collectionId: string,
  { tasks, articles }: RelatedProcedures,
  relations: readonly ProcedureRelation[],
): Promise<number> {
  const rows = relations.map(({ kind, from, to, evidence }) => ({
    id: uuidOf(collectionId, 'relation', kind, from, to),
    kind,
    from_procedure_id: from,
    to_procedure_id: to,
    evidence,
  }));
  return changed(
    await sql<Changes>`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, kind text, from_procedure_id uuid, to_procedure_id uuid, evidence text)
    ), scope as materialized (
      select id from procedures
        where collection_id = ${collectionId} and task_id = any(${tasks}::uuid[])
      union select id from procedures
        where collection_id = ${collectionId} and article_id = any(${articles}::uuid[])
          and task_id is null
    ), gone as (
      delete from relations using scope where collection_id = ${collectionId}
        and from_procedure_id = scope.id
        and not exists (select from new_rows where new_rows.id = relations.id)
      returning 1
    ), written as (
      insert into relations (collection_id, id, kind, from_procedure_id, to_procedure_id, evidence)
      select ${collectionId}, id, kind, from_procedure_id, to_procedure_id, evidence from new_rows
      on conflict (collection_id, id) do update set evidence = excluded.evidence
        where relations.evidence is distinct from excluded.evidence
      returning 1
    ) select (select count(*) from gone) + (select count(*) from written) as changed`.execute(
      transaction,
    ),
  );
}
