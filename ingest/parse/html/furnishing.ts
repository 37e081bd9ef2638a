// What of a page is content. In: an element and what is around it. Out: whether it shows nothing, or
// belongs to the site, or is hidden with no alternative to it; and for which platform it holds.
import { attributeOf, textsOf, type HtmlElement } from './nodes.ts';
import type { Page } from './page.ts';
import type { Reading } from './reading.ts';
import { isHidden, type Signs } from './signs.ts';
import type { Tabs } from './tabs.ts';

/** Elements that show no words of the page. */
const DROPPED: ReadonlySet<string> = new Set(
  (
    'applet area audio base canvas col colgroup datalist embed frame frameset head iframe input ' +
    'link map meta noembed noframes noscript object param script source style svg template title ' +
    'track video'
  ).split(' '),
);

export const isDropped = ({ name }: HtmlElement) => DROPPED.has(name);

/** A part of a page that holds more of its text is no furniture, whatever it is called. */
const MAX_SHARE = 1 / 2;

interface Around {
  readonly isFurniture: boolean;
  readonly inArticle: boolean;
}

export class Furnishing {
  readonly #page: Page;
  readonly #signs: Signs;
  readonly #tabs: Tabs;
  /** Whether the parts of an element are alternatives of which a page shows one. */
  readonly #switches = new Map<HtmlElement, boolean>();
  /** Whether text stands in an element beside its parts. */
  readonly #withText = new Map<HtmlElement, boolean>();

  constructor({ page, signs, tabs }: Reading) {
    this.#page = page;
    this.#signs = signs;
    this.#tabs = tabs;
  }

  /** Whether an element belongs to the site around the article. */
  isFurniture(element: HtmlElement, { isFurniture, inArticle }: Around): boolean {
    const { roots, heading, around, size } = this.#page;
    if (roots.has(element) || element === heading) return false;
    if (isFurniture) return true;
    if (around.has(element)) return false;
    const { name } = element;
    if (name === 'select' || name === 'textarea') return true;
    if (name === 'button' && !this.#standsInText(element)) return true;
    if (!inArticle && (name === 'header' || name === 'footer')) return true;
    if (!inArticle && name === 'aside' && this.#signs.noteOf(element) === null) return true;
    if (element.attributes.length === 0) return name === 'nav' || name === 'dialog';
    if (this.#labelsPlatform(element)) return true;
    if (isHidden(element) && !this.#isAlternative(element)) return true;
    return this.#signs.isFurniture(element) && element.size <= size * MAX_SHARE;
  }

  /** The platform, as the markup names it, for which alone an element holds, or null. */
  platformOf(element: HtmlElement): string | null {
    if (element.size === 0 || element.attributes.length === 0) return null;
    if (this.#page.around.has(element)) return null;
    const label = this.#tabs.labels.get(element);
    const named = label === undefined ? null : this.#signs.platformIn(label);
    return named ?? this.#signs.platformOf(element);
  }

  #labelsPlatform(element: HtmlElement): boolean {
    if (!this.#tabs.labelling.has(element)) return false;
    const label = textsOf(element, isDropped).map(({ text }) => text);
    return this.#signs.platformIn(label.join('').trim()) !== null;
  }

  #isAlternative(element: HtmlElement): boolean {
    if (this.platformOf(element) !== null || this.#tabs.labels.has(element)) return true;
    if (attributeOf(element, 'role') === 'tabpanel') return true;
    if (this.#tabs.opened.has(attributeOf(element, 'id') ?? '')) return true;
    return element.parent !== null && this.#isSwitch(element.parent);
  }

  /** Whether text stands beside an element, so that it is a word of that text. */
  #standsInText({ parent }: HtmlElement): boolean {
    if (parent === null) return false;
    const known = this.#withText.get(parent);
    if (known !== undefined) return known;
    const has = parent.children.some((child) => child.type === 'text' && child.text.trim() !== '');
    this.#withText.set(parent, has);
    return has;
  }

  #isSwitch(parent: HtmlElement): boolean {
    const known = this.#switches.get(parent);
    if (known !== undefined) return known;
    const parts = parent.children.filter((child) => child.type === 'element');
    const isSwitch =
      parts.length > 1 &&
      (parts.every(isHidden) || parts.some((part) => this.platformOf(part) !== null));
    this.#switches.set(parent, isSwitch);
    return isSwitch;
  }
}
