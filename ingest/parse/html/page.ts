// Where on a page its article stands, and what its title is. In: the tree. Out: the elements that hold
// the article, those around them, and the title: a heading, or a part of <title>.
import { fold } from '../../../schema/text.ts';
import { attributeOf, HEADINGS, textsOf, type HtmlElement, type HtmlText } from './nodes.ts';
import type { Signs } from './signs.ts';
import type { HtmlTree } from './tree.ts';

/** Of the text of a page, articles that are its content are at least so much. */
const ARTICLE_SHARE = 1 / 4;
/** Headings of the first rank among which the title is looked for. */
const MAX_TOP_HEADINGS = 20;
const MAX_TITLE_LENGTH = 1_000;
/** A site's name after a dash has at most so many words. */
const MAX_SITE_WORDS = 5;
const SEPARATOR = / (?:[|\u00b7\u2022\u00bb\u203a]|::) |\s[-\u2013\u2014]\s/g;

export interface Page {
  /** What holds the article; empty where the whole page does. */
  readonly roots: ReadonlySet<HtmlElement>;
  /** Elements around the roots and around the title. */
  readonly around: ReadonlySet<HtmlElement>;
  /** The heading that is the title, if one is. */
  readonly heading: HtmlElement | null;
  /** The words of <title> that are the article's, where no heading is the title. */
  readonly titleWords: readonly HtmlText[];
  /** Characters of text on the page. */
  readonly size: number;
}

/** `siteName` is what the page says of its site, or null. */
export function pageOf({ root, elements }: HtmlTree, signs: Signs, siteName: string | null): Page {
  const roots = rootsOf(elements, root.size);
  const title = elements.find(({ name, parent }) => name === 'title' && !isForeign(parent));
  const titleWords = title ? ownTitle(title, siteName) : [];
  const heading = headingOf(elements, roots, signs, wordsIn(titleWords));
  const around = new Set<HtmlElement>();
  for (const element of heading ? [...roots, heading] : roots)
    for (let outer = element.parent; outer && !around.has(outer); outer = outer.parent)
      around.add(outer);
  return { roots, around, heading, titleWords: heading ? [] : titleWords, size: root.size };
}

const isForeign = (parent: HtmlElement | null) =>
  parent?.name === 'svg' || parent?.name === 'symbol';

/** The main part of the page, or else its articles, if they are a good part of it. */
function rootsOf(elements: readonly HtmlElement[], size: number): ReadonlySet<HtmlElement> {
  const mains = elements.filter(
    (element) => element.name === 'main' || attributeOf(element, 'role') === 'main',
  );
  const found = outermost(mains.filter((main) => main.size > 0));
  if (found.size > 0) return found;
  const articles = outermost(elements.filter(({ name }) => name === 'article'));
  let total = 0;
  for (const article of articles) total += article.size;
  return total >= size * ARTICLE_SHARE ? articles : new Set();
}

/** Elements are in the order of their start tags: what begins before the end of another is in it. */
function outermost(elements: readonly HtmlElement[]): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  let end = -1;
  for (const element of elements) {
    if (element.start < end) continue;
    found.add(element);
    end = element.end;
  }
  return found;
}

/** The heading that is the title of the article. */
function headingOf(
  elements: readonly HtmlElement[],
  roots: ReadonlySet<HtmlElement>,
  signs: Signs,
  title: string,
): HtmlElement | null {
  const tops = elements
    .filter(({ name, size }) => name === 'h1' && size > 0)
    .slice(0, MAX_TOP_HEADINGS)
    .filter((heading) => wordsOf(heading) !== '');
  const inside = tops.find((heading) => standsIn(heading, roots, signs));
  if (inside) return inside;
  const same = (heading: HtmlElement) => title !== '' && wordsOf(heading) === title;
  const outside = tops.find(same);
  if (outside) return outside;
  const first = elements
    .filter(({ name }) => HEADINGS.has(name))
    .slice(0, MAX_TOP_HEADINGS)
    .find((heading) => standsIn(heading, roots, signs));
  return first && same(first) ? first : null;
}

/** Whether an element stands in one of the roots, if there are any, and in nothing of the site's. */
function standsIn(element: HtmlElement, roots: ReadonlySet<HtmlElement>, signs: Signs): boolean {
  for (let outer = element.parent; outer; outer = outer.parent) {
    if (roots.has(outer)) return true;
    if (OUTSIDE.has(outer.name) || signs.isFurniture(outer)) return false;
  }
  return roots.size === 0;
}

const OUTSIDE: ReadonlySet<string> = new Set(['nav', 'aside', 'footer', 'dialog']);

const wordsOf = (element: HtmlElement) => wordsIn(textsOf(element, () => false));

const wordsIn = (texts: readonly HtmlText[]) => {
  let words = '';
  for (const { text } of texts) {
    words += text;
    if (words.length > MAX_TITLE_LENGTH) break;
  }
  return fold(words.slice(0, MAX_TITLE_LENGTH));
};

/** The words of <title> without the name of the site, which stands at an end of it. */
function ownTitle(title: HtmlElement, siteName: string | null): readonly HtmlText[] {
  const texts = textsOf(title, () => false);
  const whole = texts.map(({ text }) => text).join('');
  if (whole.length > MAX_TITLE_LENGTH) return [];
  const { start, end } = titleRange(whole, siteName);
  let at = 0;
  return texts.flatMap((piece) => {
    const from = Math.max(0, start - at);
    const to = Math.min(piece.text.length, end - at);
    at += piece.text.length;
    if (from >= to) return [];
    if (from === 0 && to === piece.text.length) return [piece];
    const text = piece.text.slice(from, to);
    return [{ type: 'text', text, start: piece.start + from, end: piece.start + to } as const];
  });
}

function titleRange(whole: string, siteName: string | null): { start: number; end: number } {
  const separators = [...whole.matchAll(SEPARATOR)];
  const first = separators[0];
  const last = separators.at(-1);
  const all = { start: 0, end: whole.length };
  if (first === undefined || last === undefined) return all;
  const site = siteName === null ? '' : fold(siteName).toLowerCase();
  if (site !== '' && fold(whole.slice(0, first.index)).toLowerCase() === site)
    return { start: first.index + first[0].length, end: whole.length };
  const tail = fold(whole.slice(last.index + last[0].length));
  const isDash = /[-\u2013\u2014]/.test(last[0]);
  const isName = tail.toLowerCase() === site || !isDash || tail.split(' ').length <= MAX_SITE_WORDS;
  return isName && last.index > 0 ? { start: 0, end: last.index } : all;
}
