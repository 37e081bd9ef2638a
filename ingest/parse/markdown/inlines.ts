// The words of one block of Markdown. In: the nodes in it. Out: their text added to what is
// read, with links; images are handed back, since each becomes a figure after the block.
import { appendAligned } from '../markup/align.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { imagesIn } from '../html/fragment.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { FoundImage } from '../markup/foundImage.ts';
import { imageDirectives } from './directives.ts';
import type { Code, Image, MarkdownNode } from './nodes.ts';

export interface MarkdownText {
  readonly source: string;
  /** The source as it was parsed, in which excessive marks are plain characters. */
  readonly parsed: string;
  readonly writer: BlockWriter;
  readonly lexicon: Lexicon;
  /** Addresses by label, in normal form. */
  readonly definitions: ReadonlyMap<string, string>;
}

type Sources = Pick<MarkdownText, 'source' | 'parsed'>;

interface Range {
  readonly start: number;
  readonly end: number;
}

interface Frame {
  readonly nodes: readonly MarkdownNode[];
  next: number;
  /** What ends when the nodes are done: an element with markup of its own. */
  readonly node: MarkdownNode | null;
  readonly start: number;
}

/** Adds the text of phrasing nodes between two offsets of the source; gives the images in it. */
export function appendInlines(
  nodes: readonly MarkdownNode[],
  { source, parsed, writer, lexicon, definitions }: MarkdownText,
  from = 0,
  to = source.length,
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
    const { start, end } = node;
    if (node.type === 'text') {
      const limits = { start: from, end: to };
      images.push(...appendText(node.value, { start, end }, limits, { source, parsed }, writer));
    } else if (node.type === 'inlineCode') {
      appendCode(node.value, { start, end }, { source, parsed }, writer);
    } else if (node.type === 'break') {
      text.insert('\n');
    } else if (node.type === 'html') {
      if (/^<br\b/i.test(node.value)) text.insert('\n');
      if (/^<img\b/i.test(node.value)) images.push(...imagesIn({ source, start, end }, lexicon));
    } else if (node.type === 'image') {
      images.push(imageFrom(node, source));
    } else if (node.type === 'imageReference') {
      const url = definitions.get(node.identifier);
      if (url !== undefined) images.push(imageFrom({ ...node, type: 'image', url }, source));
    } else if ('children' in node) {
      stack.push({ nodes: node.children, next: 0, node, start: text.length });
    }
  }
}

/** Adds as much of a text as stands between the limits; gives the images that directives put in. */
function appendText(
  value: string,
  { start, end }: Range,
  limits: Range,
  { source, parsed }: Sources,
  { text }: BlockWriter,
): readonly FoundImage[] {
  if (end <= limits.start || start >= limits.end) return [];
  const put = (piece: string, at: number, to: number) =>
    appendAligned(piece, at, to, { source, parsed, escapes: true, references: true }, text);
  const skipped = Math.max(0, limits.start - start);
  const cut = Math.max(0, end - limits.end);
  const shown = imageDirectives(value);
  const directives = shown.length > 0 ? imageDirectives(source.slice(start, end)) : [];
  if (directives.length !== shown.length || skipped + cut > 0 || shown.length === 0) {
    put(value.slice(skipped, value.length - cut), start + skipped, end - cut);
    return [];
  }
  let done = { value: 0, source: start };
  const images = directives.map(({ start: at, end: after, url, alt, altStart }, index) => {
    const own = shown[index] ?? { start: 0, end: 0 };
    put(value.slice(done.value, own.start), done.source, start + at);
    done = { value: own.end, source: start + after };
    return { url, alt, start: start + altStart, end: start + altStart + alt.length };
  });
  put(value.slice(done.value), done.source, end);
  return images;
}

function appendCode(
  value: string,
  { start, end }: Range,
  { source, parsed }: Sources,
  { text }: BlockWriter,
): void {
  const begin = text.length;
  const at = parsed.slice(start, end).indexOf(value);
  const from = start + at;
  if (at >= 0) text.append(source.slice(from, from + value.length), from, from + value.length);
  else text.append(value, start, end);
  text.inline(begin, start, end);
}

/** Adds the lines of a code block as they are. */
export function appendVerbatim(node: Code, { source, parsed, writer }: MarkdownText): void {
  const { start, end } = node;
  const slice = source.slice(start, end);
  const fenced = /^[`~]/.test(slice);
  const at = start + (fenced ? slice.indexOf('\n') + 1 : 0);
  const alignment = { source, parsed, escapes: false, references: false };
  appendAligned(node.value, at, end, alignment, writer.text);
}

function close(
  node: MarkdownNode,
  from: number,
  { text, links }: BlockWriter,
  definitions: ReadonlyMap<string, string>,
): void {
  const { start, end } = node;
  text.inline(from, start, end);
  const url =
    node.type === 'link'
      ? node.url
      : node.type === 'linkReference'
        ? definitions.get(node.identifier)
        : undefined;
  if (url !== undefined && text.length > from) links.push({ start: from, end: text.length, url });
}

function imageFrom({ url, alt: words, start, end }: Image, source: string): FoundImage {
  const at = words === '' ? -1 : source.slice(start, end).indexOf(words);
  const from = start + at;
  return at < 0
    ? { url, alt: words, start, end }
    : { url, alt: words, start: from, end: from + words.length };
}
