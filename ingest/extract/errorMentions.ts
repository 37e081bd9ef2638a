// Quoted errors to error mentions: each with its causes and remedies. An error of an issue has
// those of the issue; one that an article is about (quoted in its title, its prose or a section of
// symptoms) has what the article says of causes and remedies.
import type { Block, ErrorMention, Issue, Section } from '../../schema/article.ts';
import type { SectionRole } from '../../schema/lists.ts';
import type { Procedure } from '../../schema/procedure.ts';
import { causesIn, remediesIn } from './causes.ts';
import { passageAt, type Context } from './context.ts';
import type { Aspect } from './issues.ts';
import type { Range } from './passage.ts';
import type { QuotedError } from './scan.ts';

export interface Surroundings {
  readonly issues: readonly Issue[];
  readonly sections: readonly Section[];
  readonly aspects: ReadonlyMap<number, Aspect>;
  readonly blocks: readonly Block[];
  readonly procedures: readonly Procedure[];
}

/** Sections whose prose may explain an error. */
const EXPLAINING: readonly SectionRole[] = ['overview', 'background', 'troubleshooting', 'other'];

export function errorMentionsOf(
  quoted: readonly QuotedError[],
  surroundings: Surroundings,
  context: Context,
): readonly ErrorMention[] {
  let ofArticle: Explanation | undefined;
  return quoted.map(({ message, context: sentence, issue, span }) => {
    const solutions = issue === null ? [] : (surroundings.issues[issue]?.solutions ?? []);
    const explanation =
      solutions.length > 0
        ? {
            causes: solutions.flatMap(({ cause }) => cause ?? []),
            remedies: solutions.flatMap(({ remedy }) => remedy ?? []),
          }
        : (ofArticle ??= explanationOf(surroundings, context));
    return { message, context: sentence, issue, ...explanation, span };
  });
}

interface Explanation {
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
}

/** What the prose of an article says of causes and remedies, in reading order. */
function explanationOf(surroundings: Surroundings, context: Context): Explanation {
  const { blocks, sections } = surroundings;
  const causes: string[] = [];
  const remedies: string[] = [];
  const add = (list: string[], ranges: readonly Range[]) => {
    for (const { start, end } of ranges) list.push(context.view.wordsOf(start, end));
  };
  for (const { section, span } of blocks) {
    const role = section === null ? 'overview' : sections[section]?.role;
    if (role === undefined || !EXPLAINING.includes(role)) continue;
    const passage = passageAt(context, { start: span.start.offset, end: span.end.offset });
    add(causes, causesIn(passage, context.lexicon));
    add(remedies, remediesIn(passage, context.lexicon));
  }
  return { causes, remedies };
}
