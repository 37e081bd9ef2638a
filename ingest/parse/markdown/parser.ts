// Markdown to tree: a unified Parser. What Markdown marks becomes the same flat blocks
// that raw text gives, so that everything after this is shared.
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { normalForm } from '../../../schema/text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Root } from '../../tree/nodes.ts';
import { BlockWriter } from '../markup/blockWriter.ts';
import { blunt } from './blunt.ts';
import { MarkdownBlocks } from './blocks.ts';
import { frontMatterOf, type FrontMatter } from './frontMatter.ts';
import { wordsOf, type MarkdownNode } from './nodes.ts';
import { parseMarkdown } from './syntax.ts';

/** A unified plugin: sets the parser of its processor to that of Markdown. */
export const markdownParse: Plugin<[Lexicon], string, Root> = function (lexicon) {
  this.parser = (text, file) => {
    const blunted = blunt(text);
    const { blocks, definitions } = parseMarkdown(blunted.text);
    const writer = new BlockWriter();
    const front = writeFrontMatter(blocks, text, writer);
    const markdown = { source: text, parsed: blunted.text, writer, lexicon, definitions };
    new MarkdownBlocks(markdown).write(blocks);
    const root = writer.root(file, lexicon, front?.declared);
    if (front?.trouble) complain(file, root, front.trouble);
    if (blunted.from !== null) tellOfBlunting(file, root, blunted.from);
    return root;
  };
};

type Trouble = NonNullable<FrontMatter['trouble']>;

/** Writes the title that the front matter states, unless the first heading is that title. */
function writeFrontMatter(
  blocks: readonly MarkdownNode[],
  text: string,
  writer: BlockWriter,
): Omit<FrontMatter, 'title'> | null {
  const [first] = blocks;
  if (first?.type !== 'yaml') return null;
  const { start, end } = first;
  const offset = text.indexOf('\n', start) + 1;
  const front = frontMatterOf(
    text.slice(offset, Math.max(offset, text.lastIndexOf('\n', end - 1))),
  );
  const heading = blocks.find(({ type }) => type === 'heading');
  const again = heading?.type === 'heading' && heading.depth === 1 ? wordsOf(heading.children) : '';
  if (front.title && normalForm(front.title.text) !== normalForm(again)) {
    const from = writer.text.length;
    const { text: title, start: titleStart, end: titleEnd } = front.title;
    writer.text.append(title, offset + titleStart, offset + titleEnd);
    writer.end(from, { type: 'paragraph' }, { level: 0, title: true });
  }
  const { trouble } = front;
  return {
    declared: front.declared,
    trouble: trouble && { ...trouble, offset: offset + trouble.offset },
  };
}

function complain(file: VFile, root: Root, { reason, offset }: Trouble): void {
  file.message(`the front matter is no YAML that can be read: ${reason}`, {
    place: root.data.view.sourcePointAt(offset),
    ruleId: 'front-matter',
  });
}

function tellOfBlunting(file: VFile, root: Root, from: number): void {
  const reason = 'more brackets, stars or nested marks in one place than are read as Markdown';
  file.message(reason, { place: root.data.view.sourcePointAt(from), ruleId: 'nesting' });
}
