// The tree that a page is read from: elements and texts in the order of the source, each with its
// place in it. Lean, since most of what a tree of HTML can hold says nothing about an article.

export interface HtmlText {
  readonly type: 'text';
  /** As shown: the source between the offsets, or what a character reference stands for. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Attribute {
  /** In lower case. */
  readonly name: string;
  readonly value: string;
  /** Offsets of the value in the source. */
  readonly start: number;
  readonly end: number;
}

export interface HtmlElement {
  readonly type: 'element';
  /** In lower case. */
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly parent: HtmlElement | null;
  readonly children: HtmlNode[];
  /** Offset of the start tag in the source, and the one after the end tag. */
  readonly start: number;
  end: number;
  /** What stands in it, however deep: bits of `HOLDS`. */
  holds: number;
  /** Characters of text in it. */
  size: number;
}

export type HtmlNode = HtmlElement | HtmlText;

/** What an element may hold, as bits. */
export const HOLDS = {
  /** A block: a paragraph, a list, a table, … */
  block: 1,
  orderedList: 2,
  heading: 4,
  image: 8,
  preformatted: 16,
} as const;

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand by themselves: text before and after them is another paragraph. */
export const BLOCKS = named(
  'address article aside blockquote body caption center colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li ' +
    'main menu nav ol optgroup option p pre listing search section select summary table tbody td ' +
    'tfoot th thead title tr ul xmp',
);
export const HEADINGS = named('h1 h2 h3 h4 h5 h6');
/** Elements without content. */
export const VOID = named(
  'area base basefont bgsound br col embed frame hr img input link meta param source track wbr',
);
export const PREFORMATTED = named('pre listing xmp plaintext');

/** What an attribute says; null without it. */
export function attributeOf({ attributes }: HtmlElement, name: string): string | null {
  for (const attribute of attributes) if (attribute.name === name) return attribute.value;
  return null;
}

/** The texts in an element, in order, those of elements that are passed over left out. */
export function textsOf(
  element: HtmlElement,
  passesOver: (element: HtmlElement) => boolean,
): readonly HtmlText[] {
  const texts: HtmlText[] = [];
  const stack: { readonly nodes: readonly HtmlNode[]; next: number }[] = [
    { nodes: element.children, next: 0 },
  ];
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.nodes[frame.next];
    frame.next += 1;
    if (node === undefined) stack.pop();
    else if (node.type === 'text') texts.push(node);
    else if (!passesOver(node)) stack.push({ nodes: node.children, next: 0 });
  }
  return texts;
}
