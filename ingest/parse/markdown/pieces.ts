// Where a long Markdown text may be cut without changing what its blocks are. In: a text. Out: the
// offsets at which its pieces begin. The parser's time grows faster than the length of what it is
// given at once; that of pieces of one size does not.

/** A piece is at least so long, in UTF-16 code units. */
const PIECE_LENGTH = 32_768;
/** Lines that begin a list, a quote, code or HTML, or go on with what is above. */
const INNER = /^(?:[\s>*+<`~|:=-]|[0-9]{1,9}[.)]|\[)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** HTML that goes on over blank lines, and what ends it. */
const RAW: readonly (readonly [opening: RegExp, closing: string])[] = [
  [/^ {0,3}<!--/, '-->'],
  [/^ {0,3}<\?/, '?>'],
  [/^ {0,3}<!\[CDATA\[/, ']]>'],
  [/^ {0,3}<pre[\s>]/i, '</pre>'],
  [/^ {0,3}<script[\s>]/i, '</script>'],
  [/^ {0,3}<style[\s>]/i, '</style>'],
  [/^ {0,3}<textarea[\s>]/i, '</textarea>'],
];
/** So much of a line is looked at. */
const HEAD_LENGTH = 40;

/** Offsets at which the pieces begin, 0 first: each at a top-level block below a blank line. */
export function piecesOf(text: string): readonly number[] {
  const starts = [0];
  if (text.length <= PIECE_LENGTH) return starts;
  let last = 0;
  let fence: string | null = null;
  let raw: string | null = null;
  let below = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const head = text.slice(start, Math.min(end, start + HEAD_LENGTH));
    if (raw !== null) {
      if (text.slice(start, end).toLowerCase().includes(raw)) raw = null;
    } else if (fence !== null) {
      if (head.trim().startsWith(fence)) fence = null;
    } else {
      if (below && start - last >= PIECE_LENGTH && !INNER.test(head)) {
        starts.push(start);
        last = start;
      }
      fence = FENCE.exec(head)?.[1] ?? null;
      raw = fence === null ? rawAt(head, text, start, end) : null;
    }
    below = head.trim() === '' && fence === null && raw === null;
    start = end + 1;
  }
  return starts;
}

/** What ends the HTML that a line opens and does not end, or null. */
function rawAt(head: string, text: string, start: number, end: number): string | null {
  if (!head.trimStart().startsWith('<')) return null;
  const closing = RAW.find(([opening]) => opening.test(head))?.[1];
  if (closing === undefined) return null;
  return text.slice(start, end).toLowerCase().includes(closing) ? null : closing;
}
