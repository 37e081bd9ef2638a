// What can happen to what, as GraphQL enums; the meaning of a kind of change is put together from its
// two parts.
import { CHANGE_KINDS, CHANGE_SUBJECTS, type ChangeKind } from '../schema/lists.ts';
import { wordList } from './words.ts';

const CHANGED = {
  Added: 'came',
  Removed: 'went',
  Moved: 'stands elsewhere',
  Changed: 'is another in what is known of it',
  Renamed: 'has another heading',
  Retitled: 'has another title',
  Reworded: 'has other words',
  Renumbered: 'has another number',
  Resolved: 'means something else than before',
} as const;

const SUBJECTS: Readonly<Record<(typeof CHANGE_SUBJECTS)[number], string>> = {
  article: 'An article',
  section: 'A section',
  requirement: 'A requirement',
  procedure: 'A procedure',
  step: 'A step',
  figure: 'A figure',
  issue: 'A troubleshooting entry',
  solution: 'A solution',
  errorMention: 'A mention of an error',
  reference: 'A reference',
  note: 'A note',
  platformPassage: 'A passage for one platform',
  block: 'A piece of prose',
};

export const changeSubject = wordList(
  'ChangeSubject',
  'What has changed.',
  CHANGE_SUBJECTS,
  SUBJECTS,
);

/** The meaning of a kind of change, from its two parts: "A step has other words." */
function changeMeaning(kind: ChangeKind): string {
  const subject = CHANGE_SUBJECTS.find((one) => kind.startsWith(one)) ?? 'article';
  const end = Object.entries(CHANGED).find(([word]) => kind.endsWith(word));
  return `${SUBJECTS[subject]} ${end?.[1] ?? ''}.`;
}

export const changeKind = wordList(
  'ChangeKind',
  'What has happened to it.',
  CHANGE_KINDS,
  changeMeaning,
);
