// How procedures word the goals of their tasks.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../tables.ts';

/** A wording of the goal of a task, and in how many procedures it is. */
export interface TaskWording {
  readonly taskId: string;
  readonly words: string;
  readonly count: number;
}

/** All wordings of the goals of the tasks, copies of articles left out. */
export async function taskWordings(
  db: Kysely<Database>,
  collectionId: string,
  tasks: readonly string[],
): Promise<readonly TaskWording[]> {
  const { rows } = await sql<TaskWording>`select task_id as "taskId", procedures.goal as words,
      count(*)::integer as count
    from procedures join articles on articles.collection_id = procedures.collection_id
      and articles.id = article_id
    where procedures.collection_id = ${collectionId} and task_id = any(${tasks}::uuid[])
      and canonical_id is null and procedures.goal is not null
    group by task_id, procedures.goal`.execute(db);
  return rows;
}
