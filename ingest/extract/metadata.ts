// What an article states of itself: lines such as "Article ID: KB1042" or "Last updated: …" near
// its title, and an identifier in the title itself ("KB1042 - Pair the lock").
import type { Identifier, Metadata } from '../../schema/article.ts';
import type { MetadataKey } from '../lexicon/pack.ts';
import { perLexicon } from '../lexicon/lexicon.ts';
import { identifierOpening, type IdentifierScheme } from '../lexicon/schemes.ts';
import type { Paragraph } from '../tree/nodes.ts';
import { rangeOf, type Context } from './context.ts';

const KEYS = ['identifier', 'url', 'updatedAt', 'labels', 'product', 'version'] as const;
const MAX_KEY_LENGTH = 40;

const keys = perLexicon((lexicon) => {
  const byWord = new Map<string, MetadataKey>();
  for (const pack of lexicon.packs)
    for (const key of KEYS) for (const word of pack.metadataKeys[key]) byWord.set(word, key);
  return byWord;
});

/** The statement that a line makes of its article, or null where it is ordinary text. */
export function statementOf(line: Paragraph, context: Context): Statement | null {
  const { start, end } = rangeOf(line.children[0]);
  const flat = context.view.flat.slice(start, end);
  const colon = flat.slice(0, MAX_KEY_LENGTH).search(/[:\uff1a]/);
  if (colon <= 0) return null;
  const key = keys(context.lexicon).get(
    flat
      .slice(0, colon)
      .trimEnd()
      .toLowerCase()
      .replace(/\u2019/g, "'"),
  );
  const value = context.view.wordsOf(start + colon + 1, end);
  return key && value ? { key, value } : null;
}

export interface Statement {
  readonly key: MetadataKey;
  readonly value: string;
}

/** Metadata from the statements of an article; the first of a kind counts, but labels add up. */
export function metadataOf(statements: readonly Statement[]): Metadata {
  const valueOf = (key: MetadataKey) => statements.find((one) => one.key === key)?.value ?? null;
  const labels = statements
    .filter(({ key }) => key === 'labels')
    .flatMap(({ value }) => value.split(/[,;\uff0c\u3001]/))
    .flatMap((label) => label.trim() || []);
  return {
    url: valueOf('url'),
    updatedAt: valueOf('updatedAt'),
    labels,
    product: valueOf('product'),
    version: valueOf('version'),
  };
}

/** Identifiers that an article declares: in a statement, or at the head of its title. */
export function identifiersOf(
  title: string,
  statements: readonly Statement[],
  schemes: readonly IdentifierScheme[],
): readonly Identifier[] {
  const declared = statements.flatMap(({ key, value }) => (key === 'identifier' ? [value] : []));
  const found = new Map<string, Identifier>();
  for (const one of schemes) {
    const { scheme } = one;
    const opening = identifierOpening(one);
    for (const text of [...declared, title]) {
      const value = opening.exec(text)?.[0].replace(/[ -]/g, '');
      if (value !== undefined) found.set(value, { scheme, value, evidence: 'explicit' });
    }
  }
  return [...found.values()];
}
