// The documented extension of mdast: what raw text needs beside mdast's own paragraph, text and
// thematicBreak. Every entrance (raw text, Markdown, HTML) ends in a root whose children are flat
// `Block`s in reading order; the transforms in this folder group them into
//
//   root > article > section > procedure > step
//
// Every node has unist `position` in the source; a text node's position is that of its words alone,
// without label, bullet or note word. Where the text that is read is not the source but what its
// markup shows, a point also says where it is in that text (`at`).
import type { Parent, Point, Position } from 'unist';
import type { Data, Paragraph as MdastParagraph, Text as MdastText, ThematicBreak } from 'mdast';
import type { Declared } from '../../schema/declared.ts';
import type { NoteKind, SectionRole } from '../../schema/lists.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { View } from './view.ts';

/** How a block stands on the page: blank lines before it, and its indent in columns. */
export interface Layout extends Data {
  blanksBefore: number;
  indent: number;
  /** How the blank lines before it look; equal where they look alike. */
  gap?: number;
  /** Whether the text itself marks the block as a heading: "## Pairing", or by underlining it. */
  marked?: true;
  /** With what it does so: "##", "=". */
  mark?: string;
  /** Whether the block says what goes wrong, above what helps. */
  entry?: true;
  /** What markup says of the block; none of it is known of raw text. */
  markup?: Markup;
}

export interface Markup {
  /** Whether the source names it as the title. */
  title?: true;
  /** Rank of a heading, from 1. */
  rank?: number;
  /** Names by which links point at a heading. */
  anchors?: readonly string[];
  /** Ordered lists around the block: 0 for text outside of any. */
  level: number;
  /** The kind of remark that it is, and the mark of a footnote. */
  note?: NoteKind;
  marker?: string;
  /** The kind of prose, where it is not a paragraph. */
  kind?: 'table' | 'code' | 'quote';
  /** Whether all of it is set in bold, as headings are that are no headings in the markup. */
  bold?: true;
  /** Whether it belongs to the site around the article. */
  furniture?: true;
}

/** A text node with its place. */
export interface Words extends MdastText {
  position: Position;
  /** What the words may hold, once somebody has asked for it. */
  signs?: number;
}

interface BlockNode extends Parent {
  data: Layout;
  position: Position;
  children: [Words];
}

export interface Paragraph extends MdastParagraph {
  data: Layout;
  position: Position;
  children: [Words];
}

/** A line with a printed label before its words: "1.a) Tap …", "Step 2: …". */
export interface Labelled extends BlockNode {
  type: 'labelled';
  label: string;
  /** Normal form of the label. */
  number: string;
  /** The parts of the number: ["1", "a"]. */
  path: readonly string[];
  /** Whether the shape alone does not prove a label ("1.2 Text", "a. text"): context must. */
  weak: boolean;
}

/** A bulleted line. */
export interface Item extends BlockNode {
  type: 'item';
  marker: string;
}

/** A caption; several may stand on one line. */
export interface Figure extends BlockNode {
  type: 'figure';
  number: string | null;
  /** Address of the image, where the source has one. */
  url: string | null;
}

/** A remark beside the text; `children` hold its words without the note word. */
export interface Note extends BlockNode {
  type: 'note';
  kind: NoteKind;
  marker: string | null;
}

/** A line of decoration: "-----". */
export interface Rule extends ThematicBreak {
  data: Layout;
  position: Position;
}

/** What an entrance gives: blocks in reading order, nothing grouped. */
export type Block = Paragraph | Labelled | Item | Figure | Rule;

/** What the root carries beside its blocks: how to read offsets, and the count of characters. */
export interface RootData extends Data {
  view: View;
  /** Non-blank characters of the text. */
  visible: number;
  /** By how many blank lines at least headings are set off: 2, 1, or 0 in a dump without any. */
  headingBlanks: number;
  /** The width at which lines are broken, or null where they are not. */
  wrapWidth?: number | null;
  /** Lines that were weighed as titles of further articles, those that are none too. */
  weighed?: readonly WeighedLine[];
  /** What the source states of its article beside the text. */
  declared?: Declared;
  /** Whether markup says what is a heading, a list or a table; links and platforms with it. */
  markup?: RootMarkup;
}

export interface RootMarkup {
  /** Links in reading order; offsets in the text that is read. */
  readonly links: readonly Link[];
  /** Passages that hold for one platform only, in reading order. */
  readonly platforms: readonly PlatformRange[];
}

export interface Link {
  readonly start: number;
  readonly end: number;
  readonly url: string;
}

export interface PlatformRange {
  readonly start: number;
  readonly end: number;
  /** As the markup names it. */
  readonly platform: string;
}

export interface Root extends Parent {
  type: 'root';
  data: RootData;
  position: Position;
  children: (Block | Article)[];
}

/** One titled unit; `title` is null where the text gives none. Boilerplate is set apart. */
export interface Article extends Parent {
  type: 'article';
  title: Paragraph | null;
  /** BCP 47 tag of its language, and what is known of that. */
  language: string;
  lexicon: Lexicon;
  /** Why this is an article: the weight of the evidence and its reasons, for people. */
  evidence: Evidence;
  boilerplate: Paragraph[];
  position: Position;
  children: (Block | Section)[];
}

/** A line that could begin an article, with what speaks for that. */
export interface WeighedLine {
  readonly line: Paragraph;
  readonly evidence: Evidence;
}

export interface Evidence {
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Section extends Parent {
  type: 'section';
  heading: Paragraph | null;
  role: SectionRole;
  /** Index of the section around this one among the article's sections. */
  parent: number | null;
  position: Position;
  children: (Block | Note | Procedure)[];
}

export interface Procedure extends Parent {
  type: 'procedure';
  position: Position;
  children: Step[];
}

/** One instruction; what follows it on the page up to the next step is its body. */
export interface Step extends Parent {
  type: 'step';
  /** As printed; null, like the number, where none is. */
  label: string | null;
  number: string | null;
  path: readonly string[];
  /** Index of the parent step among the procedure's children. */
  parent: number | null;
  words: Words;
  position: Position;
  children: (Block | Note)[];
}

declare module 'unist' {
  interface Point {
    /** Offset in the text that is read, where that is not the source. */
    at?: number;
  }
}

/** The offset of a point in the text that is read. */
export const offsetOf = ({ at, offset }: Point): number => at ?? offset ?? 0;

declare module 'mdast' {
  interface RootContentMap {
    article: Article;
    section: Section;
    procedure: Procedure;
    step: Step;
    labelled: Labelled;
    item: Item;
    figure: Figure;
    note: Note;
  }
}
