// Quoted errors to error mentions: each with its causes and remedies. An error of an issue has
// those of the issue; one that an article is about (quoted in its title, its prose or a section of
// symptoms) has what the article says of causes and remedies.
import type { ErrorMention, Issue, Section } from '../../schema/article.ts';
import type { SectionRole } from '../../schema/lists.ts';
import { causesIn, remediesIn } from './causes.ts';
import { passageAt, type Context } from './context.ts';
import type { Range } from './passage.ts';
import type { QuotedError } from './scan.ts';

export interface Surroundings {
  readonly issues: readonly Issue[];
  readonly sections: readonly Section[];
  /** Offsets of the prose that no other record names, and the sections that it stands in. */
  readonly prose: readonly Prose[];
}

export interface Prose extends Range {
  readonly section: number | null;
}

/** Sections whose prose may explain an error. */
const EXPLAINING: readonly SectionRole[] = ['overview', 'background', 'troubleshooting', 'other'];

export function errorMentionsOf(
  quoted: readonly QuotedError[],
  surroundings: Surroundings,
  context: Context,
): readonly ErrorMention[] {
  const ofIssues = new Map<number, Explanation>();
  let ofArticle: Explanation | undefined;
  const explain = (issue: number | null): Explanation => {
    const solutions = issue === null ? [] : (surroundings.issues[issue]?.solutions ?? []);
    if (issue === null || solutions.length === 0)
      return (ofArticle ??= explanationOf(surroundings, context));
    const known = ofIssues.get(issue) ?? {
      causes: bounded(solutions.flatMap(({ cause }) => cause ?? [])),
      remedies: bounded(solutions.flatMap(({ remedy }) => remedy ?? [])),
    };
    ofIssues.set(issue, known);
    return known;
  };
  return quoted.map(({ message, context: sentence, issue, span }) => {
    return { message, context: sentence, issue, ...explain(issue), span };
  });
}

/** So much is told of causes, and so much of remedies, with each error; in UTF-16 code units. */
const MAX_EXPLANATION_LENGTH = 5_000;

/**
 * The texts that fit into an explanation. They are told with each error that they explain: without
 * a bound, a page of many errors and many sentences would make more of a text than there is.
 */
function bounded(texts: readonly string[]): readonly string[] {
  let room = MAX_EXPLANATION_LENGTH;
  return texts.filter(({ length }) => {
    if (length > room) return false;
    room -= length;
    return true;
  });
}

interface Explanation {
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
}

/** What the prose of an article says of causes and remedies, in reading order. */
function explanationOf(surroundings: Surroundings, context: Context): Explanation {
  const { prose, sections } = surroundings;
  const causes: string[] = [];
  const remedies: string[] = [];
  const add = (list: string[], ranges: readonly Range[]) => {
    for (const { start, end } of ranges) list.push(context.view.wordsOf(start, end));
  };
  for (const { section, start, end } of prose) {
    const role = section === null ? 'overview' : sections[section]?.role;
    if (role === undefined || !EXPLAINING.includes(role)) continue;
    const passage = passageAt(context, { start, end });
    add(causes, causesIn(passage, context.lexicon));
    add(remedies, remediesIn(passage, context.lexicon));
  }
  return { causes: bounded(causes), remedies: bounded(remedies) };
}
