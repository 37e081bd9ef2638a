// What the readers of Markdown and HTML write: the text that is read, and its blocks in order. In:
// pieces of text, and where blocks begin and end. Out: a root of flat blocks as raw text gives one,
// with what the markup says of each. A paragraph that is a caption, or bears a printed label, is
// told by its words, as in raw text.
import type { VFile } from 'vfile';
import type { Declared } from '../../../schema/declared.ts';
import { isBlank } from '../../../schema/text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Block, Layout, Link, Markup, PlatformRange, Root, Words } from '../../tree/nodes.ts';
import type { View } from '../../tree/view.ts';
import { captionsOf } from '../text/captions.ts';
import { labelOf } from '../text/label.ts';
import { linesOf } from '../text/lines.ts';
import { ReadingText } from './readingText.ts';

/** The label of an item of an ordered list, as a page prints it. */
export interface ListLabel {
  readonly label: string;
  /** Its number: "3", "b". */
  readonly number: string;
}

/** What a block is. */
export type Shape =
  | { readonly type: 'paragraph' | 'item' }
  | { readonly type: 'labelled'; readonly list: ListLabel }
  | { readonly type: 'figure'; readonly url: string | null };

interface Draft {
  readonly start: number;
  readonly end: number;
  readonly markup: Markup;
  readonly shape: Shape;
  /** Where the block begins in the source, if that is before its words. */
  readonly sourceStart: number | null;
}

export class BlockWriter {
  readonly text = new ReadingText();
  readonly links: Link[] = [];
  readonly platforms: PlatformRange[] = [];
  readonly #drafts: Draft[] = [];

  /** Ends a block that began at an offset of the text; without words it is only kept as a step. */
  end(start: number, shape: Shape, markup: Markup, sourceStart: number | null = null): void {
    this.#drafts.push({ start, end: this.text.length, shape, markup, sourceStart });
    this.text.insert('\n');
  }

  /** The tree of what was written. */
  root(file: VFile, lexicon: Lexicon, declared: Declared | undefined): Root {
    const source = String(file);
    const { lineStarts } = linesOf(source);
    const view = this.text.view(lineStarts);
    const children = this.#drafts.flatMap((draft) => blocksOf(draft, view, lexicon));
    const { visible } = linesOf(view.text);
    const position = {
      start: { ...view.sourcePointAt(0), at: 0 },
      end: { ...view.sourcePointAt(source.length), at: view.text.length },
    };
    const { links, platforms } = this;
    const data = { view, visible, headingBlanks: 1, markup: { links, platforms } };
    return {
      type: 'root',
      data: declared === undefined ? data : { ...data, declared },
      position,
      children,
    };
  }
}

/** The block of a draft; none where it has nothing to show. */
function blocksOf(draft: Draft, view: View, lexicon: Lexicon): Block[] {
  const { shape, markup } = draft;
  const { start, end } = trimmed(view.text, draft);
  if (start === end && shape.type !== 'labelled' && shape.type !== 'figure') return [];
  const position = view.positionOf(start, end);
  const words: Words = { type: 'text', value: view.text.slice(start, end), position };
  const whole =
    draft.sourceStart === null || draft.sourceStart > position.start.offset
      ? position
      : {
          start: { ...view.sourcePointAt(draft.sourceStart), at: start },
          end: position.end,
        };
  const data = layoutOf(markup);
  const own = { data, position: whole, children: [words] as [Words] };
  if (shape.type === 'labelled') {
    const { label, number } = shape.list;
    return [{ type: 'labelled', label, number, path: [number], weak: false, ...own }];
  }
  if (shape.type === 'figure') {
    const [caption] = captionsOf(view.flat.slice(start, end), lexicon);
    return [{ type: 'figure', number: caption?.number ?? null, url: shape.url, ...own }];
  }
  if (shape.type === 'item') return [{ type: 'item', marker: '-', ...own }];
  return markup.rank === undefined && markup.kind === undefined
    ? paragraphsOf(own, start, view, lexicon)
    : [{ type: 'paragraph', ...own }];
}

interface Own {
  readonly data: Layout;
  readonly position: Words['position'];
  readonly children: [Words];
}

/** A paragraph, or what its words say that it is: captions, or a line with a printed label. */
function paragraphsOf(own: Own, start: number, view: View, lexicon: Lexicon): Block[] {
  const [words] = own.children;
  const flat = view.flat.slice(start, start + words.value.length);
  const captions = captionsOf(flat, lexicon);
  const part = (from: number, to: number): Own => {
    const position = view.positionOf(start + from, start + to);
    const value = words.value.slice(from, to);
    return { data: own.data, position, children: [{ type: 'text', value, position }] };
  };
  if (captions.length > 0)
    return captions.map(({ number, start: from, end: to }) => ({
      type: 'figure',
      number,
      url: null,
      ...part(from, to),
    }));
  const label = labelOf(flat, lexicon);
  if (label === null || label.weak) return [{ type: 'paragraph', ...own }];
  const { path, weak, wordsStart } = label;
  const number = path.join('.');
  const { children } = part(Math.min(wordsStart, flat.length), flat.length);
  return [{ type: 'labelled', label: label.label, number, path, weak, ...own, children }];
}

/** How a block stands: within a list close, elsewhere apart, so that lists end where they end. */
function layoutOf(markup: Markup): Layout {
  const { level, rank } = markup;
  const blanksBefore = rank === undefined ? (level > 0 ? 0 : 1) : 2;
  const layout: Layout = { blanksBefore, indent: level * 4, markup };
  if (rank !== undefined) layout.marked = true;
  return layout;
}

function trimmed(text: string, { start, end }: Draft): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
