// The normal form of a printed number: "1.a)", "1a." and "1.A" are all "1.a". Labels and the
// jumps that name them meet in this form. Nothing is counted or renumbered.

/** A label is a few characters; anything longer is prose. */
const MAX_LABEL_LENGTH = 40;
/** Words around the number: "Step 3", and unspaced ones of other scripts: "第3步". */
const WORD_BEFORE = /^[^\p{N}\p{Ps}]{0,20}?(?:(?<=[\p{L}.]{2}) {0,3}|(?<=[^\p{ASCII}]))(?=\p{N})/u;
const LETTER_AFTER_WORD = /^\p{L}{2,20} {1,3}(?=\p{L}{1,5}[.):]{0,2}$)/u;
const WORD_AFTER = /(?<=\p{N})[.)]?[^\p{ASCII}\p{Script=Cyrillic}]{1,4}$/u;
/** One part: a number, a letter (Latin, or of Russian lists), a Roman number. */
const ONE =
  '(?:[0-9]{1,9}|[a-z](?![a-z])|[\\u0430-\\u044f](?![\\u0430-\\u044f])|[ivxl]{1,5}(?![a-z]))';
const SHAPE = new RegExp(`^[([]?${ONE}(?:[-.]?${ONE}){0,5}[.)\\]:-]{0,3}$`);
const PART = /[0-9]+|[a-z]+|[\u0430-\u044f]+/g;

/** Normal form of a printed label ("1.a)" → "1.a", "Step 3:" → "3"), or null if it is no number. */
export function normalNumber(label: string): string | null {
  if (label.length > MAX_LABEL_LENGTH) return null;
  const plain = label
    .normalize('NFKC')
    .replace(/\s/g, ' ')
    .trim()
    .replace(WORD_BEFORE, '')
    .replace(LETTER_AFTER_WORD, '')
    .replace(WORD_AFTER, '')
    .replace(/、$/, '')
    .replace(/ (?=[.):-]{1,2}$)/, '')
    .toLowerCase();
  if (!SHAPE.test(plain)) return null;
  const parts = plain.match(PART) ?? [];
  return parts.map((part) => part.replace(/^0+(?=[0-9])/, '')).join('.');
}
