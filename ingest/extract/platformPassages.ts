// Words that hold for one platform only, where the markup says so: the panel of a tab, a span that a
// page shows on one system. In: an article, and the ranges of its source. Out: their records.
import type { PlatformPassage } from '../../schema/article.ts';
import { platformNamed } from '../lexicon/markupNames.ts';
import type { Article } from '../tree/nodes.ts';
import { rangeOf, type Context } from './context.ts';

/** The passages of an article, in reading order; a name that is no platform is passed over. */
export function platformPassagesOf(
  article: Article,
  { platforms, lexicon, view }: Context,
): readonly PlatformPassage[] {
  if (platforms.length === 0) return [];
  const { start: from, end: to } = rangeOf(article);
  return platforms.flatMap(({ start, end, platform: name }) => {
    const platform = platformNamed(name, lexicon);
    if (platform === null || start < from || end > to) return [];
    return [{ platform, text: view.wordsOf(start, end), span: view.spanOf(start, end) }];
  });
}
