// Links a collection: the store brings what relations can be told from, link/ decides, and the
// store keeps what differs. Runs after documents were stored, and also when an earlier run was
// broken off before it could link.
import type { Kysely } from 'kysely';
import { hasUnlinked } from '../db/read/linkState.ts';
import {
  anchoredSections,
  declaredIdentifiers,
  linkedArticles,
  procedureFacts,
  quotedMessages,
  referenceCandidates,
} from '../db/read/links.ts';
import { linking, storeErrors, storeRelations, storeResolutions } from '../db/store/links.ts';
import { finishRun, startRun } from '../db/store/runs.ts';
import type { Database } from '../db/tables.ts';
import { canonicalErrors } from '../link/errors.ts';
import { Links } from '../link/links.ts';
import { resolveReferences } from '../link/references.ts';
import { relateProcedures } from '../link/relations.ts';

/** Changes whenever the same documents could be linked in another way. */
export const LINK_VERSION = '2';

const NO_INPUTS = { stored: 0, unchanged: 0, skipped: 0, failed: 0, characters: 0, claimed: 0 };

/** Links a collection if something in it is new to the link stage; gives whether it was. */
export async function linkCollection(db: Kysely<Database>, collectionId: string): Promise<boolean> {
  if (!(await hasUnlinked(db, collectionId, LINK_VERSION))) return false;
  const run = await startRun(db, collectionId, {
    kind: 'link',
    readerVersion: LINK_VERSION,
    configuration: 'default',
  });
  await linking(db, collectionId, async (transaction) => {
    const procedures = await procedureFacts(transaction, collectionId);
    await storeRelations(transaction, collectionId, relateProcedures(procedures));

    const references = await referenceCandidates(transaction, collectionId);
    const identifiers = await declaredIdentifiers(transaction, collectionId);
    const articles = await linkedArticles(transaction, collectionId);
    const sections = await anchoredSections(transaction, collectionId);
    const links = new Links(articles, sections);
    const resolutions = resolveReferences(references, identifiers, links);
    await storeResolutions(transaction, collectionId, resolutions);

    const messages = await quotedMessages(transaction, collectionId);
    await storeErrors(transaction, collectionId, canonicalErrors(messages));
  });
  await finishRun(db, run, NO_INPUTS);
  return true;
}
