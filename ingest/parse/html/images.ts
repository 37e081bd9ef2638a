// Images that show something of the matter, as opposed to icons, spacers and counting pixels. In: an
// element. Out: its address, and its alternative text with the place that it has in the source.
import type { FoundImage } from '../markup/foundImage.ts';
import { attributeOf, type HtmlElement } from './nodes.ts';
import type { Signs } from './signs.ts';

/** Images of at most so many pixels both ways are icons; of so many one way, they count visits. */
const MAX_ICON_PIXELS = 32;
const MAX_DOT_PIXELS = 2;
const MAX_STYLE_LENGTH = 500;
const ICON_NAME = /(?:^|[^a-z])(?:icon|spacer|pixel|emoji|blank)s?(?:[^a-z]|$)/i;

/** The image that an element shows; null where it is no image, or only decorates. */
export function imageOf(element: HtmlElement, signs: Signs): FoundImage | null {
  if (element.name !== 'img' || decorates(element, signs)) return null;
  const alt = element.attributes.find(({ name }) => name === 'alt');
  const { start, end } = alt === undefined || alt.value.trim() === '' ? element : alt;
  return { url: addressOf(element), alt: alt?.value ?? '', start, end };
}

/**
 * The address of an image; pages that load late keep the real one aside. Of an address that holds the
 * image itself only the kind of image is kept.
 */
function addressOf(element: HtmlElement): string | null {
  let own: string | null = null;
  for (const name of ['src', 'data-src', 'data-original']) {
    const url = attributeOf(element, name)?.trim() ?? '';
    if (url === '') continue;
    const kind = DATA.exec(url)?.[0];
    if (kind === undefined) return url;
    own ??= kind;
  }
  return own;
}

const DATA = /^data:[a-z+.-]{0,40}\/?[a-z0-9+.-]{0,40}/i;

function decorates(element: HtmlElement, signs: Signs): boolean {
  const role = attributeOf(element, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const width = pixelsOf(element, 'width');
  const height = pixelsOf(element, 'height');
  if (Math.min(width, height) <= MAX_DOT_PIXELS) return true;
  if (Math.max(width, height) <= MAX_ICON_PIXELS) return true;
  if (signs.isIcon(element) || (element.parent && signs.isIcon(element.parent))) return true;
  if (attributeOf(element, 'alt') !== '') return false;
  const file = addressOf(element)?.slice(-100) ?? '';
  return ICON_NAME.test(file) || file.endsWith('.svg');
}

/** One side of an image; infinite where the page does not say it in pixels. */
function pixelsOf(element: HtmlElement, side: 'width' | 'height'): number {
  const own = /^\s{0,4}([0-9]{1,5})(?:px)?\s{0,4}$/.exec(attributeOf(element, side) ?? '')?.[1];
  if (own !== undefined) return Number(own);
  const style = (attributeOf(element, 'style') ?? '').slice(0, MAX_STYLE_LENGTH);
  const styled = SIDES[side].exec(style)?.[1];
  return styled === undefined ? Infinity : Number(styled);
}

const SIDES = {
  width: /(?:^|[;\s])width\s{0,4}:\s{0,4}([0-9]{1,5})px/i,
  height: /(?:^|[;\s])height\s{0,4}:\s{0,4}([0-9]{1,5})px/i,
};
