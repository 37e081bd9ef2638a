// What persons say of references, kept: a person's word on an identifier, or on one reference, counts
// until that person or another says otherwise. What it concerns is queued for the link stage.
import { randomUUID } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import { uuidOf } from '../../schema/identity.ts';
import { keyOf } from '../../schema/keys.ts';
import type { Database } from '../tables.ts';
import { storable } from './storable.ts';

/** What a person says of an identifier: that it is, or is not, an article. */
export interface IdentifierSaid {
  readonly identifier: string;
}

/** What a person says of a reference. */
export interface ReferenceSaid {
  readonly referenceId: string;
  readonly citingArticleId: string;
  /** What the reference is known by when its row is another: link/pointers.ts. */
  readonly pointer: string;
}

export interface Saying {
  readonly verdict: 'confirmed' | 'rejected';
  readonly of: IdentifierSaid | ReferenceSaid;
  readonly articleId: string;
  readonly by: string;
}

/**
 * Keeps what a person says. What was said before of the same pair gives way; and since nothing
 * means two articles, so does what was confirmed before of another article.
 */
export async function storeDecision(
  db: Kysely<Database>,
  collectionId: string,
  { verdict, of, articleId, by }: Saying,
): Promise<void> {
  const ofIdentifier = 'identifier' in of;
  const identifier = ofIdentifier ? of.identifier : null;
  const pointer = ofIdentifier ? null : of.pointer;
  await db.transaction().execute(async (transaction) => {
    if (verdict === 'confirmed')
      await sql`delete from reference_decisions where collection_id = ${collectionId}
        and verdict = 'confirmed' and (identifier = ${identifier}::text
          or pointer = ${pointer}::uuid)`.execute(transaction);
    const decision = {
      verdict,
      decided_by: storable(by),
      decided_at: new Date(),
    };
    await transaction
      .insertInto('reference_decisions')
      .values({
        ...decision,
        collection_id: collectionId,
        id: uuidOf(collectionId, 'decision', identifier ?? pointer ?? '', articleId),
        identifier,
        pointer,
        reference_id: ofIdentifier ? null : of.referenceId,
        citing_article_id: ofIdentifier ? null : of.citingArticleId,
        article_id: articleId,
      })
      .onConflict((conflict) => conflict.columns(['collection_id', 'id']).doUpdateSet(decision))
      .execute();
    await queue(transaction, collectionId, of);
  });
}

/** Queues what is concerned, as if it had just been stored. */
async function queue(
  db: Kysely<Database>,
  collectionId: string,
  of: IdentifierSaid | ReferenceSaid,
): Promise<void> {
  const ofIdentifier = 'identifier' in of;
  const articles = ofIdentifier ? [] : [of.citingArticleId];
  const offers = ofIdentifier ? [keyOf('identifier', of.identifier)] : [];
  const printed = ofIdentifier ? [` ${of.identifier}`] : [];
  await db
    .insertInto('link_queue')
    .values({
      collection_id: collectionId,
      id: randomUUID(),
      change_id: randomUUID(),
      side: 'after',
      document_id: collectionId,
      articles: sql`${articles}::uuid[]`,
      offers: sql`${offers}::integer[]`,
      copies: sql`'{}'::uuid[]`,
      tasks: sql`'{}'::uuid[]`,
      errors: sql`'{}'::uuid[]`,
      printed: sql`${printed}::text[]`,
    })
    .execute();
}
