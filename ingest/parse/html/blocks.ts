// Walks the tree of a page in reading order and says what each element is. In: an element. Out: what
// a BlockWriter wrote of its content. The walk has a stack of its own.
import type { Markup } from '../../tree/nodes.ts';
import type { Shape } from '../markup/drafts.ts';
import type { FoundImage } from '../markup/foundImage.ts';
import type { ListPlace } from '../markup/listPlace.ts';
import { remarkKind } from '../markup/remarks.ts';
import { figurePartsOf, isCaption, type FigureParts } from './figures.ts';
import { Flow } from './flow.ts';
import { Furnishing, isDropped } from './furnishing.ts';
import { imageOf } from './images.ts';
import { ItemCounter } from './lists.ts';
import {
  attributeOf,
  BLOCKS,
  HEADINGS,
  HOLDS,
  PREFORMATTED,
  type HtmlElement,
  type HtmlText,
} from './nodes.ts';
import type { Reading } from './reading.ts';
import { isOpening, remarkOf } from './remarks.ts';
import { isLayout } from './tables.ts';
import type { Entered, Frame, Surroundings } from './surroundings.ts';
import { Writing, type Place } from './writing.ts';

const ARTICLES: ReadonlySet<string> = new Set(
  'article blockquote dd details figure li section'.split(' '),
);

