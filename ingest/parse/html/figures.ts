// Pictures with captions. In: a <figure>. Out: its caption, and the picture that this is for.
import { imageOf } from './images.ts';
import { attributeOf, HOLDS, type HtmlElement, type HtmlNode } from './nodes.ts';
import type { Signs } from './signs.ts';

/** A caption and the picture that it is for; further pictures are figures by themselves. */
export interface FigureParts {
  readonly caption: HtmlElement;
  readonly picture: HtmlElement;
  /** Address of the picture. */
  readonly url: string | null;
}

/** The parts of a figure; null where it shows no picture, or has no caption. */
export function figurePartsOf(figure: HtmlElement, signs: Signs): FigureParts | null {
  const isPicture = (figure.holds & HOLDS.image) !== 0;
  if (!isPicture || (figure.holds & (HOLDS.orderedList | HOLDS.preformatted)) !== 0) return null;
  let picture: HtmlElement | null = null;
  let caption: HtmlElement | null = null;
  const stack: HtmlNode[] = [figure];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'text' || signs.isFurniture(node)) continue;
    if (picture === null && imageOf(node, signs)) picture = node;
    if (node.name === 'figcaption' && node.size > 0) caption ??= node;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      if (child) stack.push(child);
    }
  }
  if (picture === null || caption === null) return null;
  return { caption, picture, url: imageOf(picture, signs)?.url ?? null };
}

/** Whether a paragraph is called the caption of a picture beside it. */
export function isCaption(element: HtmlElement, signs: Signs): boolean {
  const { name, parent, size } = element;
  if ((name !== 'p' && name !== 'div') || size === 0 || attributeOf(element, 'class') === null)
    return false;
  const isBeside = parent !== null && (parent.holds & HOLDS.image) !== 0;
  return isBeside && (element.holds & HOLDS.image) === 0 && signs.isCaption(element);
}
