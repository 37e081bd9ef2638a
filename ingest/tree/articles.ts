// Where an article begins in a dump of several: no separators, no markup, so evidence is weighed.
// In: a root of flat blocks. Out: a root of articles, each with its title, its evidence and its
// blocks; site furniture is set apart.
import type { Point } from 'unist';
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { identifierAt } from '../lexicon/schemes.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { lookAhead } from './ahead.ts';
import { kindsOf } from './furniture.ts';
import { withNumberedHeadings } from './numberedHeadings.ts';
import type { Article, Block, Evidence, Paragraph, Root } from './nodes.ts';
import { isClosing, newSeen, note, type Seen } from './seen.ts';
import { firstTitleOf, isTitleLike, statesTitle, titleFrom } from './titles.ts';

/** A line of fewer words is seldom a title. */
const MIN_TITLE_WORDS = 3;
/** Weight of evidence from which a line begins an article. */
const THRESHOLD = 5;
const FIRST: Evidence = { score: THRESHOLD, reasons: ['first line of the document'] };
/** Roles by which articles close. */
const CLOSING: readonly SectionRole[] = ['references', 'notes'];

const titleShape = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.titles.opening));
  return new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu');
});

/** Groups the flat blocks of a root into articles. */
export function groupArticles(root: Root, lexicon: Lexicon): void {
  const all = withNumberedHeadings(root.children.filter((child) => child.type !== 'article'));
  const { headingBlanks, view } = root.data;
  const kinds = kindsOf(all, lexicon);
  const blocks = all.filter((_, at) => kinds[at] !== 'furniture');
  const titleAt = firstTitleOf(blocks, lexicon);
  const articles: Article[] = [];
  const above: Paragraph[] = [];
  let seen = newSeen(new Set());
  let index = -1;
  all.forEach((block, at) => {
    if (kinds[at] === 'furniture' && block.type === 'paragraph') {
      (articles.at(-1)?.boilerplate ?? above).push(block);
      seen.closed ||= isClosing(block, lexicon);
      return;
    }
    index += 1;
    if (articles.length === 0) articles.push(articleFrom(block, above, lexicon));
    const evidence =
      index > titleAt ? beginningAt(blocks, index, seen, headingBlanks, lexicon) : null;
    if (evidence) {
      seen = newSeen(seen.titles);
      articles.push(articleFrom(block, [], lexicon, evidence));
    }
    const current = articles.at(-1);
    if (block.type === 'paragraph' && (evidence || index === titleAt) && current) {
      current.title = titleFrom(block, view, lexicon);
      seen.titles.add(normalForm(current.title.children[0].value));
    } else {
      if (index > titleAt) note(seen, blocks, index, headingBlanks, lexicon);
      current?.children.push(block);
    }
  });
  for (const article of articles) close(article);
  root.children = articles;
}

/** The evidence that a block begins another article, or null where it is too light. */
function beginningAt(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  headingBlanks: number,
  lexicon: Lexicon,
): Evidence | null {
  const block = blocks[index];
  if (block === undefined || seen.content === 0) return null;
  if (block.type === 'paragraph' && statesTitle(block, lexicon))
    return { score: THRESHOLD, reasons: ['says that it is a title'] };
  if (seen.lastIsHeading) return null;
  if (!isTitleLike(block, headingBlanks, lexicon)) return null;
  const words = block.children[0].value;
  const reasons: string[] = [];
  let score = 0;
  const weigh = (weight: number, reason: string) => {
    score += weight;
    reasons.push(`${reason} (${weight})`);
  };
  if (titleShape(lexicon).test(words)) weigh(2, 'words of a title');
  else if (words.endsWith('?')) weigh(1, 'a question');
  if (seen.role && CLOSING.includes(seen.role)) weigh(2, `after the section ${seen.role}`);
  else if (seen.closed) weigh(2, 'after a closing line');
  if (seen.steps) weigh(1, 'after steps');
  const missing = MIN_TITLE_WORDS - words.split(/\s+/, MIN_TITLE_WORDS).length;
  if (missing > 0) weigh(-2 * missing, 'few words');
  if (identifierAt(words, lexicon.schemes)) weigh(2, 'an identifier');
  if (seen.titles.has(normalForm(words))) weigh(3, 'the title of an article before');
  const byItself = score;
  lookAhead(blocks, index, seen, headingBlanks, lexicon, weigh);
  if (block.data.blanksBefore === 0 && score === byItself) return null;
  return score >= THRESHOLD ? { score, reasons } : null;
}

function articleFrom(
  { position }: Block,
  boilerplate: Paragraph[],
  lexicon: Lexicon,
  evidence = FIRST,
): Article {
  const known = { title: null, language: 'und', lexicon, evidence, boilerplate };
  return { type: 'article', ...known, position, children: [] };
}

/** Ends an article where its last block ends, or its title where that comes last. */
function close(article: Article): void {
  const { title, children } = article;
  const last = children.at(-1)?.position.end;
  const end = title && (!last || precedes(last, title.position.end)) ? title.position.end : last;
  if (end) article.position = { start: article.position.start, end };
}

const precedes = (a: Point, b: Point) => (a.offset ?? 0) < (b.offset ?? 0);
