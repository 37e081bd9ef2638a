// Procedures with the facts by which they are related to each other.
import { sql, type Kysely } from 'kysely';
import type { ProcedureFacts } from '../../../schema/graph.ts';
import type { Database } from '../../tables.ts';

/** All procedures of the tasks, copies of articles left out, with the platforms each is for. */
export async function proceduresOfTasks(
  db: Kysely<Database>,
  collectionId: string,
  tasks: readonly string[],
): Promise<readonly ProcedureFacts[]> {
  const { rows } = await sql<ProcedureFacts>`select procedures.id, article_id as "articleId",
      procedures.ordinal, procedures.goal, procedures.method, procedures.obstacle,
      array(select platform from procedure_platforms
        where procedure_platforms.collection_id = procedures.collection_id
          and procedure_id = procedures.id order by procedure_platforms.ordinal) as platforms
    from procedures join articles on articles.collection_id = procedures.collection_id
      and articles.id = article_id
    where procedures.collection_id = ${collectionId} and task_id = any(${tasks}::uuid[])
      and canonical_id is null
    order by procedures.id`.execute(db);
  return rows;
}
