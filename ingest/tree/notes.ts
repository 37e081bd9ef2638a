// Remarks beside the text: a line that opens with a note word ("Note: …", "Please note that …")
// becomes a note, wherever it stands.
import type { NoteKind } from '../../schema/lists.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { afterWord } from '../lexicon/words.ts';
import { offsetOf, type Item, type Note, type Paragraph } from './nodes.ts';
import type { View } from './view.ts';

const KINDS = ['note', 'warning', 'tip'] as const;
/** Brackets around a note word: "【注意】". */
const OPENERS = '\u3010\u3014\uff3b\uff08\u300a\uff1c';
const CLOSERS = '\u3011\u3015\uff3d\uff09\u300b\uff1e';

interface Opening {
  readonly kind: NoteKind;
  /** Sticky; matches the note word with its colon, or (group 1) a phrase that belongs to the words. */
  readonly pattern: RegExp;
}

const openings = perLexicon((lexicon): readonly Opening[] =>
  KINDS.map((kind) => {
    const words = alternatives(wordsOf(lexicon, (pack) => pack.notes[kind]));
    const phrases = alternatives(wordsOf(lexicon, (pack) => pack.notePhrases[kind]));
    const bracketed = `[${OPENERS}](?:${words})[${CLOSERS}](?:\\s{0,4}[:\\uff1a])?`;
    const source = `${bracketed}|\\[?!?(?:${words})[\\])]?(?:\\s{0,4}[:\\uff1a!\\uff01]|\\s{1,4}[-\\u2013\\u2014](?=\\s)|\\.(?=\\s{1,4}\\p{Lu})|$)|(${phrases})${afterWord(lexicon)}`;
    return { kind, pattern: new RegExp(source, 'iuy') };
  }),
);

const initials = perLexicon(
  (lexicon) =>
    new Set(
      KINDS.flatMap((kind) =>
        wordsOf(lexicon, (pack) => [...pack.notes[kind], ...pack.notePhrases[kind]]),
      ).map((word) => word.charAt(0)),
    ),
);

/** Whether words open with a note word. */
export const isNote = (words: string, lexicon: Lexicon) => openingOf(words, lexicon) !== null;

/** The note that a line is, or null where it is none. */
export function noteFrom(block: Paragraph | Item, view: View, lexicon: Lexicon): Note | null {
  const [words] = block.children;
  const opening = openingOf(words.value, lexicon);
  if (opening === null) return null;
  const { start, end } = words.position;
  const at = view.pointAt(offsetOf(start) + opening.length);
  const value = words.value.slice(opening.length);
  return {
    type: 'note',
    kind: opening.kind,
    marker: null,
    data: block.data,
    position: block.position,
    children: [{ type: 'text', value, position: { start: at, end } }],
  };
}

/** The kind of note that words open, and the length of the note word, blanks after it included. */
function openingOf(words: string, lexicon: Lexicon): { kind: NoteKind; length: number } | null {
  const head = words.charAt(0);
  const first = head === '[' || OPENERS.includes(head) ? words.charAt(1) : head;
  if (first !== '!' && !initials(lexicon).has(first.toLowerCase())) return null;
  for (const { kind, pattern } of openings(lexicon)) {
    pattern.lastIndex = 0;
    const match = pattern.exec(words);
    if (!match) continue;
    let length = match[1] === undefined ? match[0].length : 0;
    while (length < words.length && /\s/.test(words.charAt(length))) length += 1;
    return { kind, length };
  }
  return null;
}
