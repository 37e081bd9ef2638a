// Tasks: one for all procedures with the same goal, over platforms and methods, called as most of them
// word the goal.
import { taskWordings } from '../../db/read/linking/tasks.ts';
import { storeTasks } from '../../db/store/linking/tasks.ts';
import { groupBy } from '../../link/groups.ts';
import { mostUsed } from '../../link/wording.ts';
import { chunksOf, type LinkScope } from './scope.ts';

/** Names the dirty tasks; those that no procedure has any more go. */
export async function linkTasks({ transaction, collectionId, dirty }: LinkScope): Promise<void> {
  for (const ids of chunksOf(dirty.tasks)) {
    const wordings = await taskWordings(transaction, collectionId, ids);
    const tasks = [...groupBy(wordings, ({ taskId }) => taskId)].map(([id, same]) => ({
      id,
      name: mostUsed(same),
    }));
    await storeTasks(transaction, collectionId, ids, tasks);
  }
}
