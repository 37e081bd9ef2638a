// Quoted errors to error mentions, each with its causes and remedies: what the words beside it say
// where it is met on the way through a procedure; else what its issue says; else what the article
// says under headings of their own; else what sentences of its section say, or of the article.
import type { ErrorMention, Section } from '../../schema/article.ts';
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import type { Context } from './context.ts';
import type { QuotedError } from './errorScan.ts';
import {
  explanationIn,
  isEmpty,
  type Explanation,
  type IssueExplanation,
  type Told,
} from './explanations.ts';

export interface Surroundings {
  /** What is said of each issue. */
  readonly issues: readonly IssueExplanation[];
  /** What the sections on causes and on remedies say. */
  readonly told: Explanation;
  readonly sections: readonly Section[];
  /** Leaves of the text that may explain an error, in reading order. */
  readonly prose: readonly Told[];
}

/** Sections whose prose may explain an error. */
const EXPLAINING: readonly SectionRole[] = [
  ...(['overview', 'background', 'procedure', 'troubleshooting', 'other'] as const),
];

export function errorMentionsOf(
  quoted: readonly QuotedError[],
  surroundings: Surroundings,
  context: Context,
): readonly ErrorMention[] {
  const explanations = new Explanations(quoted, surroundings, context);
  // What is said right at a message holds for it wherever else it is printed.
  const best = new Map<string, Found>();
  const found = quoted.map((error) => {
    const one = explanations.of(error);
    const form = normalForm(error.message);
    const known = best.get(form);
    if (!isEmpty(one.explanation) && (known === undefined || one.nearness > known.nearness))
      best.set(form, one);
    return { error, form };
  });
  return found.map(({ error: { message, context: sentence, issue, span }, form }) => {
    const { causes, remedies } = best.get(form)?.explanation ?? NOTHING;
    return { message, context: sentence, issue, causes, remedies, span };
  });
}

const NOTHING: Explanation = { causes: [], remedies: [] };

/** An explanation, and how near to the error it is said. */
interface Found {
  readonly explanation: Explanation;
  readonly nearness: number;
}

/** How much is told of causes, and of remedies, with each error; in UTF-16 code units. */
const MAX_EXPLANATION_LENGTH = 20_000;
const MIN_EXPLANATION_LENGTH = 1_000;
/** How much is told with all errors of an article that has many. */
const ALL_EXPLANATIONS_LENGTH = 200_000;

/**
 * Explanations are told with each error that they explain: without a bound, a page of many errors
 * and many sentences would make more of a text than there is.
 */
function roomFor(mentions: number): number {
  const share = Math.floor(ALL_EXPLANATIONS_LENGTH / Math.max(1, mentions));
  return Math.min(MAX_EXPLANATION_LENGTH, Math.max(MIN_EXPLANATION_LENGTH, share));
}

/** What the parts of an article say of errors; each part is asked once. */
class Explanations {
  readonly #surroundings: Surroundings;
  readonly #context: Context;
  readonly #room: number;
  readonly #known = new Map<string, Explanation>();
  /** Lines that are messages, in order: they explain nothing, and some head what does. */
  readonly #lines: ReadonlySet<number>;
  readonly #nextHead: ReadonlyMap<number, number>;
  /** Leaves that may explain errors, all and by section. */
  readonly #prose: readonly Told[];
  readonly #proseOf: ReadonlyMap<number, readonly Told[]>;
  /** Sections by the codes in their headings, issues by those in their symptoms. */
  readonly #sectionByCode: ReadonlyMap<string, number>;
  readonly #issueByCode: ReadonlyMap<string, number>;
  /** Whether the article is about errors as a whole. */
  readonly #isAboutErrors: boolean;

