// Errors in running text, passage by passage in reading order: those that a passage quotes, those
// that the passage above has announced, and the line above a passage that begins "This error …".
import type { Span } from '../../schema/span.ts';
import {
  announcementIn,
  isNextMessage,
  messagesBelow,
  type Announcement,
} from './announcements.ts';
import { near, sentenceAround } from './around.ts';
import { bareMessageIn, pointsAtMessage, tellsOfFailure } from './bareMessages.ts';
import type { Aspect } from './aspects.ts';
import type { Context } from './context.ts';
import { quotedErrorsIn, titledErrorIn } from './errors.ts';
import { conditionBefore, explanationBeside, type Explanation } from './explanations.ts';
import type { Passage, Range } from './passage.ts';
import { isQuotationsOnly, quotationsOf, wholeQuotationOf } from './quotations.ts';

/** Where a passage stands. */
export interface Place {
  /** Index of its section; null for the title. */
  readonly section: number | null;
  /** Index of the issue that it states or solves. */
  readonly issue: number | null;
  /** Whether it is an item of a list. */
  readonly inList: boolean;
  /** Whether it says what to do: errors in it are met on the way. */
  readonly instructing: boolean;
  /** What its section says of an issue. */
  readonly aspect: Aspect | null;
}

/** An error as it is quoted, before its causes and remedies are known. */
export interface QuotedError {
  readonly message: string;
  readonly context: string;
  readonly section: number | null;
  readonly issue: number | null;
  /** What the words around it say, for an error on the way through a procedure or in a remark. */
  readonly beside: Explanation | null;
  /** The condition under which it is said to come up. */
  readonly condition: string | null;
  /** Whether its line holds messages and nothing else, as a heading of what follows. */
  readonly alone: boolean;
  /** Whether it is all that its line says. */
  readonly isLine: boolean;
  /** Where its line begins, in the text that is read. */
  readonly line: number;
  readonly span: Span;
}

/** An announcement, and where the last passage stood that it reached. */
interface Reaching {
  readonly announcement: Announcement;
  /** Whether that was an item of a list, a paragraph, or the announcement itself. */
  readonly from: 'announcement' | 'item' | 'paragraph';
}

/** A passage that errors were looked for in, and where it stood. */
interface Line {
  readonly passage: Passage;
  readonly place: Place;
  readonly holdsErrors: boolean;
}

export class ErrorScan {
  readonly errors: QuotedError[] = [];
  readonly #context: Context;
  /** What the passage before announced of those below it. */
  #reaching: Reaching | null = null;
  /** The passage before. */
  #above: Line | null = null;
  #asked: { readonly passage: Passage; readonly isAlone: boolean } | null = null;

  constructor(context: Context) {
    this.#context = context;
  }

  /** What was announced does not reach further: a step, a caption, a heading comes. */
  interrupt(): void {
    this.#reaching = null;
    this.#above = null;
  }

