// What every extractor of one article shares: the text, the lexicon, the figures,
// and the claims by which each character is accounted for.
import type { Point, Position } from 'unist';
import type { Span } from '../../schema/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  offsetOf,
  type Figure as FigureNode,
  type Link,
  type PlatformRange,
  type Section as SectionNode,
  type Words,
} from '../tree/nodes.ts';
import type { View } from '../tree/view.ts';
import type { FiguresByNumber } from './figuresByNumber.ts';
import { signsOf } from '../tree/signs.ts';
import { passageIn, passageWith, type Passage, type Range } from './passage.ts';

export interface Context {
  readonly view: View;
  readonly lexicon: Lexicon;
  readonly byNumber: FiguresByNumber;
  /** The place of each caption among the figures of the article. */
  readonly figureIndex: ReadonlyMap<FigureNode, number>;
  /** Links of the markup, in reading order. */
  readonly links: readonly Link[];
  /** Passages for one platform, in reading order. */
  readonly platforms: readonly PlatformRange[];
  /** Ranges that leaf records claim; each extractor adds its own. */
  readonly claims: Range[];
}

/** What stands in a section. */
export type Child = SectionNode['children'][number];
/** A line of words in a section. */
export type Line = Extract<Child, { type: 'paragraph' | 'item' | 'labelled' }>;

/** Offsets of a placed node in the text that is read. */
export function rangeOf({ position }: { readonly position: Position }): Range {
  return { start: offsetOf(position.start), end: offsetOf(position.end) };
}

/** The span of a placed node. */
export function spanOf({ position }: { readonly position: Position }): Span {
  return { start: pointOf(position.start), end: pointOf(position.end) };
}

const pointOf = ({ line, column, offset = 0 }: Point) => ({ line, column, offset });

/** The passage between two offsets. */
export function passageAt({ view, lexicon }: Context, range: Range): Passage {
  return passageIn(view.flat, range, lexicon);
}

/** The passage that a node's words are. */
export function passageOf({ view, lexicon }: Context, words: Words): Passage {
  return passageWith(view.flat, rangeOf(words), signsOf(words, lexicon));
}

/** Text and span of a node's words, as most records have them. */
export function textAndSpan({ view }: Context, words: Words) {
  const { start, end } = rangeOf(words);
  return { text: view.wordsOf(start, end), span: spanOf(words) };
}
