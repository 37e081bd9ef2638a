// The words of one block of Markdown. In: phrasing nodes of mdast. Out: their text added to what is
// read, with links; images are handed back, since each becomes a figure after the block.
import type { Definition, Image, Nodes, PhrasingContent } from 'mdast';
import { appendAligned } from '../markup/align.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';

export interface MarkdownText {
  readonly source: string;
  readonly writer: BlockWriter;
  /** Addresses by label, in the form of `labelOf`. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/** An image on its way to a figure. */
export interface FoundImage {
  readonly url: string;
  readonly alt: string;
  /** Offsets of the alternative text in the source, or of the image where it has none. */
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly nodes: readonly Nodes[];
  next: number;
  /** What ends when the nodes are done: an element with markup of its own. */
  readonly node: Nodes | null;
  readonly start: number;
}

/** Adds the text of phrasing nodes, from an offset of the source on; gives the images in it. */
export function appendInlines(
  nodes: readonly PhrasingContent[],
  { source, writer, definitions }: MarkdownText,
  from = 0,
): readonly FoundImage[] {
  const { text } = writer;
  const images: FoundImage[] = [];
  const stack: Frame[] = [{ nodes, next: 0, node: null, start: 0 }];
  for (;;) {
    const frame = stack.at(-1);
    if (frame === undefined) return images;
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) {
      stack.pop();
      if (frame.node) close(frame.node, frame.start, writer, definitions);
      continue;
    }
    const { start, end } = rangeOf(node);
    switch (node.type) {
      case 'text':
        appendText(node.value, start, end, from, source, writer);
        break;
      case 'inlineCode':
        appendCode(node.value, start, end, source, writer);
        break;
      case 'break':
        text.insert('\n');
        break;
      case 'html':
        if (/^<br\b/i.test(node.value)) text.insert('\n');
        break;
      case 'image':
        images.push(imageFrom(node, source));
        break;
      case 'imageReference': {
        const definition = definitions.get(labelOf(node.identifier));
        if (definition)
          images.push(
            imageFrom(
              { ...node, type: 'image', url: definition.url, alt: node.alt ?? null },
              source,
            ),
          );
        break;
      }
      default:
        if ('children' in node)
          stack.push({ nodes: node.children, next: 0, node, start: text.length });
    }
  }
}

/** A label of a definition as it is looked up. */
export const labelOf = (identifier: string) => identifier.toLowerCase();

/** The offsets of a node in the source. */
export const rangeOf = ({ position }: Nodes) => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

function appendText(
  value: string,
  start: number,
  end: number,
  from: number,
  source: string,
  { text }: BlockWriter,
): void {
  if (end <= from) return;
  const skipped = Math.max(0, from - start);
  appendAligned(value.slice(skipped), start + skipped, end, { source, escapes: true }, text);
}

function appendCode(
  value: string,
  start: number,
  end: number,
  source: string,
  { text }: BlockWriter,
): void {
  const from = text.length;
  const at = source.indexOf(value, start);
  if (at >= 0 && at + value.length <= end) text.append(value, at, at + value.length);
  else text.append(value, start, end);
  text.inline(from, start, end);
}

function close(
  node: Nodes,
  from: number,
  { text, links }: BlockWriter,
  definitions: ReadonlyMap<string, Definition>,
): void {
  const { start, end } = rangeOf(node);
  text.inline(from, start, end);
  const url =
    node.type === 'link'
      ? node.url
      : node.type === 'linkReference'
        ? definitions.get(labelOf(node.identifier))?.url
        : undefined;
  if (url !== undefined && text.length > from) links.push({ start: from, end: text.length, url });
}

function imageFrom({ url, alt, position }: Image, source: string): FoundImage {
  const start = position?.start.offset ?? 0;
  const end = position?.end.offset ?? 0;
  const words = alt ?? '';
  const at = words === '' ? -1 : source.indexOf(words, start);
  const found = at >= 0 && at + words.length <= end;
  return { url, alt: words, start: found ? at : start, end: found ? at + words.length : end };
}
