// The sections of an article: from one heading to the next. In: an article of flat blocks. Out: an
// article of sections, in which remarks are notes; what stands before the first heading is a
// section without one.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { dialogueFrom } from './dialogue.ts';
import {
  codedEntries,
  entryParts,
  holdsEntries,
  isEntry,
  isQuestion,
  titlesEntries,
} from './entries.ts';
import { isHeading, roleNamed } from './headings.ts';
import { noteFrom } from './notes.ts';
import { holdsQuestions } from './procedures.ts';
import type { Article, Block, Note, Paragraph, RootData, Section } from './nodes.ts';
import type { View } from './view.ts';

/** Groups the blocks of an article into sections. */
export function groupSections(
  article: Article,
  { view, headingBlanks }: RootData,
  lexicon: Lexicon,
): void {
  const blocks = article.children.filter((child) => child.type !== 'section');
  const sections: Section[] = [];
  const surroundings = new Surroundings(sections);
  let previousIsHeading = false;
  let inEntries = false;
  const coded = codedEntries(blocks);
  const asked = titlesEntries(article.title?.children[0].value ?? '', lexicon);
  blocks.forEach((block, index) => {
    const afterTitle = index === 0;
    const context = { blocks, index, previousIsHeading, afterTitle, headingBlanks };
    const spoken =
      block.type === 'paragraph' ? dialogueFrom(block, blocks[index - 1], view, lexicon) : null;
    const entry =
      coded.has(index) ||
      (asked && isQuestion(blocks, index)) ||
      (inEntries && isEntry(blocks, index, previousIsHeading, lexicon));
    if (entry) block.data.entry = true;
    previousIsHeading =
      block.type === 'paragraph' && !entry && !spoken && isHeading(block, context, lexicon);
    if (previousIsHeading && block.type === 'paragraph') {
      inEntries = holdsEntries(block.children[0].value, lexicon);
      sections.push(sectionFrom(block, surroundings.parentOf(block), lexicon));
      return;
    }
    const section = sections.at(-1) ?? sectionWithoutHeading(block);
    if (sections.length === 0) sections.push(section);
    const whole = !inEntries || (block.type !== 'paragraph' && block.type !== 'item');
    for (const part of spoken ? [spoken] : whole ? [block] : entryParts(block, view))
      add(section, part, view, lexicon);
    section.position = { start: section.position.start, end: block.position.end };
  });
  for (const section of sections) itemize(section, headingBlanks);
  article.children = sections;
}

/**
 * Requirements whose bullets are lost become items again: lines that are no sentences, or, where
 * nothing sets paragraphs apart, all lines.
 */
function itemize(section: Section, headingBlanks: number): void {
  const { role, children } = section;
  const lost = (child: Section['children'][number]) =>
    child.type === 'paragraph' &&
    !child.data.markup &&
    !/[:\uff1a]$/.test(child.children[0].value) &&
    (headingBlanks === 0 || !/[.!?\u3002]$/.test(child.children[0].value));
  if (role !== 'requirements' || !children.every(lost)) return;
  section.children = children.map((child) =>
    child.type === 'paragraph' ? { ...child, type: 'item', marker: '' } : child,
  );
}

function add(section: Section, block: Block, view: View, lexicon: Lexicon): void {
  const last = section.children.at(-1);
  if (block.type === 'paragraph' && last?.type === 'note' && last.children[0].value === '') {
    last.children = block.children;
    last.position = { start: last.position.start, end: block.position.end };
    return;
  }
  section.children.push(remarkFrom(block, view, lexicon) ?? block);
}

/** The note that a block is, by its markup or by its words; code and the like never are. */
function remarkFrom(block: Block, view: View, lexicon: Lexicon): Note | null {
  if (block.type !== 'paragraph' && block.type !== 'item') return null;
  const { markup } = block.data;
  if (markup?.kind !== undefined) return null;
  const worded = noteFrom(block, view, lexicon);
  if (markup?.note === undefined) return worded;
  const { data, position, children } = worded ?? block;
  return {
    type: 'note',
    kind: markup.note,
    marker: markup.marker ?? null,
    data,
    position,
    children,
  };
}

function sectionFrom(heading: Paragraph, parent: number | null, lexicon: Lexicon): Section {
  const role = roleNamed(heading.children[0], lexicon) ?? 'other';
  return { type: 'section', heading, role, parent, position: heading.position, children: [] };
}

function sectionWithoutHeading(first: Block): Section {
  const { position } = first;
  return { type: 'section', heading: null, role: 'overview', parent: null, position, children: [] };
}

/**
 * Says around which section a new one stands: a question right below a heading belongs to it, and
 * so do headings without a role of their own below an empty section of procedures ("Procedure",
 * "Apple iOS"). Each section is looked at once.
 */
class Surroundings {
  readonly #sections: readonly Section[];
  #lookedAt = 0;
  #around: number | null = null;
  readonly #ranked: { readonly rank: number; readonly index: number }[] = [];

  constructor(sections: readonly Section[]) {
    this.#sections = sections;
  }

  parentOf(heading: Paragraph): number | null {
    const { rank } = heading.data.markup ?? {};
    if (rank !== undefined) return this.#rankedAbove(rank);
    const last = this.#sections.at(-1);
    if (last?.heading == null) return null;
    const words = heading.children[0].value;
    if (/[?\uff1f]$/.test(words) && last.children.length === 0) return this.#sections.length - 1;
    for (; this.#lookedAt < this.#sections.length; this.#lookedAt += 1) {
      const section = this.#sections[this.#lookedAt];
      if (section === undefined || section.role === 'other') continue;
      const empty = section.children.every((child) => child.type === 'paragraph');
      this.#around = section.role === 'procedure' && empty ? this.#lookedAt : null;
    }
    return this.#around;
  }

  /** The last section of a higher rank: in marked-up sources ranks say what stands in what. */
  #rankedAbove(rank: number): number | null {
    while ((this.#ranked.at(-1)?.rank ?? 0) >= rank) this.#ranked.pop();
    const above = this.#ranked.at(-1)?.index ?? null;
    this.#ranked.push({ rank, index: this.#sections.length });
    return above;
  }
}

/** A section that names no role is told by what it holds: steps, or numbered questions. */
export function settleRole(section: Section): void {
  const unnamed = section.role === 'other' || (section.role === 'overview' && !section.heading);
  if (!unnamed) return;
  if (section.children.some(({ type }) => type === 'procedure')) section.role = 'procedure';
  else if (holdsQuestions(section) || section.children.some(isMarkedEntry))
    section.role = 'troubleshooting';
}

const isMarkedEntry = (child: Section['children'][number]) =>
  child.type === 'paragraph' && child.data.entry === true;
