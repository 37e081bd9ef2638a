// Errors and what the article says of them, as a person annotated them, against what the reader
// found. The rules of annotation and comparison are in ERRORS.md beside this file.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { ErrorMention } from '../schema/article.ts';
import type { Document } from '../schema/document.ts';
import { fold, normalForm } from '../schema/text.ts';
import type { Comparison } from './matching.ts';

/** First character and the one after the last, in UTF-16 code units of the text. */
const Range = z.tuple([z.int(), z.int()]);
type Range = z.infer<typeof Range>;

const ErrorTruth = z.strictObject({
  /** Whether two people could differ on it: it may be found or not, and counts for nothing. */
  optional: z.boolean().default(false),
  /** Every place where the article prints the message. */
  message: z.array(Range).min(1),
  cause: z.array(Range),
  remedy: z.array(Range),
});
type ErrorTruth = z.infer<typeof ErrorTruth>;

/** Name of a document → the errors in it. */
export type ErrorTruths = ReadonlyMap<string, readonly ErrorTruth[]>;

export function readErrorTruths(file: URL): ErrorTruths {
  const schema = z.record(z.string(), z.array(ErrorTruth));
  return new Map(Object.entries(schema.parse(JSON.parse(readFileSync(file, 'utf8')))));
}

export interface ErrorComparison {
  readonly messages: Comparison;
  /** Pairs of a message and its cause, and of a message and its remedy. */
  readonly solutions: Comparison;
}

/** How much of two messages must be the same place; how much of two texts the same words. */
const SAME_PLACE = 0.75;
const SAME_WORDS = 0.5;

export function compareErrors(
  document: Document,
  truths: readonly ErrorTruth[],
  text: string,
): ErrorComparison {
  const messages = { hits: 0, missed: new Array<string>(), invented: new Array<string>() };
  const solutions = { hits: 0, missed: new Array<string>(), invented: new Array<string>() };
  const left = new Set(document.articles.flatMap(({ errors }) => errors));
  for (const truth of truths) {
    const own = [...left].filter((mention) => truth.message.some((place) => isIn(mention, place)));
    for (const mention of own) left.delete(mention);
    if (truth.optional) continue;
    const name = words(text, truth.message.slice(0, 1));
    const isFound = own.some((mention) =>
      truth.message.some((place) => sharedPlace(mention, place) >= SAME_PLACE),
    );
    if (isFound) messages.hits += 1;
    else {
      messages.missed.push(name);
      if (own.length > 0) messages.invented.push(own[0]?.message ?? '');
    }
    compareTexts(
      `${name} ⇒ cause`,
      own.flatMap(({ causes }) => causes),
      words(text, truth.cause),
    );
    compareTexts(
      `${name} ⇒ remedy`,
      own.flatMap(({ remedies }) => remedies),
      words(text, truth.remedy),
    );
  }
  const others = new Map([...left].map((mention) => [normalForm(mention.message), mention]));
  for (const { message, causes, remedies } of others.values()) {
    messages.invented.push(message);
    compareTexts(`${message} ⇒ cause`, causes, '');
    compareTexts(`${message} ⇒ remedy`, remedies, '');
  }
  return { messages: counted(messages), solutions: counted(solutions) };

  function compareTexts(name: string, given: readonly string[], truth: string): void {
    const found = [...new Set(given)].join(' ');
    if (found === '' && truth === '') return;
    if (sayTheSame(found, truth)) {
      solutions.hits += 1;
      return;
    }
    if (truth !== '') solutions.missed.push(`${name}: ${truth}`);
    if (found !== '') solutions.invented.push(`${name}: ${found}`);
  }
}

interface Tally {
  readonly hits: number;
  readonly missed: readonly string[];
  readonly invented: readonly string[];
}

const counted = ({ hits, missed, invented }: Tally): Comparison => ({
  hits,
  found: hits + invented.length,
  truths: hits + missed.length,
  missed,
  invented,
});

const words = (text: string, ranges: readonly Range[]) =>
  fold(ranges.map(([start, end]) => text.slice(start, end)).join(' '));

/** Characters that a mention and a place have in common. */
function shared({ span }: ErrorMention, [start, end]: Range): number {
  return Math.max(0, Math.min(span.end.offset, end) - Math.max(span.start.offset, start));
}

const lengthOf = ({ span }: ErrorMention) => span.end.offset - span.start.offset;

const isIn = (mention: ErrorMention, place: Range) =>
  shared(mention, place) >= SAME_PLACE * lengthOf(mention);

/** What both cover as a share of what either covers. */
function sharedPlace(mention: ErrorMention, place: Range): number {
  const common = shared(mention, place);
  return common / (lengthOf(mention) + place[1] - place[0] - common);
}

/** Whether half of the words of either text, at least, are in the other. */
function sayTheSame(one: string, other: string): boolean {
  const left = tokensOf(one);
  const right = tokensOf(other);
  if (left.length === 0 || right.length === 0) return false;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let common = 0;
  for (const token of right) {
    const count = counts.get(token) ?? 0;
    if (count > 0) common += 1;
    counts.set(token, count - 1);
  }
  return common >= SAME_WORDS * Math.max(left.length, right.length);
}

const tokensOf = (text: string): readonly string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}]{1,80}/gu) ?? [];
