// The platforms of an article: those that its title names, then those of its headings.
import type { PlatformMention, Section } from '../../schema/article.ts';

export function articlePlatforms(
  inTitle: readonly string[],
  sections: readonly Section[],
): readonly PlatformMention[] {
  const ids = new Set(inTitle);
  for (const { platform } of sections) if (platform !== null) ids.add(platform);
  return [...ids].map((id) => ({ id, evidence: 'explicit' }));
}
