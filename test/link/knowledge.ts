// All that references of a small collection could mean, as the link stage reads it from the store, made
// from records alone.
import { bearersIn } from '../../link/bearers.ts';
import { Described } from '../../link/described.ts';
import type { Links } from '../../link/links.ts';
import { wordsOfReference } from '../../link/referenceWords.ts';
import { resolveReferences } from '../../link/resolve.ts';
import { fateOf, type IdentifierFate } from '../../link/wanted.ts';
import type { DeclaredIdentifier, LinkedArticle } from '../../schema/graph.ts';
import type { PointingReference, ResolvedReference } from '../../schema/referring.ts';

/** A reference as a test writes it. */
export interface Written {
  readonly id: string;
  readonly articleId: string;
  readonly kind: PointingReference['kind'];
  readonly target: string;
  readonly text: string;
  readonly ownSectionId?: string | null;
}

/** What a person said: `of` is an identifier or the id of a reference. */
export interface Said {
  readonly of: string;
  readonly verdict: 'confirmed' | 'rejected';
  readonly articleId: string;
}

export interface Collection {
  readonly references: readonly Written[];
  readonly articles: readonly LinkedArticle[];
  readonly identifiers?: readonly DeclaredIdentifier[];
  readonly links: Links;
  readonly said?: readonly Said[];
}

/** What became of the identifiers and of the references of a collection. */
export function resolveAll({
  references,
  articles,
  identifiers = [],
  links,
  said = [],
}: Collection): {
  readonly fates: ReadonlyMap<string, IdentifierFate>;
  readonly resolved: readonly ResolvedReference[];
} {
  const pointing = references.map((reference) => ({
    ownSectionId: null,
    ...reference,
    ...wordsOfReference(reference),
  }));
  const described = new Described(articles);
  const canonical = new Map(articles.map(({ id, canonicalId }) => [id, canonicalId ?? id]));
  const canonicalOf = (id: string) => canonical.get(id) ?? id;
  const languages = new Map(articles.map(({ id, language }) => [id, language]));
  const languageOf = (id: string) => languages.get(id) ?? null;
  const about = (of: string, verdict: Said['verdict']) =>
    said
      .filter((one) => one.of === of && one.verdict === verdict)
      .map(({ articleId }) => ({ articleId, by: 'Ada' }));
  const fates = new Map<string, IdentifierFate>();
  const printed = new Map<string, string[]>();
  for (const { identifier, sentence } of pointing) {
    if (identifier === null) continue;
    const citing = pointing.filter((one) => one.identifier === identifier);
    const rejected = about(identifier, 'rejected').map(({ articleId }) => articleId);
    fates.set(
      identifier,
      fateOf(
        {
          identifier,
          bearers: identifiers
            .filter(({ value }) => value === identifier)
            .map(({ articleId }) => articleId),
          confirmed: about(identifier, 'confirmed'),
          excluded: new Set([...citing.map(({ articleId }) => articleId), ...rejected]),
          pointers: citing,
        },
        described,
      ),
    );
    if (sentence !== null)
      printed.set(sentence, [...new Set([...(printed.get(sentence) ?? []), identifier])]);
  }
  const decisions = new Map(
    pointing.map(({ id, identifier }) => [
      id,
      {
        confirmed: about(id, 'confirmed')[0] ?? null,
        rejected: new Set(
          [id, identifier ?? ''].flatMap((of) =>
            about(of, 'rejected').map(({ articleId }) => articleId),
          ),
        ),
      },
    ]),
  );
  const bearersOf = bearersIn(identifiers);
  const known = { links, described, fates, bearersOf, printed, decisions };
  const knowledge = { ...known, canonicalOf, languageOf };
  return { fates, resolved: resolveReferences(pointing, knowledge) };
}