export class HtmlBlocks {
  readonly #reading: Reading;
  readonly #flow: Flow;
  readonly #writing: Writing;
  readonly #furnishing: Furnishing;
  readonly #stack: Frame[] = [];
  /** The figure around, whose picture is told with its caption. */
  #figure: FigureParts | null = null;

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#flow = new Flow(reading.writer);
    this.#furnishing = new Furnishing(reading);
    this.#writing = new Writing(reading.writer, this.#flow);
  }

  /** Writes the title that no heading gives. */
  writeTitle(texts: readonly HtmlText[]): void {
    for (const text of texts) this.#flow.add(text, false);
    const taken = this.#flow.take();
    if (taken)
      this.#reading.writer.end(taken.start, { type: 'paragraph' }, { level: 0, title: true });
  }

  /** Writes all that an element holds. */
  write(root: HtmlElement, { level, pending }: ListPlace = { level: 0, pending: null }): void {
    const nowhere = { rank: null, isTitle: false, counter: null, platform: null };
    const isFurniture = this.#reading.page.roots.size > 0;
    const place = { level, pending, ...nowhere, isFurniture, verbatim: false, inArticle: false };
    this.#push(root, { place, leave: null }, true);
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const node = frame.element.children[frame.next];
      frame.next += 1;
      if (node === undefined) this.#pop(frame);
      else if (node.type === 'text') this.#flow.add(node, frame.place.verbatim);
      else this.#element(node, frame.place);
    }
    this.#writing.finish(place);
  }

  /** Adds all that an element holds to the block in the making; gives the images in it. */
  append(root: HtmlElement): readonly FoundImage[] {
    this.#writing.begin({ type: 'paragraph' }, { level: 0 }, root.start);
    this.write(root);
    return this.#writing.takeImages();
  }

  #push(element: HtmlElement, { place, leave }: Entered, isBlock: boolean, stretches = 0): void {
    const start = this.#reading.writer.text.length;
    this.#stack.push({ element, place, next: 0, isBlock, start, stretches, leave });
  }

  #pop({ element, place, isBlock, start, stretches, leave }: Frame): void {
    this.#stack.pop();
    if (isBlock) this.#writing.flush(place);
    else if ((element.holds & HOLDS.block) === 0)
      this.#reading.writer.text.inline(start, element.start, element.end);
    leave?.();
    for (let count = 0; count < stretches; count += 1) this.#flow.end(element);
  }

  #element(element: HtmlElement, outer: Surroundings): void {
    if (isDropped(element)) return;
    const isBlock = BLOCKS.has(element.name);
    if (isBlock) this.#writing.flush(outer);
    const inText = element.name === 'button' && this.#standsInText();
    const isFurniture = this.#furnishing.isFurniture(element, outer, inText);
    const begins = isFurniture && !outer.isFurniture;
    if (begins && (!isBlock || this.#writing.isWhole)) {
      this.#writing.setAside(element);
      return;
    }
    const place = isFurniture === outer.isFurniture ? outer : { ...outer, isFurniture };
    if (isFurniture) {
      this.#push(element, { place, leave: null }, isBlock);
      return;
    }
    this.#addAnchors(element);
    const platform = this.#furnishing.platformOf(element);
    if (platform === null || platform === outer.platform) {
      this.#content(element, place, 0);
      return;
    }
    this.#flow.begin(element, 'platform', platform);
    this.#content(element, { ...place, platform }, 1);
  }

  /** Whether the element that is being entered stands in the middle of a sentence. */
  #standsInText(): boolean {
    const frame = this.#stack.at(-1);
    const before = frame?.element.children[frame.next - 2];
    const after = frame?.element.children[frame.next];
    if (after?.type === 'text' && after.text.trim() !== '') return true;
    return before?.type === 'text' && /[^\s.!?:]\s{0,20}$/.test(before.text.slice(-40));
  }

  /** Enters an element that is content. */
  #content(element: HtmlElement, place: Surroundings, stretches: number): void {
    if (this.#writing.opensRemark && isOpening(element, this.#reading.lexicon)) {
      const leave = () => this.#writing.endOpening();
      this.#push(element, { place, leave }, false, stretches);
      return;
    }
    if (BLOCKS.has(element.name)) {
      this.#push(element, this.#block(element, place), true, stretches);
      return;
    }
    this.#inline(element, place, stretches);
  }

  #inline(element: HtmlElement, place: Surroundings, stretches: number): void {
    const { name } = element;
    if (name === 'br') {
      if (!this.#flow.breakLine()) this.#writing.flush(place);
    } else if (name === 'hr') this.#writing.flush(place);
    else if (name === 'img') {
      this.#image(element);
    } else if (name === 'a') {
      const url = attributeOf(element, 'href')?.trim() ?? '';
      if (url !== '') this.#flow.begin(element, 'link', url);
      this.#push(element, { place, leave: null }, false, stretches + (url === '' ? 0 : 1));
    } else if (name === 'b' || name === 'strong')
      this.#push(element, this.#bold(place), false, stretches);
    else this.#push(element, { place, leave: null }, false, stretches);
  }

  #image(element: HtmlElement): void {
    const isTold = this.#figure?.picture === element;
    const image = isTold ? null : imageOf(element, this.#reading.signs);
    if (image === null) return;
    const saysKind = this.#writing.opensRemark && remarkKind(image.alt.trim().toLowerCase());
    if (!saysKind) this.#writing.addImage(image);
  }

  #addAnchors(element: HtmlElement): void {
    for (const { name, value } of element.attributes)
      if (name === 'id' || (name === 'name' && element.name === 'a'))
        this.#writing.addAnchor(value);
  }

  #bold(place: Surroundings): Entered {
    this.#flow.beginBold();
    return { place, leave: () => this.#flow.endBold() };
  }

  /** What it means for its content that a block begins. */
  #block(element: HtmlElement, place: Surroundings): Entered {
    const { name } = element;
    const inArticle =
      place.inArticle || ARTICLES.has(name) || this.#reading.page.roots.has(element);
    const inside = inArticle === place.inArticle ? place : { ...place, inArticle };
    if (this.#writing.isWhole) return { place: inside, leave: null };
    const { page, signs } = this.#reading;
    const remark = page.around.has(element) ? null : remarkOf(element, signs);
    if (remark) return this.#whole(element, { note: remark }, inside);
    if (HEADINGS.has(name)) return this.#heading(element, inside);
    if (isCaption(element, signs)) return this.#caption(element, inside);
    if (PREFORMATTED.has(name)) {
      const { place: pre, leave } = this.#whole(element, { kind: 'code' }, inside);
      return { place: { ...pre, verbatim: true }, leave };
    }
    switch (name) {
      case 'ol':
      case 'ul':
      case 'menu':
      case 'dir':
        return this.#list(element, inside);
      case 'li':
        return this.#item(element, inside);
      case 'blockquote':
        return isProse(element) && !awaits(inside)
          ? this.#whole(element, { kind: 'quote' }, inside)
          : { place: inside, leave: null };
      case 'table':
        return isLayout(element)
          ? { place: inside, leave: null }
          : this.#whole(element, { kind: 'table' }, inside);
      case 'figure':
        return this.#enterFigure(element, inside);
      case 'figcaption':
        return this.#figure ? this.#caption(element, inside) : { place: inside, leave: null };
      case 'summary':
        return this.#bold(inside);
      default:
        return { place: inside, leave: null };
    }
  }

  /** A block that takes in all that stands in an element. */
  #whole(
    { start }: HtmlElement,
    known: Omit<Markup, 'level'>,
    place: Surroundings,
    shape: Shape = { type: 'paragraph' },
  ): Entered {
    this.#writing.settle(place);
    this.#writing.begin(shape, { level: place.level, ...known }, start);
    return { place, leave: () => this.#writing.end(place) };
  }

  /** A heading in a step is a line of it; elsewhere it begins a section. */
  #heading(element: HtmlElement, place: Surroundings): Entered {
    if (place.level > 0) return this.#bold(place);
    if (place.pending) place.pending.taken = true;
    const isTitle = element === this.#reading.page.heading;
    const rank = Number(element.name.charAt(1));
    return { place: { ...place, rank, isTitle }, leave: null };
  }

  #list(element: HtmlElement, place: Surroundings): Entered {
    this.#writing.settle(place);
    const isOrdered = element.name === 'ol';
    const counter = isOrdered ? new ItemCounter(element) : null;
    const level = place.level + (isOrdered ? 1 : 0);
    return { place: { ...place, counter, level, rank: null }, leave: null };
  }

  /**
   * A bullet inside a step is one of its choices or details. Steps below it are those of that choice
   * alone: among the steps around it they would read as one after the other, so they stay its words.
   */
  #item(element: HtmlElement, outer: Surroundings): Entered {
    const { counter, level } = outer;
    const list = counter?.label(element) ?? null;
    const isEmpty = element.size === 0 && (element.holds & HOLDS.image) === 0;
    const pending = { list, start: element.start, taken: isEmpty };
    const place = { ...outer, pending, counter: null };
    const holdsSteps = (element.holds & HOLDS.orderedList) !== 0;
    if (level === 0 || list !== null || !holdsSteps)
      return { place, leave: () => this.#writing.settle(place) };
    pending.taken = true;
    this.#writing.begin({ type: 'item' }, { level }, element.start);
    return { place, leave: () => this.#writing.end(place) };
  }

  /** A picture with its caption is one figure, told where the caption stands. */
  #enterFigure(element: HtmlElement, place: Surroundings): Entered {
    const parts = this.#figure ? null : figurePartsOf(element, this.#reading.signs);
    if (parts === null) return { place, leave: null };
    this.#writing.settle(place);
    this.#figure = parts;
    return {
      place,
      leave: () => {
        this.#figure = null;
      },
    };
  }

  /** A caption is the text of a figure; beside a picture, of that figure. */
  #caption(element: HtmlElement, place: Surroundings): Entered {
    const parts = this.#figure;
    const url = parts?.caption === element ? parts.url : null;
    return this.#whole(element, {}, place, { type: 'figure', url });
  }
}

/** Whether a block quotes text and does not only indent steps or program text. */
const isProse = ({ holds }: HtmlElement) =>
  (holds & (HOLDS.orderedList | HOLDS.heading | HOLDS.preformatted)) === 0;

/** Whether a list item around has no words yet. */
const awaits = ({ pending }: Place) => pending !== null && !pending.taken;
