// Sentences that say why something goes wrong, and sentences that say what to do about it. In: a
// passage and the lexicon. Out: ranges of whole sentences. A cause holds a phrase such as "may
// indicate" or "because"; a remedy is an imperative, if need be after a clause ("In this case,
// …"), or holds a phrase such as "please". What stands in quotation marks is never looked at.
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Passage, Range } from './passage.ts';
import { maskQuotations, quotationsOf } from './quotations.ts';
import { sentencesOf } from './sentences.ts';
import { anyOf, isUnspaced, matchesOf, UNSPACED } from '../lexicon/words.ts';

interface RemedyWords {
  /** An imperative at the start of a sentence, after adverbs if need be. */
  readonly imperative: RegExp;
  readonly exception: RegExp;
  /** The same anywhere. */
  readonly exceptions: RegExp;
  /** The opening of a clause that an imperative follows after a comma. */
  readonly lead: RegExp;
  readonly phrase: RegExp;
  /** First words without which a sentence is no imperative, or has no such clause. */
  readonly imperativeOpeners: ReadonlySet<string>;
  readonly leadOpeners: ReadonlySet<string>;
}

/** How far into a sentence an imperative after a clause is looked for, in characters. */
const LEAD_LENGTH = 300;

const COMMA = /, |[\uff0c\u3001]/g;

const causeWords = perLexicon(
  (lexicon) =>
    new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.causeWords),
      ),
      'iu',
    ),
);

const remedyWords = perLexicon((lexicon): RemedyWords => {
  const verbs = wordsOf(lexicon, (pack) => [
    ...Object.values(pack.actions).flat(),
    ...pack.instructionVerbs,
    ...pack.titles.verbs,
  ]);
  const leads = wordsOf(lexicon, (pack) => pack.remedyLeads);
  const clauses = new Set(
    wordsOf(lexicon, ({ grammar }) => [
      ...grammar.subordinators,
      ...grammar.infinitives,
      ...grammar.prepositions,
      ...grammar.places,
    ]),
  );
  const adverbs = wordsOf(lexicon, ({ grammar }) => [
    ...grammar.softeners,
    ...grammar.sequences,
    ...leads.filter((lead) => !clauses.has(lead)),
  ]);
  const opening = `^(?:(?:${alternatives(adverbs)})(?:,? {1,8}|(?<=[${UNSPACED}])[，、]? {0,8}))?`;
  const exceptions = wordsOf(lexicon, (pack) => pack.remedyExceptions);
  return {
    imperative: new RegExp(`${opening}${anyOf(lexicon, verbs)}(?! {0,8}:|-)`, 'iu'),
    exception: new RegExp(`${opening}${anyOf(lexicon, exceptions)}`, 'iu'),
    exceptions: new RegExp(anyOf(lexicon, exceptions), 'iu'),
    lead: new RegExp(`^${anyOf(lexicon, [...leads, ...clauses])}`, 'iu'),
    phrase: new RegExp(
      anyOf(
        lexicon,
        wordsOf(lexicon, (pack) => pack.remedyWords),
      ),
      'iu',
    ),
    imperativeOpeners: new Set([...verbs, ...adverbs].map(firstWordOf)),
    leadOpeners: new Set([...leads, ...clauses].map(firstWordOf)),
  };
});

/** The sentences of a passage that state a cause. */
export function causesIn(passage: Passage, lexicon: Lexicon): readonly Range[] {
  if (!(passage.signs & SIGN.cause)) return [];
  const cause = causeWords(lexicon);
  return (passage.causes ??= sentencesWhere(passage, (sentence) => cause.test(sentence)));
}

/** The sentences of a passage that state a remedy. */
export function remediesIn(passage: Passage, lexicon: Lexicon): readonly Range[] {
  const words = remedyWords(lexicon);
  const mayHoldPhrase = (passage.signs & SIGN.remedy) !== 0;
  return (passage.remedies ??= sentencesWhere(passage, (sentence) =>
    isRemedy(sentence, words, mayHoldPhrase),
  ));
}

/** Sentences that pass a test; the test sees them without quoted words. */
function sentencesWhere(passage: Passage, test: (sentence: string) => boolean): readonly Range[] {
  const masked = maskQuotations(passage.flat, quotationsOf(passage));
  return sentencesOf(passage).filter(({ start, end }) =>
    test(masked.slice(start - passage.start, end - passage.start)),
  );
}

function isRemedy(sentence: string, words: RemedyWords, mayHoldPhrase: boolean): boolean {
  if (/[?？]$/.test(sentence)) return false;
  const opener = firstWordOf(sentence);
  const wide = isUnspaced(sentence, 0);
  if ((wide || words.imperativeOpeners.has(opener)) && isImperative(sentence, words)) return true;
  const phrase = mayHoldPhrase ? words.phrase.exec(sentence) : null;
  if (phrase && !isException(sentence, phrase.index, words)) return true;
  return (
    (wide || words.leadOpeners.has(opener)) &&
    words.lead.test(sentence) &&
    clausesAfter(sentence).some((clause) => isImperative(clause, words))
  );
}

/** Without spaces, the phrase that undoes a remedy may begin before it. */
function isException(
  sentence: string,
  at: number,
  { exception, exceptions }: RemedyWords,
): boolean {
  return (
    exception.test(sentence.slice(at)) || (isUnspaced(sentence, 0) && exceptions.test(sentence))
  );
}

const isImperative = (clause: string, { imperative, exception }: RemedyWords) =>
  imperative.test(clause) && !exception.test(clause);

/** The letters with which a text begins, in lower case. */
const firstWordOf = (text: string) => /^\p{L}*/u.exec(text)?.[0].toLowerCase() ?? '';

/** What follows each comma near the start of a sentence. */
function clausesAfter(sentence: string): readonly string[] {
  const clauses: string[] = [];
  for (const comma of matchesOf(sentence.slice(0, LEAD_LENGTH), COMMA)) {
    const start = comma.index + comma[0].length;
    clauses.push(sentence.slice(start, start + LEAD_LENGTH).trimStart());
  }
  return clauses;
}
