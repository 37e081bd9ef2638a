// What an article states of itself: lines such as "Article ID: KB1042" or "Last updated: …" near
// its title, and an identifier in the title itself ("KB1042 - Pair the lock").
import type { Identifier, Metadata } from '../../schema/article.ts';
import type { Declared } from '../../schema/declared.ts';
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

/**
 * Metadata of an article: what its source declares, or else what it states itself, the first of a
 * kind; labels add up.
 */
export function metadataOf(statements: readonly Statement[], declared: Declared | null): Metadata {
  const valueOf = (key: 'url' | 'updatedAt' | 'product' | 'version') =>
    declared?.[key] ?? statements.find((one) => one.key === key)?.value ?? null;
  const labels = statements
    .filter(({ key }) => key === 'labels')
    .flatMap(({ value }) => value.split(/[,;\uff0c\u3001]/))
    .flatMap((label) => label.trim() || []);
  return {
    url: valueOf('url'),
    updatedAt: valueOf('updatedAt'),
    labels: [...new Set([...(declared?.labels ?? []), ...labels])],
    product: valueOf('product'),
    version: valueOf('version'),
  };
}

/** A number alone that may be that of an identifier. */
const NUMBER = /^[0-9]{3,9}$/;

/**
 * Identifiers of an article: those that its source declares, those that it states, and the one at
 * the head of its title. What is declared and of no scheme has the scheme "id"; a number that is
 * declared may also be the number of the first scheme that knows what stands before numbers.
 */
export function identifiersOf(
  title: string,
  statements: readonly Statement[],
  declared: Declared | null,
  schemes: readonly IdentifierScheme[],
): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  const add = (identifier: Identifier) => {
    const key = `${identifier.scheme} ${identifier.value}`;
    if (!found.has(key)) found.set(key, identifier);
  };
  for (const text of declared?.identifiers ?? []) {
    const named = ofScheme(text, schemes);
    add(named ?? { scheme: 'id', value: text, evidence: 'explicit' });
    const numbered = schemes.find(({ prefix }) => prefix !== '');
    if (named === null && numbered !== undefined && NUMBER.test(text)) {
      const { scheme, prefix } = numbered;
      add({ scheme, value: prefix + text, evidence: 'inferred' });
    }
  }
  const stated = statements.flatMap(({ key, value }) => (key === 'identifier' ? [value] : []));
  for (const text of [...stated, title]) {
    const named = ofScheme(text, schemes);
    if (named !== null) add(named);
  }
  return [...found.values()];
}

/** The identifier at the head of a text, without blanks and dashes, or null. */
function ofScheme(text: string, schemes: readonly IdentifierScheme[]): Identifier | null {
  for (const one of schemes) {
    const value = identifierOpening(one).exec(text)?.[0].replace(/[ -]/g, '');
    if (value !== undefined) return { scheme: one.scheme, value, evidence: 'explicit' };
  }
  return null;
}
