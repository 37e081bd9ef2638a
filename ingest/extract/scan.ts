// Facts that stand anywhere in running text: errors quoted in it and references out of it. Every
// passage of an article passes through here once, in reading order.
import type { Note, Reference } from '../../schema/article.ts';
import type { Note as NoteNode } from '../tree/nodes.ts';
import { passageOf, rangeOf, textAndSpan, type Context } from './context.ts';
import type { Aspect } from './aspects.ts';
import { near, sentenceAround } from './around.ts';
import { ErrorScan, type QuotedError } from './errorScan.ts';
import { jumpsIn } from './jumps.ts';
import { linksIn, withLinks } from './links.ts';
import type { Passage, Range } from './passage.ts';
import { referencesIn } from './references.ts';

export class Scan {
  readonly references: Reference[] = [];
  readonly notes: Note[] = [];
  /** Where the passages that come now stand. */
  section: number | null = null;
  issue: number | null = null;
  /** Whether they are items of a list. */
  inList = false;
  /** Whether they say what to do: errors in them are met on the way. */
  instructing = false;
  /** What their section says of an issue. */
  aspect: Aspect | null = null;

  readonly #context: Context;
  readonly #errors: ErrorScan;

  constructor(context: Context) {
    this.#context = context;
    this.#errors = new ErrorScan(context);
  }

  get errors(): readonly QuotedError[] {
    return this.#errors.errors;
  }

  /** Something else than running text comes: a step, a caption. */
  interrupt(): void {
    this.#errors.interrupt();
  }

  /** Running text: a reference is told by its sentence. */
  prose(passage: Passage): void {
    this.#errors.read(passage, this);
    this.#referencesIn(passage, null);
  }

  /** Program text: an error may be told in it, but it points nowhere. */
  verbatim(passage: Passage): void {
    this.#errors.read(passage, this);
  }

  /** Running text outside steps, in which the number of a step is a reference. */
  remark(passage: Passage): void {
    this.prose(passage);
    this.#stepsIn(passage);
  }

  /** A line that states a symptom. */
  symptom(passage: Passage): void {
    this.#errors.symptom(passage, this);
    this.#referencesIn(passage, null);
    this.#stepsIn(passage);
  }

  /** An item of a list of references: the item as a whole is the reference. */
  listed(passage: Passage): void {
    this.#errors.read(passage, this);
    const whole = { start: passage.start, end: passage.start + passage.flat.length };
    this.#referencesIn(passage, whole);
  }

  /** A title or a heading: it can quote an error but points nowhere. */
  heading(passage: Passage): void {
    this.#errors.heading(passage, this);
  }

  /** A remark beside the text. */
  note(node: NoteNode): void {
    const { kind, marker } = node;
    const [words] = node.children;
    this.#context.claims.push(rangeOf(node));
    this.notes.push({ kind, marker, ...textAndSpan(this.#context, words) });
    this.interrupt();
    this.inList = false;
    this.onTheWay(() => {
      this.remark(passageOf(this.#context, words));
    });
    this.interrupt();
  }

  /** Reads words of a procedure, or of a remark: errors in them are explained by what is beside. */
  onTheWay<Read>(read: () => Read): Read {
    const { instructing } = this;
    this.instructing = true;
    const result = read();
    this.instructing = instructing;
    return result;
  }

  #stepsIn(passage: Passage): void {
    const { view, lexicon } = this.#context;
    for (const { to, start, end } of jumpsIn(passage, lexicon)) {
      const text = view.wordsOf(start, end);
      const span = view.spanOf(start, end);
      this.references.push({ kind: 'step', target: to, text, section: this.section, span });
    }
  }

  #referencesIn(passage: Passage, whole: Range | null): void {
    const { view, lexicon, links } = this.#context;
    const linked = links.length > 0 ? linksIn(passage, links) : [];
    for (const found of withLinks(referencesIn(passage, lexicon), linked)) {
      const { kind, target } = found;
      const around = whole ?? sentenceAround(passage, found.start);
      const { start, end } = near(passage, around, found);
      const text = view.wordsOf(start, end);
      const span = view.spanOf(start, end);
      this.references.push({ kind, target, text, section: this.section, span });
    }
  }
}
