// Links a collection: takes what is queued, and lets each step look at the groups that the changes
// touch: the store brings candidates, link/ decides, the store keeps what differs. All of it is
// one transaction: a process that dies leaves the queue to the next run.
import type { Kysely, Transaction } from 'kysely';
import { commonFolder, hasUnlinked, linkState, queuedChanges } from '../db/read/linking/queue.ts';
import { linking, queueAll, storeLinkState, unqueue } from '../db/store/linking/stage.ts';
import { numberChanges } from '../db/store/linking/changes.ts';
import { finishRun, startRun, type Run } from '../db/store/runs.ts';
import type { Database } from '../db/tables.ts';
import { linkCopies } from './linking/copies.ts';
import { linkDuplicates } from './linking/duplicates.ts';
import { linkErrors } from './linking/errors.ts';
import { linkReferences } from './linking/references.ts';
import { linkRelations } from './linking/relations.ts';
import { linkTasks } from './linking/tasks.ts';
import { Dirty, type LinkScope, type LinkStep } from './linking/scope.ts';

/** Changes whenever the same documents could be linked in another way. */
export const LINK_VERSION = '4';

/** The steps in their order: which articles stand for others comes first. */
const STEPS: readonly LinkStep[] = [
  linkCopies,
  linkErrors,
  linkTasks,
  linkRelations,
  linkReferences,
  linkDuplicates,
];

const NO_INPUTS = { stored: 0, unchanged: 0, skipped: 0, failed: 0, characters: 0, claimed: 0 };

/** Links a collection if something in it is new to the link stage; gives whether it was. */
export async function linkCollection(db: Kysely<Database>, collectionId: string): Promise<boolean> {
  if (!(await hasUnlinked(db, collectionId, LINK_VERSION))) return false;
  const run = await startRun(db, collectionId, {
    kind: 'link',
    readerVersion: LINK_VERSION,
    configuration: 'default',
  });
  await linking(db, collectionId, (transaction) => linkQueued(transaction, run));
  await finishRun(db, run, NO_INPUTS);
  return true;
}

async function linkQueued(
  transaction: Transaction<Database>,
  { collectionId, runId }: Run,
): Promise<void> {
  const { version, root: rootBefore } = await linkState(transaction, collectionId);
  if (version !== LINK_VERSION) await queueAll(transaction, collectionId);
  const changes = await queuedChanges(transaction, collectionId);
  const root = await commonFolder(transaction, collectionId);
  const dirty = new Dirty(changes);
  const fates: LinkScope['fates'] = new Map();
  const scope = { transaction, collectionId, runId, dirty, root, rootBefore, fates };
  for (const step of STEPS) await step(scope);
  await numberChanges(transaction, collectionId);
  const ids = changes.map(({ id }) => id);
  await unqueue(transaction, collectionId, ids);
  await storeLinkState(transaction, collectionId, LINK_VERSION, root);
}
