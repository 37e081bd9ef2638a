// Relations between procedures, task by task: all that is told of a task decides them.
import { proceduresOfTasks } from '../../db/read/linking/procedures.ts';
import { storeRelations } from '../../db/store/linking/relations.ts';
import { relateProcedures } from '../../link/relations.ts';
import { chunksOf, type LinkScope } from './scope.ts';

/** Relates the procedures of the dirty tasks; those of dirty articles that have no goal to nothing. */
export async function linkRelations({
  transaction,
  collectionId,
  dirty,
}: LinkScope): Promise<void> {
  for (const articles of chunksOf(dirty.articles))
    await storeRelations(transaction, collectionId, { tasks: [], articles }, []);
  for (const tasks of chunksOf(dirty.tasks)) {
    const procedures = await proceduresOfTasks(transaction, collectionId, tasks);
    const relations = relateProcedures(procedures);
    await storeRelations(transaction, collectionId, { tasks, articles: [] }, relations);
  }
}
