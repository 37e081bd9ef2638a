// What of a page is content. In: an element and what is around it. Out: whether it shows nothing, or
// belongs to the site, or is hidden with no alternative to it; and for which platform it holds.
import { attributeOf, BLOCKS, textsOf, type HtmlElement } from './nodes.ts';
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

/** A link that only marks a place is no longer than this, in UTF-16 code units. */
const MAX_SIGN_LENGTH = 4;

export class Furnishing {
  readonly #page: Page;
  readonly #signs: Signs;
  readonly #tabs: Tabs;
  /** Elements of which a page shows one, and those whose parts have been looked at for them. */
  readonly #alternatives = new Set<HtmlElement>();
  readonly #lookedAt = new Set<HtmlElement>();

  constructor({ page, signs, tabs }: Reading) {
    this.#page = page;
    this.#signs = signs;
    this.#tabs = tabs;
  }

  /** Whether an element belongs to the site around the article, or is not shown. */
  isFurniture(
    element: HtmlElement,
    { isFurniture, inArticle }: Around,
    standsInText: boolean,
  ): boolean {
    const { roots, heading, around, size } = this.#page;
    if (roots.has(element) || element === heading) return false;
    if (isFurniture) return true;
    if (around.has(element)) return false;
    const { name } = element;
    if (name === 'select' || name === 'textarea') return true;
    if (name === 'button' && !standsInText) return true;
    if (!inArticle && (name === 'header' || name === 'footer')) return true;
    if (!inArticle && name === 'aside' && this.#signs.noteOf(element) === null) return true;
    if (element.attributes.length === 0) return name === 'nav' || name === 'dialog';
    if (isSignOfPlace(element) || this.#labelsPlatform(element)) return true;
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
    if (element.parent) this.#lookAt(element.parent);
    return this.#alternatives.has(element);
  }

  /** Finds the parts of an element that stand side by side and of which a page shows one. */
  #lookAt(parent: HtmlElement): void {
    if (this.#lookedAt.has(parent)) return;
    this.#lookedAt.add(parent);
    let run: HtmlElement[] = [];
    let isWhole = true;
    const end = () => {
      const named = run.some((part) => this.platformOf(part) !== null);
      // An element in a line that shows nothing but hidden parts is there for these.
      const isInLine = parent.parent !== null && !BLOCKS.has(parent.name);
      const isSwitch = isWhole && (run.length > 1 || isInLine);
      if (isSwitch || (named && run.length > 1))
        for (const part of run) this.#alternatives.add(part);
      run = [];
    };
    for (const child of parent.children) {
      const isPart =
        child.type === 'element' && (isHidden(child) || this.platformOf(child) !== null);
      if (isPart) {
        if (run.length > 0 && run[0]?.name !== child.name) end();
        run.push(child);
      } else if (child.type === 'element' || child.text.trim() !== '') {
        isWhole = false;
        end();
      }
    }
    end();
  }
}

/** Whether an element is a link to a place on the page and shows a sign only: "¶", "#". */
function isSignOfPlace(element: HtmlElement): boolean {
  if (element.name !== 'a' || element.size === 0 || element.size > MAX_SIGN_LENGTH) return false;
  if (attributeOf(element, 'href')?.startsWith('#') !== true) return false;
  const texts = textsOf(element, isDropped).map(({ text }) => text);
  return !/[\p{L}\p{N}]/u.test(texts.join(''));
}
