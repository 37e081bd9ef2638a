// From what a reader of markup wrote to blocks. In: a draft, the stretch of text that one block of the
// markup is. Out: its blocks. A paragraph that is a caption, or bears a printed label or a bullet, is
// told by its words, as in raw text; so is each of its lines.
import { isBlank } from '../../../schema/text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Block, Layout, Markup, Words } from '../../tree/nodes.ts';
import type { View } from '../../tree/view.ts';
import { bulletOf } from '../text/bullets.ts';
import { captionsOf } from '../text/captions.ts';
import { labelOf } from '../text/label.ts';

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

export interface Draft {
  readonly start: number;
  readonly end: number;
  readonly markup: Markup;
  readonly shape: Shape;
  /** Where the block begins in the source, if that is before its words. */
  readonly sourceStart: number | null;
  /** Offsets at which further lines begin. */
  readonly breaks: readonly number[];
}

/** The text that is read, and the source that it was read from. */
export interface Written {
  readonly view: View;
  readonly source: string;
  readonly lexicon: Lexicon;
}

/** The blocks of a draft; none where it has nothing to show. */
export function blocksOf(draft: Draft, written: Written): Block[] {
  if (draft.breaks.length === 0) return blocksOfLine(draft, written);
  return linesOf(draft, written).flatMap((line) => blocksOfLine(line, written));
}

/** A draft cut where a line begins that is a block by itself; other lines belong together. */
function linesOf(draft: Draft, { view, lexicon }: Written): readonly Draft[] {
  const { start, end, markup, breaks } = draft;
  const starts = [start, ...breaks];
  const cuts: number[] = [];
  let standsAlone = false;
  starts.forEach((from, index) => {
    const { start: first, end: last } = trimmed(view.text, {
      start: from,
      end: starts[index + 1] ?? end,
    });
    const flat = view.flat.slice(first, last);
    const isCaption = captionsOf(flat, lexicon).length > 0;
    const opens = isCaption || bulletOf(flat) > 1 || labelOf(flat, lexicon)?.weak === false;
    if (index > 0 && (opens || standsAlone)) cuts.push(from);
    standsAlone = isCaption;
  });
  return [start, ...cuts].map((from, index) => {
    const to = cuts[index] ?? end;
    if (index === 0) return { ...draft, end: to };
    const shape = { type: 'paragraph' } as const;
    const { level } = markup;
    return { start: from, end: to, shape, markup: { level }, sourceStart: null, breaks: [] };
  });
}

function blocksOfLine(draft: Draft, written: Written): Block[] {
  const { view, lexicon } = written;
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
  return isPlain(markup) ? paragraphsOf(own, start, written) : [{ type: 'paragraph', ...own }];
}

/** Whether markup says no more of a paragraph than that it is one. */
const isPlain = ({ rank, kind, note, furniture, title }: Markup) =>
  rank === undefined && kind === undefined && note === undefined && !furniture && !title;

interface Own {
  readonly data: Layout;
  readonly position: Words['position'];
  readonly children: [Words];
}

/** A paragraph, or what its words say that it is: captions, or a line with a printed label. */
function paragraphsOf(whole: Own, start: number, { view, lexicon, source }: Written): Block[] {
  const [words] = whole.children;
  const flat = view.flat.slice(start, start + words.value.length);
  const captions = captionsOf(flat, lexicon);
  const part = (from: number, to: number): Own => {
    const { end } = words.position;
    const position = from < to ? view.positionOf(start + from, start + to) : { start: end, end };
    const value = words.value.slice(from, to);
    return { data: whole.data, position, children: [{ type: 'text', value, position }] };
  };
  if (captions.length > 0)
    return captions.map(({ number, start: from, end: to }, index) => {
      const { data, position: own, children } = part(from, to);
      const position = index === 0 ? { start: whole.position.start, end: own.end } : own;
      return { type: 'figure', number, url: null, data, position, children };
    });
  // A sign that the source takes pains to write ("1\\.") is meant to be none.
  const isPrinted = (length: number) => {
    for (let at = start; at < start + length; at += 1)
      if (source.charAt(view.pointAt(at).offset) === '\\') return false;
    return true;
  };
  const bullet = bulletOf(flat);
  if (bullet > 1 && isPrinted(1)) {
    const { children } = part(bullet, flat.length);
    return [{ type: 'item', marker: flat.charAt(0), ...whole, children }];
  }
  const label = labelOf(flat, lexicon);
  if (label === null || label.weak || !isPrinted(label.label.length))
    return [{ type: 'paragraph', ...whole }];
  const { path, weak, wordsStart } = label;
  const number = path.join('.');
  const { children } = part(Math.min(wordsStart, flat.length), flat.length);
  return [{ type: 'labelled', label: label.label, number, path, weak, ...whole, children }];
}

/** How a block stands: within a list close, elsewhere apart, so that lists end where they end. */
function layoutOf(markup: Markup): Layout {
  const { level, rank } = markup;
  const blanksBefore = rank === undefined ? (level > 0 ? 0 : 1) : 2;
  const layout: Layout = { blanksBefore, indent: level * 4, markup };
  if (rank !== undefined) layout.marked = true;
  return layout;
}

function trimmed(
  text: string,
  { start, end }: Pick<Draft, 'start' | 'end'>,
): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