  /** Running text. */
  read(passage: Passage, place: Place): void {
    this.#takeLineAbove(passage);
    const known = this.errors.length;
    if (!this.#takeAnnounced(passage, place)) {
      this.#takeQuoted(passage, place);
      if (this.errors.length === known) this.#takeLineOfQuotations(passage, place);
      const announcement =
        this.errors.length === known ? announcementIn(passage, this.#context.lexicon) : null;
      // Where causes are told, "these errors can have one of the following reasons:".
      if (announcement && (announcement.led || place.aspect !== 'cause'))
        this.#reaching = { announcement, from: 'announcement' };
    }
    this.#above = { passage, place: { ...place }, holdsErrors: this.errors.length > known };
  }

  /** A title or a heading. */
  heading(passage: Passage, place: Place): void {
    this.interrupt();
    const known = this.errors.length;
    this.#takeQuoted(passage, place);
    if (this.errors.length === known) this.#takeLineOfQuotations(passage, place);
    const titled =
      this.errors.length === known ? titledErrorIn(passage, this.#context.lexicon) : null;
    if (titled) this.#add(passage, titled, place);
    this.#above = { passage, place: { ...place }, holdsErrors: this.errors.length > known };
  }

  /** A line that states a symptom: nothing but a quotation, it quotes an error. */
  symptom(passage: Passage, place: Place): void {
    const known = this.errors.length;
    this.read(passage, place);
    const quoted = this.errors.length === known ? wholeQuotationOf(passage) : null;
    if (quoted) this.#add(passage, quoted, place);
  }

  #takeQuoted(passage: Passage, place: Place): void {
    for (const range of quotedErrorsIn(passage, this.#context.lexicon))
      this.#add(passage, range, place);
  }

  /** A line of nothing but quotations that tell of failures, as the head of what follows. */
  #takeLineOfQuotations(passage: Passage, place: Place): void {
    const { lexicon } = this.#context;
    if (place.inList || place.instructing || !isQuotationsOnly(passage, lexicon)) return;
    const quotations = quotationsOf(passage).map(({ start, end }) => ({
      start: passage.start + start,
      end: passage.start + end,
    }));
    const areErrors = quotations.some((range) => tellsOfFailure(passage, range, lexicon));
    if (areErrors) for (const range of quotations) this.#add(passage, range, place);
  }

  /** "This error means …" below a line that tells of a failure: the line is the message. */
  #takeLineAbove(passage: Passage): void {
    const above = this.#above;
    if (above === null || above.holdsErrors) return;
    const { lexicon } = this.#context;
    if (!pointsAtMessage(passage, lexicon)) return;
    const message = bareMessageIn(above.passage, lexicon);
    if (message) this.#add(above.passage, message, above.place);
  }

  #takeAnnounced(passage: Passage, place: Place): boolean {
    const reaching = this.#reaching;
    this.#reaching = null;
    if (reaching === null || !this.#reaches(reaching, passage, place)) return false;
    const { announcement } = reaching;
    const certain = announcement.certain || place.aspect === 'symptom';
    const below = messagesBelow(passage, certain, this.#context.lexicon);
    for (const range of below) this.#add(passage, range, place, announcement);
    if (below.length === 0) return false;
    this.#reaching = { announcement, from: place.inList ? 'item' : 'paragraph' };
    return true;
  }

  /** Right below its announcement stands a message, a list of them, or one paragraph for each. */
  #reaches({ announcement, from }: Reaching, passage: Passage, { inList }: Place): boolean {
    if (from === 'announcement') return true;
    if (from === 'item') return inList;
    return !inList && isNextMessage(passage, announcement, this.#context.lexicon);
  }

  /** Whether a passage holds messages and nothing else; asked for each of its errors. */
  #isAlone(passage: Passage): boolean {
    if (this.#asked?.passage !== passage)
      this.#asked = { passage, isAlone: isQuotationsOnly(passage, this.#context.lexicon) };
    return this.#asked.isAlone;
  }

  #add(passage: Passage, range: Range, place: Place, announcement?: Announcement): void {
    const { view } = this.#context;
    const speaking = announcement?.passage ?? passage;
    const around = announcement?.sentence ?? sentenceAround(passage, range.start);
    const context = announcement ? around : near(passage, around, range);
    const told = { start: around.start, end: announcement ? around.end : range.start };
    const after = announcement ? around.end : range.end;
    this.errors.push({
      message: view.wordsOf(range.start, range.end),
      context: view.wordsOf(context.start, context.end),
      section: place.section,
      issue: place.issue,
      beside: place.instructing
        ? explanationBeside({ passage: speaking, told, after, inList: place.inList }, this.#context)
        : null,
      condition: conditionBefore(speaking, told, this.#context),
      alone: this.#isAlone(passage),
      isLine: range.end - range.start >= passage.flat.trimEnd().length,
      line: passage.start,
      span: view.spanOf(range.start, range.end),
    });
  }
}
