// Canonical errors, and the mentions that belong to them.
import { sql, type Transaction } from 'kysely';
import { errorId } from '../../../schema/identity.ts';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';
import { changed, type Changes } from './written.ts';

/** A canonical error: its wording, and the normal form that its mentions share. */
export interface ErrorWording {
  readonly message: string;
  readonly normalMessage: string;
}

/**
 * Binds the mentions in articles to the errors of their normal form, which are made where they are
 * missing, with the wordings given; gives the number of changed rows.
 */
export async function bindMentions(
  transaction: Transaction<Database>,
  collectionId: string,
  articles: readonly string[],
  wordings: readonly ErrorWording[],
): Promise<number> {
  return changed(
    await sql<Changes>`with new_rows as materialized (${rowsOf(collectionId, wordings)}
    ), written as (
      insert into errors (collection_id, id, message, normal_message)
      select ${collectionId}, id, message, normal_message from new_rows
      on conflict (collection_id, id) do nothing
      returning 1
    ), bound as (
      update error_mentions set error_id = new_rows.id from new_rows
      where error_mentions.collection_id = ${collectionId}
        and article_id = any(${articles}::uuid[])
        and error_mentions.normal_message = new_rows.normal_message
        and error_mentions.error_id is distinct from new_rows.id
      returning 1
    ) select (select count(*) from written) + (select count(*) from bound) as changed`.execute(
      transaction,
    ),
  );
}

/** Gives errors these wordings, and deletes those that no mention is left of; counts changed rows. */
export async function storeErrors(
  transaction: Transaction<Database>,
  collectionId: string,
  errors: readonly string[],
  wordings: readonly ErrorWording[],
): Promise<number> {
  return changed(
    await sql<Changes>`with new_rows as materialized (${rowsOf(collectionId, wordings)}
    ), gone as (
      delete from errors where collection_id = ${collectionId} and id = any(${errors}::uuid[])
        and not exists (select from error_mentions
          where error_mentions.collection_id = errors.collection_id and error_id = errors.id)
      returning 1
    ), written as (
      update errors set message = new_rows.message from new_rows
      where errors.collection_id = ${collectionId} and errors.id = new_rows.id
        and errors.message is distinct from new_rows.message
      returning 1
    ) select (select count(*) from gone) + (select count(*) from written) as changed`.execute(
      transaction,
    ),
  );
}

function rowsOf(collectionId: string, wordings: readonly ErrorWording[]) {
  const rows = wordings.map(({ message, normalMessage }) => ({
    id: errorId(collectionId, normalMessage),
    message,
    normal_message: normalMessage,
  }));
  return sql`select * from json_to_recordset(${storableJson(rows)}::json) as new_rows (
    id uuid, message text, normal_message text)`;
}
