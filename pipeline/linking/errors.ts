// Canonical errors: all mentions of one normal form.
import { quotedMessages } from '../../db/read/linking/errors.ts';
import { bindMentions, storeErrors } from '../../db/store/linking/errors.ts';
import { canonicalErrors } from '../../link/errors.ts';
import { chunksOf, type LinkScope } from './scope.ts';

/** Binds the mentions of dirty articles; then dirty errors get their wording, or go. */
export async function linkErrors({ transaction, collectionId, dirty }: LinkScope): Promise<void> {
  for (const articles of chunksOf(dirty.articles)) {
    const messages = await quotedMessages(transaction, collectionId, 'article_id', articles);
    await bindMentions(transaction, collectionId, articles, canonicalErrors(messages));
  }
  for (const errors of chunksOf(dirty.errors)) {
    const messages = await quotedMessages(transaction, collectionId, 'error_id', errors);
    await storeErrors(transaction, collectionId, errors, canonicalErrors(messages));
  }
}
