// What a reference is known by to those who decide about it: the article that it stands in, its target
// and its words, letter case aside. It outlives the row of the reference.
import { uuidOf } from '../schema/identity.ts';
import { normalForm } from '../schema/text.ts';

/** The id of all references of an article that print one target in the same words. */
export function pointerId(reference: {
  readonly articleId: string;
  readonly target: string;
  readonly text: string;
}): string {
  const words = [reference.target, reference.text].map((text) =>
    normalForm(text).replaceAll('\0', ' '),
  );
  return uuidOf('pointer', reference.articleId, ...words);
}
