// Issues of a troubleshooting section. Two shapes are read: a list of symptoms, each with the
// paragraphs that solve it below; and a section that says what goes wrong ("Symptoms") with
// sections after it that say why ("Cause") and what helps ("Resolution").
import type { Issue, Solution } from '../../schema/article.ts';
import { perLexicon, wordsOf } from '../lexicon/lexicon.ts';
import { headingForm } from '../tree/headings.ts';
import type { Item, Labelled, Paragraph, Section } from '../tree/nodes.ts';
import { causesIn, remediesIn } from './causes.ts';
import { passageOf, textAndSpan, type Context } from './context.ts';
import { quotedErrorsIn } from './errors.ts';
import type { Passage, Range } from './passage.ts';
import { wholeQuotationOf } from './quotations.ts';

/** What a troubleshooting section says by its heading. */
export type Aspect = 'symptom' | 'cause' | 'remedy' | 'entries';

type Child = Section['children'][number];
type Line = Item | Labelled | Paragraph;

const aspects = perLexicon((lexicon) => {
  const byHeading = new Map<string, Aspect>();
  for (const word of wordsOf(lexicon, (pack) => pack.symptomHeadings))
    byHeading.set(word, 'symptom');
  for (const word of wordsOf(lexicon, (pack) => pack.causeHeadings)) byHeading.set(word, 'cause');
  for (const word of wordsOf(lexicon, (pack) => pack.remedyHeadings)) byHeading.set(word, 'remedy');
  return byHeading;
});

export function aspectOf(section: Section, { lexicon }: Context): Aspect {
  const heading = section.heading?.children[0].value ?? '';
  return aspects(lexicon).get(headingForm(heading)) ?? 'entries';
}

/** Whether a line of a troubleshooting section states a symptom, given what follows it. */
export function isSymptom(line: Line, next: Child | undefined, context: Context): boolean {
  if (line.data.entry) return true;
  const passage = passageOf(context, line.children[0]);
  const telling =
    /[?\uff1f]["'\u201d\u300d\uff09)]?$/.test(passage.flat.trimEnd()) ||
    quotesError(passage, context);
  if (line.type === 'paragraph') return telling && next !== undefined && !opensLine(next);
  const answered = next?.type === 'paragraph' || next?.type === 'figure';
  return answered || telling;
}

const opensLine = (child: Child) => child.type === 'item' || child.type === 'labelled';

const quotesError = (passage: Passage, { lexicon }: Context) =>
  quotedErrorsIn(passage, lexicon).length > 0;

/** An issue in the making. */
export interface IssueDraft {
  readonly symptom: Line;
  readonly solutions: Solution[];
  readonly figures: number[];
}

/** The record of an issue; `quotesError` says whether an error is quoted in it. */
export function issueFrom(draft: IssueDraft, context: Context): Issue {
  const [words] = draft.symptom.children;
  const { text: symptom, span } = textAndSpan(context, words);
  const passage = passageOf(context, words);
  const error = quotesError(passage, context) || wholeQuotationOf(passage) !== null;
  const kind = error ? 'error' : 'question';
  return { symptom, kind, solutions: draft.solutions, figures: draft.figures, span };
}

/**
 * One paragraph as a solution: its sentences that state a cause and those that say what to do.
 * `aspect` is that of its section, which speaks for a paragraph without such sentences.
 */
export function solutionFrom(line: Line, aspect: Aspect, context: Context): Solution {
  const { view, lexicon } = context;
  const passage = passageOf(context, line.children[0]);
  const words = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => view.wordsOf(start, end)).join(' ') || null;
  const { text, span } = textAndSpan(context, line.children[0]);
  if (aspect === 'cause')
    return { cause: text, remedy: words(remediesIn(passage, lexicon)), text, span };
  const cause = words(causesIn(passage, lexicon));
  const remedy = words(remediesIn(passage, lexicon));
  if (aspect === 'remedy')
    return { cause: remedy === null ? null : cause, remedy: remedy ?? text, text, span };
  return { cause, remedy: remedy ?? (cause === null ? text : null), text, span };
}
