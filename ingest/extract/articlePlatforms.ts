// The platforms of an article: those that its title names, those that its source declares, those of
// its headings, and what these are kinds of.
import type { PlatformMention, Section } from '../../schema/article.ts';
import type { Declared } from '../../schema/declared.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { platformNamed } from '../lexicon/markupNames.ts';
import { withKinds } from './platformKinds.ts';

/** Ids of the platforms that a source declares; names that are no platform are passed over. */
export function declaredPlatforms(declared: Declared | null, lexicon: Lexicon): readonly string[] {
  return (declared?.platforms ?? []).flatMap((name) => platformNamed(name, lexicon) ?? []);
}

export function articlePlatforms(
  stated: readonly string[],
  sections: readonly Section[],
  lexicon: Lexicon,
): readonly PlatformMention[] {
  const ids = new Set(stated);
  for (const { platform } of sections) if (platform !== null) ids.add(platform);
  return withKinds(ids, 'explicit', lexicon);
}
