// Ends blocks as the walk over a page meets their ends. In: the paragraph in the making and the place
// where it stands. Out: blocks in a BlockWriter: the words of a list item go to its label, pictures
// and what is set aside follow the block that they stand in, and some elements (a remark, a table, a
// quotation) take in all paragraphs up to their end.
import type { Markup } from '../../tree/nodes.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { Shape } from '../markup/drafts.ts';
import { writeFigures, type FoundImage } from '../markup/foundImage.ts';
import { shapeOf, type ListPlace } from '../markup/listPlace.ts';
import type { Flow } from './flow.ts';
import { isDropped } from './furnishing.ts';
import { textsOf, type HtmlElement } from './nodes.ts';

export interface Place extends ListPlace {
  /** The rank of the heading around, or null. */
  readonly rank: number | null;
  readonly isTitle: boolean;
  readonly isFurniture: boolean;
}

interface Whole {
  readonly shape: Shape;
  readonly markup: Markup;
  sourceStart: number | null;
  start: number;
}

const PARAGRAPH: Shape = { type: 'paragraph' };
/** Anchors before a heading that are kept. */
const MAX_ANCHORS = 20;

export class Writing {
  readonly #writer: BlockWriter;
  readonly #flow: Flow;
  #whole: Whole | null = null;
  #images: FoundImage[] = [];
  /** Elements in the middle of a line that are furniture: told after the block. */
  #setAside: HtmlElement[] = [];
  #anchors: string[] = [];

  constructor(writer: BlockWriter, flow: Flow) {
    this.#writer = writer;
    this.#flow = flow;
  }

  get isWhole(): boolean {
    return this.#whole !== null;
  }

  /** Whether a remark is being written that has no words yet. */
  get opensRemark(): boolean {
    const whole = this.#whole;
    if (whole?.markup.note === undefined || this.#flow.hasWords) return false;
    return this.#writer.text.length === whole.start;
  }

  addAnchor(name: string): void {
    if (name !== '' && this.#anchors.length < MAX_ANCHORS) this.#anchors.push(name);
  }

  addImage(image: FoundImage): void {
    this.#images.push(image);
  }

  setAside(element: HtmlElement): void {
    this.#setAside.push(element);
  }

  /** Ends the paragraph in the making, if it has words. */
  flush(place: Place): void {
    const taken = this.#flow.take();
    if (taken === null) {
      if (place.pending === null || place.pending.taken) this.#release(place);
      return;
    }
    const { start, bold, breaks } = taken;
    const { level, rank, pending } = place;
    const pictureStart = this.#images[0]?.start ?? null;
    if (place.isFurniture) this.#writer.end(start, PARAGRAPH, { level: 0, furniture: true });
    else if (this.#whole) this.#writer.text.insert('\n');
    else if (rank !== null) {
      const heading = { level: 0, rank, anchors: [...this.#anchors] };
      const markup: Markup = place.isTitle ? { ...heading, title: true } : heading;
      this.#writer.end(start, PARAGRAPH, markup, pictureStart);
    } else if (pending && !pending.taken) {
      pending.taken = true;
      this.#writer.end(start, shapeOf(pending), { level }, pending.start, breaks);
    } else {
      const markup: Markup = bold ? { level, bold } : { level };
      this.#writer.end(start, PARAGRAPH, markup, pictureStart, breaks);
    }
    if (this.#anchors.length > 0) this.#anchors = [];
    this.#release(place);
  }

  /** A step that has no words of its own before other blocks is a step all the same. */
  settle(place: Place): void {
    const { pending, level } = place;
    if (pending === null || pending.taken) return;
    pending.taken = true;
    if (pending.list && !this.#whole)
      this.#writer.end(this.#writer.text.length, shapeOf(pending), { level }, pending.start);
    this.#release(place);
  }

  /** Tells pictures that waited for words to stand beside. */
  finish(place: Place): void {
    if (this.#images.length + this.#setAside.length > 0) this.settle(place);
    this.#release(place);
  }

  /** The pictures that were not told. */
  takeImages(): readonly FoundImage[] {
    return this.#images.splice(0);
  }

  /** Begins a block that takes in all up to its end. */
  begin(shape: Shape, markup: Markup, sourceStart: number): void {
    this.#whole = { shape, markup, sourceStart, start: this.#writer.text.length };
  }

  end(place: Place): void {
    const whole = this.#whole;
    if (whole === null) return;
    this.#whole = null;
    this.#writer.end(whole.start, whole.shape, whole.markup, whole.sourceStart);
    this.#release(place);
  }

  /** Ends the word that opens a remark: a block of its own, so that it is no part of its words. */
  endOpening(): void {
    const whole = this.#whole;
    if (whole === null) return;
    this.#flow.take();
    this.#writer.end(whole.start, whole.shape, whole.markup, whole.sourceStart);
    whole.sourceStart = null;
    whole.start = this.#writer.text.length;
  }

  #release({ level, isFurniture }: Place): void {
    if (this.#whole) return;
    if (this.#images.length > 0) {
      if (!isFurniture) writeFigures(this.#images, level, this.#writer);
      this.#images = [];
    }
    if (this.#setAside.length === 0) return;
    const elements = this.#setAside;
    this.#setAside = [];
    for (const element of elements) {
      for (const text of textsOf(element, isDropped)) this.#flow.add(text, false);
      const taken = this.#flow.take();
      if (taken) this.#writer.end(taken.start, PARAGRAPH, { level: 0, furniture: true });
    }
  }
}
