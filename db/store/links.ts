// Writes what the link stage concluded: relations, resolutions, canonical errors. Each is one
// statement for a whole collection that touches only rows that differ, and gives their number.
// Call these inside `linking`, together with the reading and the deciding.
import { sql, type Kysely, type Transaction } from 'kysely';
import type { ProcedureRelation, ReferenceResolution } from '../../schema/graph.ts';
import { uuidOf } from '../../schema/identity.ts';
import type { Database } from '../tables.ts';
import { storableJson } from './storable.ts';
import { writing } from './writing.ts';

/** A canonical error: its wording, and the normal form that its mentions share. */
export interface ErrorWording {
  readonly message: string;
  readonly normalMessage: string;
}

/**
 * Runs `work` as the only link stage of the collection; one that waits sees what is stored by
 * then. It runs again, from its start, where a document that is stored meanwhile is in the way.
 */
export function linking<T>(
  db: Kysely<Database>,
  collectionId: string,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  return writing(db, collectionId, work);
}

/** Makes the relations of a collection these and no others; gives the number of changed rows. */
export async function storeRelations(
  transaction: Transaction<Database>,
  collectionId: string,
  relations: readonly ProcedureRelation[],
): Promise<number> {
  const rows = relations.map(({ kind, from, to, evidence }) => ({
    id: uuidOf(collectionId, 'relation', kind, from, to),
    kind,
    from_procedure_id: from,
    to_procedure_id: to,
    evidence,
  }));
  return changes(
    await sql<Changes>`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, kind text, from_procedure_id uuid, to_procedure_id uuid, evidence text)
    ), gone as (
      delete from relations where collection_id = ${collectionId}
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

/** Writes what became of references; gives the number of changed rows. */
export async function storeResolutions(
  transaction: Transaction<Database>,
  collectionId: string,
  resolutions: readonly ReferenceResolution[],
): Promise<number> {
  const rows = resolutions.map((resolution) => ({
    id: resolution.id,
    status: resolution.status,
    target_article_id: resolution.targetArticleId,
    target_section_id: resolution.targetSectionId,
    evidence: resolution.evidence,
  }));
  return changes(
    await sql<Changes>`with written as (
      update article_references as reference
      set status = new_rows.status, target_article_id = new_rows.target_article_id,
        target_section_id = new_rows.target_section_id, evidence = new_rows.evidence
      from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, status text, target_article_id uuid, target_section_id uuid, evidence text)
      where reference.collection_id = ${collectionId} and reference.id = new_rows.id
        and (reference.status, reference.target_article_id, reference.target_section_id,
            reference.evidence)
          is distinct from (new_rows.status, new_rows.target_article_id,
            new_rows.target_section_id, new_rows.evidence)
      returning 1
    ) select count(*) as changed from written`.execute(transaction),
  );
}

/**
 * Makes the canonical errors of a collection these and no others, and binds every mention to the
 * one of its normal form; gives the number of changed rows.
 */
export async function storeErrors(
  transaction: Transaction<Database>,
  collectionId: string,
  errors: readonly ErrorWording[],
): Promise<number> {
  const rows = errors.map(({ message, normalMessage }) => ({
    id: errorId(collectionId, normalMessage),
    message,
    normal_message: normalMessage,
  }));
  return changes(
    await sql<Changes>`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (
        id uuid, message text, normal_message text)
    ), gone as (
      delete from errors where collection_id = ${collectionId}
        and not exists (select from new_rows where new_rows.id = errors.id)
      returning 1
    ), written as (
      insert into errors (collection_id, id, message, normal_message)
      select ${collectionId}, id, message, normal_message from new_rows
      on conflict (collection_id, id) do update set message = excluded.message
        where errors.message is distinct from excluded.message
      returning 1
    ), bound as (
      update error_mentions set error_id = new_rows.id from new_rows
      where error_mentions.collection_id = ${collectionId}
        and error_mentions.normal_message = new_rows.normal_message
        and error_mentions.error_id is distinct from new_rows.id
      returning 1
    ) select (select count(*) from gone) + (select count(*) from written)
      + (select count(*) from bound) as changed`.execute(transaction),
  );
}

/** The id of a canonical error: by it a message is looked up, however long it is. */
export function errorId(collectionId: string, normalMessage: string): string {
  return uuidOf(collectionId, 'error', normalMessage);
}

interface Changes {
  readonly changed: number;
}

function changes({ rows }: { readonly rows: readonly Changes[] }): number {
  return rows[0]?.changed ?? 0;
}
