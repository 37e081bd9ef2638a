// Platforms that are kinds of others. In: the ids that a text names. Out: those, and after them the
// ones that they inherit from, each with its evidence.
import type { PlatformMention } from '../../schema/article.ts';
import type { Evidence } from '../../schema/lists.ts';
import { perLexicon, type Lexicon } from '../lexicon/lexicon.ts';
import { taxonomy } from '../lexicon/taxonomy.ts';

const configured = perLexicon(
  ({ packs }) => new Map(packs.flatMap(({ platformParents }) => Object.entries(platformParents))),
);

/** Each platform once: what is named with the given evidence, then what that is a kind of. */
export function withKinds(
  named: Iterable<string>,
  evidence: Evidence,
  lexicon: Lexicon,
): readonly PlatformMention[] {
  const parents = configured(lexicon);
  const mentions = new Map<string, PlatformMention>();
  for (const id of named) mentions.set(id, { id, evidence });
  for (const { id } of mentions.values()) {
    const parent = parents.get(id) ?? taxonomy[id]?.inherits;
    // Those that are added are looked at too, in their turn.
    if (parent !== undefined && !mentions.has(parent))
      mentions.set(parent, { id: parent, evidence: 'inherited' });
  }
  return [...mentions.values()];
}
