// Keys of what words say. In: an article; a reference. Out: the keys under which titles quoted and
// descriptions given elsewhere find the article, and those that the outcome of a reference by its words
// depends on. Each key stands for a whole title or subject, so few articles share one.
import type { Article, Reference } from '../schema/article.ts';
import { keyOf } from '../schema/keys.ts';
import { descriptionOf } from './describe.ts';
import { isIdentifier } from './identifiers.ts';
import { subjectNeeds, subjectOf, subjectOffers, subjectsOf } from './subjects.ts';
import { quotedForms, titleForm } from './titles.ts';

/** The keys of the title and of the subjects of an article. */
export function textOffers({ title, goal }: Pick<Article, 'title' | 'goal'>): readonly number[] {
  const form = titleForm(title);
  return [
    ...(form === null ? [] : [keyOf('title', form)]),
    ...subjectsOf(title, goal).flatMap(subjectOffers),
  ];
}

/** The keys of the titles that a reference could quote, and of the subjects that it could describe. */
export function textNeeds(
  reference: Pick<Reference, 'kind' | 'target' | 'text'>,
): readonly number[] {
  const { kind, target, text } = reference;
  if (kind === 'url' || kind === 'step' || target.startsWith('#')) return [];
  const byIdentifier = kind === 'article' && isIdentifier(target, text.includes(target));
  const quoted = quotedForms({ kind, target, text, byIdentifier });
  const linked = kind === 'article' && !byIdentifier ? titleForm(text) : null;
  const titles = new Set(linked === null ? quoted : [...quoted, linked]);
  const description = byIdentifier || kind === 'site' ? descriptionOf(reference) : null;
  const subject = description === null ? null : subjectOf(description);
  return [
    ...[...titles].map((form) => keyOf('title', form)),
    ...(subject === null ? [] : subjectNeeds(subject)),
  ];
}
