// Folding of text: the one definition of "white space" and of "the same words" that reading,
// storing and linking share.

const RUNS = /[\s\u0085]+/g;

/** White space (NBSP, U+0085 and BOM included) folded to single spaces, trimmed at both ends. */
export function fold(text: string): string {
  return text.replace(RUNS, ' ').trim();
}

/**
 * The normal form under which two texts count as the same words: NFKC, lower case, typographic
 * quotation marks made plain, white space folded, closing punctuation dropped.
 */
export function normalForm(text: string): string {
  const plain = fold(text.normalize('NFKC').toLowerCase())
    .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
    .replace(/\u2026/g, '...');
  let end = plain.length;
  while (end > 0 && ' .:;,!?'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}
