// Schemes of article identifiers, as data: how the identifiers of a knowledge base look in print,
// and what is made of them. A scheme is configuration; the expressions are made from it here.

export interface IdentifierScheme {
  /** Name of the scheme in lower case: "kb". */
  readonly scheme: string;
  /** Source of a regular expression (u flag) for one identifier as printed; it holds a digit. */
  readonly pattern: string;
  /** What stands before the number where only the number is printed: "KB". */
  readonly prefix: string;
}

/** "KB2260", "KB-2260", "KB 2260", with up to four letters of an owner before: "IBKB2260". */
export const defaultSchemes: readonly IdentifierScheme[] = [
  { scheme: 'kb', pattern: '[A-Z]{0,4}KB[ -]?[0-9]{3,9}', prefix: 'KB' },
];

const NUMBER = /^[0-9]{3,9}$/;
const SEPARATORS = /[ -]/g;
const WORD = /[\p{L}\p{N}_]/u;

/** Makes an expression once for each scheme, or each list of schemes, and keeps it. */
function once<Key extends object>(make: (key: Key) => RegExp): (key: Key) => RegExp {
  const known = new WeakMap<Key, RegExp>();
  return (key) => {
    const pattern = known.get(key) ?? make(key);
    known.set(key, pattern);
    return pattern;
  };
}

/** Matches an identifier of any of the schemes anywhere, in the middle of words too. */
export const identifierPattern = once(
  (schemes: readonly IdentifierScheme[]) =>
    new RegExp(schemes.map((one) => `(?:${one.pattern})`).join('|') || '(?!)', 'gu'),
);

/** Matches an identifier of a scheme at the head of a text, if no letter or digit follows it. */
export const identifierOpening = once(
  ({ pattern }: IdentifierScheme) => new RegExp(`^(?:${pattern})(?![\\p{L}\\p{N}])`, 'u'),
);

const opening = once(({ pattern }: IdentifierScheme) => new RegExp(`^(?:${pattern})`, 'u'));

/**
 * The identifier at the head of a text, or the one that a text which is only a number stands for.
 * The value is without blanks and dashes: "KB2260".
 */
export function identifierAt(
  text: string,
  schemes: readonly IdentifierScheme[],
): { readonly scheme: string; readonly value: string } | null {
  for (const one of schemes) {
    const { scheme, prefix } = one;
    if (NUMBER.test(text)) return { scheme, value: prefix + text };
    const match = opening(one).exec(text);
    if (match && !WORD.test(text.charAt(match[0].length)))
      return { scheme, value: match[0].replace(SEPARATORS, '') };
  }
  return null;
}
