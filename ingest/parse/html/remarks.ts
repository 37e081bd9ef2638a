// Which elements are remarks, and which of their words only say so. In: an element. Out: the kind of
// remark; whether an element is the word that opens one.
import type { NoteKind } from '../../../schema/lists.ts';
import { fold } from '../../../schema/text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { isNote } from '../../tree/notes.ts';
import { isDropped } from './furnishing.ts';
import { textsOf, type HtmlElement } from './nodes.ts';
import type { Signs } from './signs.ts';
import { remarkIn } from './tables.ts';

/** Words that open a remark are no longer than this, in UTF-16 code units. */
const MAX_OPENING_LENGTH = 30;
const MAX_OPENING_WORDS = 3;

/** The kind of remark that an element of the content is, or null. */
export function remarkOf(element: HtmlElement, signs: Signs): NoteKind | null {
  const kind = signs.noteOf(element) ?? (element.name === 'aside' ? 'note' : null);
  return kind ?? (element.name === 'table' ? remarkIn(element) : null);
}

/** Whether an element is no more than the word that opens a remark: "Note", "Important:". */
export function isOpening(element: HtmlElement, lexicon: Lexicon): boolean {
  if (element.size === 0 || element.size > MAX_OPENING_LENGTH) return false;
  const texts = textsOf(element, isDropped).map(({ text }) => text);
  const words = fold(texts.join('')).replace(/[:.!]$/, '');
  return words.split(' ').length <= MAX_OPENING_WORDS && isNote(words, lexicon);
}
