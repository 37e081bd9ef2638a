// Lines that hold nothing but captions: "Figure 1", "Figure 4.1.", three on a line between
// blanks, and one caption with a title: "Figure 3: The settings page", "図1　設定画面".
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { isUnspaced } from '../../lexicon/words.ts';

export interface Caption {
  readonly number: string;
  /** Offsets in the flattened line. */
  readonly start: number;
  readonly end: number;
}

const NUMBER =
  '([0-9\\uff10-\\uff19]{1,4}(?:[.\\uff0e\\uff0d-][0-9\\uff10-\\uff19]{1,3}){0,2}[a-z]?)';

const OPENERS = '[(\u3010\uff08\uff3b\u3014';
const CLOSERS = '.:)]\u3011\uff09\uff3d\u3015\uff1a\uff0e';

const caption = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.figureWords));
  return new RegExp(`[${OPENERS}]?(?:${words}) {0,8}${NUMBER}(?![A-Za-z0-9])`, 'iy');
});

const initials = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => pack.figureWords).map((word) => word.charAt(0))),
);

/** Longest title of a caption, in UTF-16 code units; a longer line is a sentence about a figure. */
const MAX_TITLE_LENGTH = 160;

/** The captions of a flattened line that holds nothing else; empty when it is another line. */
export function captionsOf(flat: string, lexicon: Lexicon): readonly Caption[] {
  const head = flat.charAt(0).toLowerCase();
  const opener = head !== '' && OPENERS.includes(head);
  if (!initials(lexicon).has(opener ? flat.charAt(1).toLowerCase() : head)) return [];
  const pattern = caption(lexicon);
  const found: Caption[] = [];
  let at = 0;
  while (at < flat.length) {
    pattern.lastIndex = at;
    const match = pattern.exec(flat);
    if (!match) break;
    let end = pattern.lastIndex;
    while (end < flat.length && CLOSERS.includes(flat.charAt(end))) end += 1;
    found.push({ number: (match[1] ?? '').normalize('NFKC').replace('-', '.'), start: at, end });
    at = end;
    while (flat.charAt(at) === ' ') at += 1;
  }
  if (at >= flat.length) return found;
  const only = found.length === 1 ? found[0] : undefined;
  return only && hasTitle(flat, only.end, at) ? [{ ...only, end: flat.length }] : [];
}

/** Ends of sentences in scripts without spaces. */
const STOPPED = /[\u3002\uff61\uff01\uff1f]$/;

/** Whether what follows a caption's number is its title: set off by a colon, stop, dash or gap. */
function hasTitle(flat: string, numberEnd: number, titleStart: number): boolean {
  if (flat.length - titleStart > MAX_TITLE_LENGTH) return false;
  const setOff = '.:\uff1a'.includes(flat.charAt(numberEnd - 1)) || titleStart - numberEnd >= 2;
  const wide = titleStart > numberEnd && (isUnspaced(flat, 0) || isUnspaced(flat, 1));
  const dashed = ':-\u2013\u2014'.includes(flat.charAt(titleStart));
  return (
    (setOff || dashed || (wide && !STOPPED.test(flat))) && !/^\p{Ll}/u.test(flat.charAt(titleStart))
  );
}
