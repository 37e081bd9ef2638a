// Issues of a troubleshooting section. Two shapes are read: a list of symptoms, each with the
// paragraphs that solve it below; and a section that says what goes wrong ("Symptoms") with
// sections after it that say why ("Cause") and what helps ("Resolution").
import type { Issue, Solution } from '../../schema/article.ts';
import { opensWithCode } from '../tree/entries.ts';
import type { Item, Labelled, Paragraph, Section } from '../tree/nodes.ts';
import { announcementIn } from './announcements.ts';
import type { Aspect } from './aspects.ts';
import { causesIn, remediesIn } from './causes.ts';
import { passageOf, textAndSpan, type Context } from './context.ts';
import type { Explaining } from './explanations.ts';
import { quotedErrorsIn } from './errors.ts';
import type { Passage, Range } from './passage.ts';
import { wholeQuotationOf } from './quotations.ts';

type Child = Section['children'][number];
type Line = Item | Labelled | Paragraph;

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
  /** What explains the errors of the issue. */
  readonly explaining: Explaining;
}

/** The record of an issue; `quotesError` says whether an error is quoted in it. */
export function issueFrom(draft: IssueDraft, context: Context): Issue {
  const [words] = draft.symptom.children;
  const { text: symptom, span } = textAndSpan(context, words);
  const passage = passageOf(context, words);
  const error =
    quotesError(passage, context) ||
    wholeQuotationOf(passage) !== null ||
    announcementIn(passage, context.lexicon) !== null ||
    opensWithCode(symptom);
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
  const helps = remediesIn(passage, lexicon);
  const remedy = words(helps);
  const causes = causesIn(passage, lexicon);
  if (aspect === 'remedy') {
    const why = causes.filter((cause) => !helps.some(({ start }) => start === cause.start));
    return { cause: words(why), remedy: remedy ?? text, text, span };
  }
  const cause = words(causes);
  return { cause, remedy: remedy ?? (cause === null ? text : null), text, span };
}
