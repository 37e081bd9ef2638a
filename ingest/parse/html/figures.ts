// Pictures with captions. In: a <figure>. Out: which of its parts is the caption, and its pictures.
import type { FoundImage } from '../markup/foundImage.ts';
import { imageOf } from './images.ts';
import { attributeOf, HOLDS, type HtmlElement, type HtmlNode } from './nodes.ts';
import type { Signs } from './signs.ts';

export interface FigureParts {
  readonly caption: HtmlElement | null;
  /** Address of the picture that the caption is for. */
  readonly url: string | null;
  /** Pictures that are figures by themselves. */
  readonly others: readonly FoundImage[];
}

/** The parts of a figure; null where it shows no picture, but a table or program text. */
export function figurePartsOf(figure: HtmlElement, signs: Signs): FigureParts | null {
  const isPicture = (figure.holds & HOLDS.image) !== 0;
  if (!isPicture || (figure.holds & (HOLDS.orderedList | HOLDS.preformatted)) !== 0) return null;
  const images: FoundImage[] = [];
  let caption: HtmlElement | null = null;
  const stack: HtmlNode[] = [figure];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text') continue;
    const image = imageOf(node, signs);
    if (image) images.push(image);
    if (node.name === 'figcaption' && node.size > 0) caption ??= node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) stack.push(child);
    }
  }
  const [first, ...others] = images;
  if (first === undefined) return null;
  return { caption, url: first.url, others: caption ? others : images };
}

/** Whether a paragraph is called the caption of a picture beside it. */
export function isCaption(element: HtmlElement, signs: Signs): boolean {
  const { name, parent, size } = element;
  if ((name !== 'p' && name !== 'div') || size === 0 || attributeOf(element, 'class') === null)
    return false;
  const isBeside = parent !== null && (parent.holds & HOLDS.image) !== 0;
  return isBeside && (element.holds & HOLDS.image) === 0 && signs.isCaption(element);
}
