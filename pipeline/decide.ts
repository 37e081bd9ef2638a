// What persons decide about references. In: a reference or an identifier, an article, who says so. Out:
// the decision is kept and the collection is linked anew as far as it is concerned.
import type { Kysely } from 'kysely';
import {
  articlesNamed,
  isPrinted,
  referenceById,
  type NamedArticle,
} from '../db/read/decidable.ts';
import { storeDecision, type Saying } from '../db/store/decisions.ts';
import type { Database } from '../db/tables.ts';
import { identifierKey } from '../link/identifiers.ts';
import { pointerId } from '../link/pointers.ts';
import { linkCollection } from './link.ts';

/** A decision, as a person gives it. */
export interface Decided {
  /** The id of a reference, or an identifier that references print. */
  readonly reference: string;
  /** An article by its id, an identifier that it declares, or its title. */
  readonly article: string;
  readonly by: string;
}

/** What was decided. */
export interface Outcome {
  /** The identifier that all references by it share, where the decision is about one. */
  readonly identifier: string | null;
  readonly article: NamedArticle;
}

/** A decision that names nothing, or several things; the message says what to do. */
export class UndecidableReference extends Error {
  override readonly name = 'UndecidableReference';
}

/**
 * Says that a reference, or all references by an identifier, mean an article: they are resolved.
 * Throws UndecidableReference.
 */
export function confirmReference(
  db: Kysely<Database>,
  collectionId: string,
  decided: Decided,
): Promise<Outcome> {
  return decide(db, collectionId, 'confirmed', decided);
}

/** Says that they do not: the pair is not inferred again. Throws UndecidableReference. */
export function rejectReference(
  db: Kysely<Database>,
  collectionId: string,
  decided: Decided,
): Promise<Outcome> {
  return decide(db, collectionId, 'rejected', decided);
}

async function decide(
  db: Kysely<Database>,
  collectionId: string,
  verdict: Saying['verdict'],
  { reference, article: name, by }: Decided,
): Promise<Outcome> {
  const of = await subjectOf(db, collectionId, reference);
  const article = await articleOf(db, collectionId, name);
  await storeDecision(db, collectionId, { verdict, of, articleId: article.id, by });
  await linkCollection(db, collectionId);
  return { identifier: 'identifier' in of ? of.identifier : null, article };
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

async function subjectOf(
  db: Kysely<Database>,
  collectionId: string,
  name: string,
): Promise<Saying['of']> {
  if (UUID.test(name)) {
    const found = await referenceById(db, collectionId, name);
    if (found === null)
      throw new UndecidableReference(
        `there is no reference ${name}: "kbgraph refs" lists references with their ids`,
      );
    return {
      referenceId: found.id,
      citingArticleId: found.articleId,
      pointer: pointerId(found),
    };
  }
  const identifier = identifierKey(name);
  if (!(await isPrinted(db, collectionId, identifier)))
    throw new UndecidableReference(
      `no reference prints ${name}: give an identifier that one prints, or the id of a reference`,
    );
  return { identifier };
}

async function articleOf(
  db: Kysely<Database>,
  collectionId: string,
  name: string,
): Promise<NamedArticle> {
  const [found, another, ...others] = await articlesNamed(db, collectionId, name);
  if (found === undefined)
    throw new UndecidableReference(
      `there is no article "${name}": give its id, an identifier that it declares, or its title`,
    );
  if (another !== undefined)
    throw new UndecidableReference(
      `${2 + others.length} articles are called "${name}": give the id of one, such as ${found.id}`,
    );
  return found;
}
