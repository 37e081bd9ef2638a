// Folding of text: the one definition of "white space" and of "the same words" that reading,
// storing and linking share.

/** White space other than single plain spaces. */
const RUNS = /(?:[^\S ]|\u0085)[\s\u0085]*| [\s\u0085]+/g;

/** White space (NBSP, U+0085 and BOM included) folded to single spaces, trimmed at both ends. */
export function fold(text: string): string {
  return text.replace(RUNS, ' ').trim();
}

const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The normal form under which two texts count as the same words: NFKC, lower case, typographic
 * quotation marks made plain, white space folded, closing punctuation dropped.
 */
export function normalForm(text: string): string {
  const lower = text.toLowerCase();
  const plain = PLAIN.test(lower)
    ? lower
    : fold(lower.normalize('NFKC').toLowerCase())
        .replace(/[\u2018\u2019\u201a\u2032]/g, "'")
        .replace(/[\u201c\u201d\u201e\u00ab\u00bb\u2033]/g, '"')
        .replace(/\u2026/g, '...');
  let end = plain.length;
  while (end > 0 && ' .:;,!?'.includes(plain.charAt(end - 1))) end -= 1;
  return plain.slice(0, end);
}

const ELLIPSIS = / ?\.{3,} ?/g;

/**
 * The normal form of a message: an ellipsis in it is one, however many dots it has and with or
 * without white space around it.
 */
export function messageForm(message: string): string {
  const form = normalForm(message);
  return form.includes('...') ? normalForm(form.replace(ELLIPSIS, ' ... ')) : form;
}

/**
 * Whether a UTF-16 code unit shows nothing: white space, controls (NUL too), zero-width and
 * direction marks. Blank characters separate and indent; no record has to claim them.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  return (
    code <= 0xa0 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

/** The name that sites make of a heading for links to it, as GitHub does: "Reset the lock" → "reset-the-lock". */
export function slugOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replace(/ /g, '-');
}
