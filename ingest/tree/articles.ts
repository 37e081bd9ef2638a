// Groups the blocks of a dump into articles: no separators, no markup, so evidence is weighed.
// In: a root of flat blocks. Out: a root of articles, each with its title, its evidence and its
// blocks; site furniture is set apart.
import type { Point } from 'unist';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { begins, THRESHOLD, weighedLines } from './beginnings.ts';
import { kindsOf } from './furniture.ts';
import { markedTitles, type Titles } from './marked.ts';
import { withNumberedHeadings } from './numberedHeadings.ts';
import type { Article, Block, Evidence, Paragraph, Root } from './nodes.ts';
import { isClosing } from './seen.ts';
import { firstTitleOf, titleFrom } from './titles.ts';

const FIRST: Evidence = { score: THRESHOLD, reasons: ['first line of the document'] };

/** Groups the flat blocks of a root into articles. */
export function groupArticles(root: Root, lexicon: Lexicon): void {
  const flat = root.children.filter((child) => child.type !== 'article');
  const all = withNumberedHeadings(flat, lexicon);
  const { view } = root.data;
  const kinds = kindsOf(all, lexicon);
  const blocks: Block[] = [];
  const closedBefore = new Set<number>();
  all.forEach((block, at) => {
    if (kinds[at] !== 'furniture') blocks.push(block);
    else if (block.type === 'paragraph' && isClosing(block, lexicon))
      closedBefore.add(blocks.length);
  });
  const { titleAt, beginnings } = root.data.markup
    ? markedTitles(blocks, lexicon)
    : weighedTitles(root, blocks, closedBefore, lexicon);
  const articles: Article[] = [];
  const above: Paragraph[] = [];
  let index = -1;
  all.forEach((block, at) => {
    if (kinds[at] === 'furniture' && block.type === 'paragraph') {
      (articles.at(-1)?.boilerplate ?? above).push(block);
      return;
    }
    index += 1;
    const evidence = beginnings.get(index);
    if (articles.length === 0) articles.push(articleFrom(block, above, lexicon, FIRST));
    else if (evidence) articles.push(articleFrom(block, [], lexicon, evidence));
    const current = articles.at(-1);
    if (block.type === 'paragraph' && (evidence || index === titleAt) && current)
      current.title = titleFrom(block, view, lexicon);
    else current?.children.push(block);
  });
  for (const article of articles) close(article);
  root.children = articles;
}

/** The titles of raw text, where nothing but the look of lines tells them. */
function weighedTitles(
  { data }: Root,
  blocks: readonly Block[],
  closedBefore: ReadonlySet<number>,
  lexicon: Lexicon,
): Titles {
  const { headingBlanks } = data;
  const titleAt = firstTitleOf(blocks, lexicon);
  const weighed = weighedLines({ blocks, titleAt, headingBlanks, closedBefore, lexicon });
  data.weighed = weighed;
  const beginnings = weighed
    .filter(begins)
    .map(({ index, evidence }) => [index, evidence] as const);
  return { titleAt, beginnings: new Map(beginnings) };
}

function articleFrom(
  { position }: Block,
  boilerplate: Paragraph[],
  lexicon: Lexicon,
  evidence: Evidence,
): Article {
  const known = { title: null, language: 'und', lexicon, evidence, boilerplate };
  return { type: 'article', ...known, position, children: [] };
}

/**
 * An article stands between the first and the last of its title and its blocks. Blocks of markup that
 * is out of order may begin before the title.
 */
function close(article: Article): void {
  const { title, children } = article;
  let { start, end } = title?.position ?? article.position;
  for (const { position } of [children[0], children.at(-1)].filter((one) => one !== undefined)) {
    if (precedes(position.start, start)) ({ start } = position);
    if (precedes(end, position.end)) ({ end } = position);
  }
  article.position = { start, end };
}

const precedes = (a: Point, b: Point) => (a.offset ?? 0) < (b.offset ?? 0);
