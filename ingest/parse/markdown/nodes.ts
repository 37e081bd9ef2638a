// What is kept of a Markdown text: its blocks and what stands in their lines, named as in mdast, with
// no more of each than is read of it. Offsets are those of the text.

interface Ranged<Type extends string> {
  readonly type: Type;
  readonly start: number;
  readonly end: number;
}

interface Parent<Type extends string> extends Ranged<Type> {
  readonly children: readonly MarkdownNode[];
}

interface Literal<Type extends string> extends Ranged<Type> {
  readonly value: string;
}

export type Paragraph = Parent<'paragraph'>;
export type ListItem = Parent<'listItem'>;
export type Blockquote = Parent<'blockquote'>;
export type Table = Parent<'table'>;
export type Code = Literal<'code'>;
export type Html = Literal<'html'>;

export interface Heading extends Parent<'heading'> {
  readonly depth: number;
}

export interface List extends Parent<'list'> {
  readonly ordered: boolean;
  /** The number of the first item, where there is one. */
  readonly first: number | null;
}

export interface FootnoteDefinition extends Parent<'footnoteDefinition'> {
  readonly label: string;
}

export interface Image extends Ranged<'image'> {
  readonly url: string;
  readonly alt: string;
}

interface Link extends Parent<'link'> {
  readonly url: string;
}

/** A link or image whose address a definition gives; `identifier` is its label in normal form. */
interface LinkReference extends Parent<'linkReference'> {
  readonly identifier: string;
}

interface ImageReference extends Ranged<'imageReference'> {
  readonly identifier: string;
  readonly alt: string;
}

export type MarkdownNode =
  | Paragraph
  | Heading
  | List
  | ListItem
  | Blockquote
  | Code
  | Table
  | Html
  | FootnoteDefinition
  | Image
  | Link
  | LinkReference
  | ImageReference
  | Parent<'tableRow' | 'tableCell' | 'emphasis' | 'strong' | 'delete'>
  | Literal<'text' | 'inlineCode'>
  | Ranged<'yaml' | 'thematicBreak' | 'definition' | 'break' | 'footnoteReference'>;

export interface MarkdownTree {
  readonly blocks: readonly MarkdownNode[];
  /** The addresses that definitions give, by label in normal form; the first of a label counts. */
  readonly definitions: ReadonlyMap<string, string>;
}

/** All that nodes show or stand for, one after the other. */
export function wordsOf(nodes: readonly MarkdownNode[]): string {
  let words = '';
  const stack: MarkdownNode[] = [];
  const push = (siblings: readonly MarkdownNode[]) => {
    for (let at = siblings.length - 1; at >= 0; at -= 1) {
      const sibling = siblings[at];
      if (sibling) stack.push(sibling);
    }
  };
  push(nodes);
  for (let node = stack.pop(); node; node = stack.pop()) {
    if ('value' in node) words += node.value;
    else if ('alt' in node) words += node.alt;
    else if ('children' in node) push(node.children);
  }
  return words;
}
