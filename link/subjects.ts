// What an article is about, and whether a description is about the same. In: a title and a goal; a
// description. Out: sets of telling words, keys by which equal sets find each other, and how much two
// sets agree. One word more on one side is let pass in a longer set, so the keys of a set are those
// of the set and of the set without each of its words: a key is shared by few, however many articles.
import { keyOf } from '../schema/keys.ts';
import { normalForm } from '../schema/text.ts';
import { tellingWords } from './describe.ts';
import { NEGATIONS } from './fillers.ts';

/** Distinct telling words, sorted. */
export type Subject = readonly string[];

const FEWEST = 3;
const MOST = 14;
/** So many words agree where one side may have one more. */
const FEWEST_WITH_MORE = 4;
const DIGIT = /\p{N}/u;

/** The subject of a text; null where it is too short or too long to be told by. */
export function subjectOf(text: string): Subject | null {
  const words = [...new Set(tellingWords(text))].sort();
  return words.length >= FEWEST && words.length <= MOST ? words : null;
}

/** The subjects of an article: its title, and the goal where the title says no more after it. */
export function subjectsOf(title: string, goal: string | null): readonly Subject[] {
  const isWhole = goal !== null && normalForm(title).endsWith(normalForm(goal));
  return (isWhole ? [title, goal] : [title]).map(subjectOf).filter((subject) => subject !== null);
}

/** The keys under which descriptions find a subject. */
export function subjectOffers(subject: Subject): readonly number[] {
  return [
    keyOf('subject', ...subject),
    ...less(subject).map((words) => keyOf('subjectLess', ...words)),
  ];
}

/** The keys of all subjects that a description could be about. */
export function subjectNeeds(subject: Subject): readonly number[] {
  return [
    keyOf('subject', ...subject),
    keyOf('subjectLess', ...subject),
    ...less(subject).map((words) => keyOf('subject', ...words)),
  ];
}

function less(subject: Subject): readonly Subject[] {
  if (subject.length <= FEWEST_WITH_MORE) return [];
  return subject.flatMap((word, index) =>
    mayBeLeftOut(word) ? [subject.toSpliced(index, 1)] : [],
  );
}

/** Without a number or a "not" a text is about something else. */
function mayBeLeftOut(word: string): boolean {
  return !DIGIT.test(word) && !NEGATIONS.has(word);
}

/** How many of the words of both agree, from 0 to 1; 0 also for what must not pass as the same. */
export function likeness(one: Subject, other: Subject): number {
  const [small, large] = one.length <= other.length ? [one, other] : [other, one];
  const more = large.filter((word) => !small.includes(word));
  if (large.length - small.length !== more.length) return 0;
  const passes =
    more.length === 0 ||
    (more.length === 1 && small.length >= FEWEST_WITH_MORE && more.every(mayBeLeftOut));
  return passes ? small.length / large.length : 0;
}
