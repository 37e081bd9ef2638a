// Facts that stand anywhere in running text: errors quoted in it and references out of it. Every
// passage of an article passes through here once, in reading order.
import type { Note, Reference } from '../../schema/article.ts';
import type { Span } from '../../schema/span.ts';
import type { Note as NoteNode } from '../tree/nodes.ts';
import { passageOf, rangeOf, textAndSpan, type Context } from './context.ts';
import { quotedErrorsIn } from './errors.ts';
import { wholeQuotationOf } from './quotations.ts';
import { jumpsIn } from './jumps.ts';
import { linksIn, withLinks } from './links.ts';
import type { Passage, Range } from './passage.ts';
import { referencesIn } from './references.ts';
import { sentencesOf } from './sentences.ts';

/** An error as it is quoted, before its causes and remedies are known. */
export interface QuotedError {
  readonly message: string;
  readonly context: string;
  /** Index of the section it stands in; null in the title. */
  readonly section: number | null;
  /** Index of the issue whose symptom or solution quotes it. */
  readonly issue: number | null;
  readonly span: Span;
}

export class Scan {
  readonly references: Reference[] = [];
  readonly errors: QuotedError[] = [];
  readonly notes: Note[] = [];
  /** Where the passages that come now stand. */
  section: number | null = null;
  issue: number | null = null;

  readonly #context: Context;

  constructor(context: Context) {
    this.#context = context;
  }

  /** Running text: a reference is told by its sentence. */
  prose(passage: Passage): void {
    this.#errorsIn(passage);
    this.#referencesIn(passage, null);
  }

  /** Running text outside steps, in which the number of a step is a reference. */
  remark(passage: Passage): void {
    this.prose(passage);
    const { view, lexicon } = this.#context;
    for (const { to, start, end } of jumpsIn(passage, lexicon)) {
      const text = view.wordsOf(start, end);
      const span = view.spanOf(start, end);
      this.references.push({ kind: 'step', target: to, text, section: this.section, span });
    }
  }

  /** A line that states a symptom: nothing but a quotation, it quotes an error. */
  symptom(passage: Passage): void {
    const known = this.errors.length;
    this.remark(passage);
    const quoted = this.errors.length === known ? wholeQuotationOf(passage) : null;
    if (quoted) this.#error(passage, quoted);
  }

  /** An item of a list of references: the item as a whole is the reference. */
  listed(passage: Passage): void {
    this.#errorsIn(passage);
    const whole = { start: passage.start, end: passage.start + passage.flat.length };
    this.#referencesIn(passage, whole);
  }

  /** A title or a heading: it can quote an error but points nowhere. */
  heading(passage: Passage): void {
    this.#errorsIn(passage);
  }

  /** A remark beside the text. */
  note(node: NoteNode): void {
    const { kind, marker } = node;
    const [words] = node.children;
    this.#context.claims.push(rangeOf(node));
    this.notes.push({ kind, marker, ...textAndSpan(this.#context, words) });
    this.remark(passageOf(this.#context, words));
  }

  #errorsIn(passage: Passage): void {
    for (const range of quotedErrorsIn(passage, this.#context.lexicon)) this.#error(passage, range);
  }

  #error(passage: Passage, { start, end }: Range): void {
    const { view } = this.#context;
    const sentence = near(passage, this.#sentenceAround(passage, start), { start, end });
    this.errors.push({
      message: view.wordsOf(start, end),
      context: view.wordsOf(sentence.start, sentence.end),
      section: this.section,
      issue: this.issue,
      span: view.spanOf(start, end),
    });
  }

  #referencesIn(passage: Passage, whole: Range | null): void {
    const { view, lexicon, links } = this.#context;
    const linked = links.length > 0 ? linksIn(passage, links) : [];
    for (const found of withLinks(referencesIn(passage, lexicon), linked)) {
      const { kind, target } = found;
      const around = whole ?? this.#sentenceAround(passage, found.start);
      const { start, end } = near(passage, around, found);
      const text = view.wordsOf(start, end);
      const span = view.spanOf(start, end);
      this.references.push({ kind, target, text, section: this.section, span });
    }
  }

  /** The sentence that an offset stands in. */
  #sentenceAround(passage: Passage, offset: number): Range {
    const sentences = sentencesOf(passage);
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sentences[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return sentences[low] ?? { start: passage.start, end: passage.start + passage.flat.length };
  }
}

/** The longest sentence or item that is told with what it holds, in UTF-16 code units. */
const MAX_AROUND_LENGTH = 1_000;

/**
 * The words around a find: all of its sentence, or only those near it where that is so long that
 * telling it with each of its finds would make more of a text than there is.
 */
function near({ flat, start: offset }: Passage, around: Range, found: Range): Range {
  if (around.end - around.start <= MAX_AROUND_LENGTH) return around;
  const room = Math.max(0, MAX_AROUND_LENGTH - (found.end - found.start)) >> 1;
  let start = Math.max(around.start, found.start - room);
  let end = Math.min(around.end, found.end + room);
  const isSpace = (at: number) => flat.charAt(at - offset) === ' ';
  while (start > around.start && start < found.start && !isSpace(start - 1)) start += 1;
  while (end < around.end && end > found.end && !isSpace(end)) end -= 1;
  return { start, end };
}
