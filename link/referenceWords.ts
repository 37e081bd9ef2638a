// What a reference says by its words alone. In: a reference. Out: the identifier that it prints, and
// the ids by which its sentence is found among all others.
import type { Reference } from '../schema/article.ts';
import { uuidOf } from '../schema/identity.ts';
import type { ReferenceWords } from '../schema/referring.ts';
import { identifierKey, isIdentifier } from './identifiers.ts';
import { sentenceId } from './siblings.ts';

const NOTHING: ReferenceWords = { identifier: null, saying: null, sentence: null };

/** The words of a reference, as the link stage finds them. */
export function wordsOfReference(
  reference: Pick<Reference, 'kind' | 'target' | 'text'>,
): ReferenceWords {
  const { kind, target, text } = reference;
  if (kind === 'site') return { ...NOTHING, sentence: sentenceId(reference) };
  if (kind !== 'article' || !isIdentifier(target, text.includes(target))) return NOTHING;
  return {
    identifier: identifierKey(target),
    // U+0000 parts the words of an id, so no word may hold it.
    saying: uuidOf('saying', ...[target, text].map((words) => words.replaceAll('\0', ' '))),
    sentence: sentenceId(reference),
  };
}
