// Markdown to tree: a unified Parser over remark's. What remark finds becomes the same flat blocks
// that raw text gives, so that everything after this is shared.
import type { Definition, Nodes, Root as MdastRoot } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { normalForm } from '../../../schema/text.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Root } from '../../tree/nodes.ts';
import { BlockWriter } from '../markup/blockWriter.ts';
import { blunt } from './blunt.ts';
import { MarkdownBlocks } from './blocks.ts';
import { frontMatterOf, type FrontMatter } from './frontMatter.ts';
import { labelOf, rangeOf } from './inlines.ts';
import { parseMarkdown } from './syntax.ts';

/** A unified plugin: sets the parser of its processor to that of Markdown. */
export const markdownParse: Plugin<[Lexicon], string, Root> = function (lexicon) {
  this.parser = (text, file) => {
    const blunted = blunt(text);
    const tree = parseMarkdown(blunted.text);
    const writer = new BlockWriter();
    const front = writeFrontMatter(tree, text, writer);
    const definitions = definitionsOf(tree);
    new MarkdownBlocks({ source: text, parsed: blunted.text, writer, lexicon, definitions }).write(
      tree.children,
    );
    const root = writer.root(file, lexicon, front?.declared);
    if (front?.trouble) complain(file, root, front.trouble);
    if (blunted.from !== null) tellOfBlunting(file, root, blunted.from);
    return root;
  };
};

type Trouble = NonNullable<FrontMatter['trouble']>;

/** Writes the title that the front matter states, unless the first heading is that title. */
function writeFrontMatter(
  tree: MdastRoot,
  text: string,
  writer: BlockWriter,
): Omit<FrontMatter, 'title'> | null {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return null;
  const { start, end } = rangeOf(first);
  const offset = text.indexOf('\n', start) + 1;
  const front = frontMatterOf(
    text.slice(offset, Math.max(offset, text.lastIndexOf('\n', end - 1))),
  );
  const heading = tree.children.find(({ type }) => type === 'heading');
  const again = heading?.type === 'heading' && heading.depth === 1 ? toString(heading) : '';
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

/** Definitions of addresses, wherever they stand; the first of a label counts. */
function definitionsOf(tree: MdastRoot): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>();
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition') {
      const label = labelOf(node.identifier);
      if (!definitions.has(label)) definitions.set(label, node);
    } else if ('children' in node) {
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child) stack.push(child);
      }
    }
  }
  return definitions;
}
