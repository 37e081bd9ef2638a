// The words by which markup marks a remark, in signs of Markdown and in classes of HTML.
import type { NoteKind } from '../../../schema/lists.ts';

/** The kinds of remarks by the words that writers mark them with. */
const KINDS: Readonly<Record<string, NoteKind>> = {
  note: 'note',
  info: 'note',
  information: 'note',
  important: 'note',
  abstract: 'note',
  example: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  warning: 'warning',
  caution: 'warning',
  danger: 'warning',
  attention: 'warning',
  error: 'warning',
};

/** The kind of remark that a word in lower case marks, or null. */
export const remarkKind = (word: string): NoteKind | null =>
  (Object.hasOwn(KINDS, word) ? KINDS[word] : undefined) ?? null;
