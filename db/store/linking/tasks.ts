// Tasks: what procedures with one goal share.
import { sql, type Transaction } from 'kysely';
import type { Database } from '../../tables.ts';
import { storableJson } from '../storable.ts';

/** A task by its name. */
export interface NamedTask {
  readonly id: string;
  readonly name: string;
}

/** Of these tasks, makes those given and no others be there; touches only what differs. */
export async function storeTasks(
  transaction: Transaction<Database>,
  collectionId: string,
  ids: readonly string[],
  tasks: readonly NamedTask[],
): Promise<void> {
  await sql`with new_rows as materialized (
      select * from json_to_recordset(${storableJson(tasks)}::json) as new_rows (id uuid, name text)
    ), gone as (
      delete from tasks where collection_id = ${collectionId} and id = any(${ids}::uuid[])
        and id not in (select id from new_rows)
    ) insert into tasks (collection_id, id, name) select ${collectionId}, id, name from new_rows
      on conflict (collection_id, id) do update set name = excluded.name
      where tasks.name is distinct from excluded.name`.execute(transaction);
}