  constructor(quoted: readonly QuotedError[], surroundings: Surroundings, context: Context) {
    this.#surroundings = surroundings;
    this.#context = context;
    this.#room = roomFor(quoted.length);
    this.#lines = new Set(quoted.flatMap(({ isLine, line }) => (isLine ? line : [])));
    const heads = [...new Set(quoted.flatMap(({ alone, line }) => (alone ? line : [])))];
    this.#nextHead = new Map(heads.map((line, at) => [line, heads[at + 1] ?? Infinity]));
    const { prose, sections } = surroundings;
    this.#prose = prose.filter(({ section, start }) => {
      const role = sections[section]?.role;
      return role !== undefined && EXPLAINING.includes(role) && !this.#lines.has(start);
    });
    this.#proseOf = groupedBySection(this.#prose);
    this.#sectionByCode = indexByCode(sections.map(({ heading }) => heading ?? ''));
    this.#issueByCode = indexByCode(
      surroundings.issues.map((issue) => (isEmpty(issue) ? '' : issue.symptom)),
    );
    this.#isAboutErrors = quoted.some(({ section }) => section === null || section === 0);
  }

  of(error: QuotedError): Found {
    const { beside, issue, section, condition } = error;
    const { issues, told } = this.#surroundings;
    if (beside !== null) return { explanation: beside, nearness: 1 };
    const ofIssue = issue === null ? undefined : issues[issue];
    if (ofIssue !== undefined && !isEmpty(ofIssue))
      return { explanation: this.#once(`issue ${issue ?? ''}`, () => ofIssue), nearness: 4 };
    const coded = this.#issueNaming(error);
    if (coded !== null)
      return {
        explanation: this.#once(`issue ${coded}`, () => issues[coded] ?? NOTHING),
        nearness: 5,
      };
    if (!isEmpty(told)) return { explanation: this.#once('told', () => told), nearness: 3 };
    const article = () =>
      this.#isAboutErrors
        ? this.#once('article', () => explanationIn(this.#prose, this.#context))
        : NOTHING;
    if (error.alone && section !== null) {
      const below = this.#once(`line ${error.line}`, () => this.#saidBelow(error.line, section));
      if (!isEmpty(below)) return { explanation: below, nearness: 5 };
    }
    const named = this.#sectionNaming(error);
    if (named !== null && !isEmpty(this.#ofSection(named)))
      return { explanation: this.#ofSection(named), nearness: 5 };
    if (section === null || section === 0) return { explanation: article(), nearness: 2 };
    const own = this.#ofSection(section);
    const causes = own.causes.length > 0 || condition === null ? own.causes : [condition];
    const explanation = {
      causes: causes.length > 0 ? causes : article().causes,
      remedies: own.remedies.length > 0 ? own.remedies : article().remedies,
    };
    return { explanation, nearness: isEmpty({ ...own, causes }) ? 2 : 3 };
  }

  #once(name: string, explain: () => Explanation): Explanation {
    const known = this.#known.get(name);
    if (known) return known;
    const { causes, remedies } = explain();
    const explanation = {
      causes: bounded(causes, this.#room),
      remedies: bounded(remedies, this.#room),
    };
    this.#known.set(name, explanation);
    return explanation;
  }

  #ofSection(section: number): Explanation {
    const prose = () => explanationIn(this.#proseOf.get(section) ?? [], this.#context);
    return this.#once(`section ${section}`, prose);
  }

  /** The section whose heading has the code of an error that stands elsewhere. */
  #sectionNaming({ message, section }: QuotedError): number | null {
    return otherWithCode(message, this.#sectionByCode, section);
  }

  /** The issue whose symptom has the code of an error that stands elsewhere. */
  #issueNaming({ message, issue }: QuotedError): number | null {
    return otherWithCode(message, this.#issueByCode, issue);
  }

  /** What stands between a line of messages and the next one, in its section. */
  #saidBelow(line: number, section: number): Explanation {
    const all = this.#proseOf.get(section) ?? [];
    const next = this.#nextHead.get(line) ?? Infinity;
    const from = firstAfter(all, line);
    let to = from;
    while (to < all.length && (all[to]?.start ?? Infinity) < next) to += 1;
    return explanationIn(all.slice(from, to), this.#context);
  }
}

/** Codes by which errors are told apart: "5039", "0x80070005". */
const codesOf = (text: string): readonly string[] =>
  text
    .slice(0, MAX_CODED_LENGTH)
    .match(/(?<![\p{L}\p{N}.])(?:0x[0-9a-f]{4,16}|[0-9]{3,6})(?![\p{L}\p{N}])/giu) ?? [];

const MAX_CODED_LENGTH = 700;

const indexByCode = (texts: readonly string[]): ReadonlyMap<string, number> =>
  new Map(texts.flatMap((text, index) => codesOf(text).map((code) => [code, index] as const)));

function otherWithCode(
  message: string,
  byCode: ReadonlyMap<string, number>,
  own: number | null,
): number | null {
  if (byCode.size === 0) return null;
  const found = codesOf(message).map((code) => byCode.get(code));
  return found.find((one) => one !== undefined && one !== own) ?? null;
}

function groupedBySection(prose: readonly Told[]): ReadonlyMap<number, readonly Told[]> {
  const groups = new Map<number, Told[]>();
  for (const told of prose) {
    const group = groups.get(told.section);
    if (group) group.push(told);
    else groups.set(told.section, [told]);
  }
  return groups;
}

/** Index of the first leaf that begins after an offset; leaves are in reading order. */
function firstAfter(prose: readonly Told[], offset: number): number {
  let low = 0;
  let high = prose.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((prose[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The texts that fit. */
function bounded(texts: readonly string[], length: number): readonly string[] {
  let room = length;
  return texts.filter((text) => {
    if (text.length > room) return false;
    room -= text.length;
    return true;
  });
}
