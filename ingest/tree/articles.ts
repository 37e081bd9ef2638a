// Where an article begins in a dump of several: no separators, no markup, so evidence is weighed.
// In: a root of flat blocks. Out: a root of articles, each with its title, its evidence and its
// blocks; site furniture is set apart.
import type { Point } from 'unist';
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { identifierAt } from '../lexicon/schemes.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { isStatement, kindsOf } from './furniture.ts';
import { isHeading, isLeadIn, roleNamed } from './headings.ts';
import { isNote } from './notes.ts';
import { firstTitleOf, MAX_TITLE_LENGTH, mayBeTitle, statesTitle, titleFrom } from './titles.ts';
import { withNumberedHeadings } from './numberedHeadings.ts';
import type { Article, Block, Evidence, Paragraph, Root, Words } from './nodes.ts';
import { signsOf } from './signs.ts';

/** A line of fewer words is seldom a title. */
const MIN_TITLE_WORDS = 3;
/** Blocks after a title within which its article shows itself. */
const LOOK_AHEAD = 6;
/** Weight of evidence from which a line begins an article. */
const THRESHOLD = 5;
const FIRST: Evidence = { score: THRESHOLD, reasons: ['first line of the document'] };
/** Roles by which articles close. */
const CLOSING: readonly SectionRole[] = ['references', 'notes'];

const titleShape = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.titles.opening));
  return new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu');
});

const openingHeadings = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => pack.openingHeadings)),
);

const selfWords = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.selfWords));
  return new RegExp(`^(?:.{0,40}[^\\p{L}])?(?:${words})(?![\\p{L}])`, 'iu');
});

const closings = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.closings));
  return new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu');
});

/** Lines of program text, and headings that count ("Option 2: …"), are no titles. */
const NO_TITLE =
  /[{}|\\$]|\]\(|^\[!|^\p{L}+ [0-9]{1,2}(?:[:.]| [-\u2013])|[^ ] {1,4}-[A-Za-z]+ |\)\.\w+$/u;

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

/** What has been seen of the article in hand. */
interface Seen {
  readonly roles: Set<SectionRole>;
  /** The titles of the articles so far, in normal form. */
  readonly titles: Set<string>;
  role: SectionRole | null;
  opened: boolean;
  steps: boolean;
  figures: boolean;
  /** Blocks that are no headings. */
  content: number;
  lastIsHeading: boolean;
  /** Whether the last line is one by which sites end an article. */
  closed: boolean;
}

const newSeen = (titles: Set<string>): Seen => ({
  titles,
  roles: new Set(),
  role: null,
  opened: false,
  steps: false,
  figures: false,
  content: 0,
  lastIsHeading: false,
  closed: false,
});

function note(
  seen: Seen,
  blocks: readonly Block[],
  index: number,
  headingBlanks: number,
  lexicon: Lexicon,
): void {
  const block = blocks[index];
  if (block === undefined) return;
  if (block.type === 'labelled') seen.steps = true;
  if (block.type === 'figure') seen.figures = true;
  if (block.type === 'paragraph') {
    const { lastIsHeading: previousIsHeading, content } = seen;
    const afterTitle = content === 0 && !previousIsHeading;
    const context = { blocks, index, previousIsHeading, afterTitle, headingBlanks };
    if (isHeading(block, context, lexicon)) {
      const [words] = block.children;
      const role = roleNamed(words, lexicon);
      if (role) seen.roles.add(role);
      if (opens(words, lexicon)) seen.opened = true;
      seen.role = role;
      seen.lastIsHeading = true;
      return;
    }
  }
  seen.lastIsHeading = false;
  seen.closed = block.type === 'paragraph' && isClosing(block, lexicon);
  seen.content += 1;
}

/** Whether a line is one by which sites end an article. */
const isClosing = ({ children: [words] }: Paragraph, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.closing) !== 0 && closings(lexicon).test(words.value);

/** Whether a heading is one of those with which articles open. */
const opens = (words: Words, lexicon: Lexicon) =>
  words.value.length <= 60 &&
  (signsOf(words, lexicon) & SIGN.heading) !== 0 &&
  openingHeadings(lexicon).has(normalForm(words.value));

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

/** Whether a block could be a title by its own looks: a line by itself that is no sentence. */
function isTitleLike(block: Block, headingBlanks: number, lexicon: Lexicon): block is Paragraph {
  if (block.type !== 'paragraph' || (headingBlanks > 0 && block.data.blanksBefore === 0))
    return false;
  const [node] = block.children;
  const words = node.value;
  if (!mayBeTitle(block, false) || '.:;,!\u3002\uff1a'.includes(words.charAt(words.length - 1)))
    return false;
  if (!OPENS_TITLE.test(words) || roleNamed(node, lexicon) || NO_TITLE.test(words)) return false;
  return !isNote(words, lexicon) && !isStatement(node, lexicon);
}

const OPENS_TITLE = /^[\p{Lu}\p{Lo}\p{N}"'\u201c\u201e\u00bf[(.]/u;

/** Weighs what comes after a line that may be a title. */
function lookAhead(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  headingBlanks: number,
  lexicon: Lexicon,
  weigh: (weight: number, reason: string) => void,
): void {
  const title = blocks[index];
  if (title?.type !== 'paragraph') return;
  const end = Math.min(blocks.length, index + 1 + LOOK_AHEAD);
  let steps = false;
  let content = false;
  for (let at = index + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block === undefined) return;
    if (block.type === 'labelled') {
      if (!steps && block.path[0] === '1') weigh(1, 'the first step follows');
      steps = true;
    } else if (block.type === 'figure') {
      if (block.number !== '1' || !seen.figures) continue;
      weigh(2, 'figures restart');
      return;
    } else if (block.type === 'paragraph' && !steps) {
      const [words] = block.children;
      if (isStatement(words, lexicon)) {
        weigh(2, 'data of an article follow');
        continue;
      }
      if (opens(words, lexicon)) {
        weigh(content ? 3 : 4, `the section "${normalForm(words.value)}" follows`);
        if (seen.opened) weigh(1, 'the article before had such a section');
        return;
      }
      if (roleNamed(words, lexicon)) return;
      if (!content && speaksOfItself(words, lexicon)) weigh(2, 'the text speaks of itself as one');
      if (at === index + 1 && echoes(title.children[0].value, words, lexicon))
        weigh(4, 'the next line says it again');
      else if (
        isTitleLike(block, headingBlanks, lexicon) &&
        !isBelow(block, title) &&
        (headingBlanks > 1 || at > index + 1)
      )
        return;
      else content = true;
    }
  }
}

/**
 * Whether a line that could be a title itself is rather the page's heading below its title: set off
 * more than the title, or as much where both are set off.
 */
function isBelow(line: Paragraph, title: Paragraph): boolean {
  const own = title.data.blanksBefore;
  return line.data.blanksBefore > own || (own > 1 && line.data.blanksBefore === own);
}

/** Whether a paragraph says early what "this article" does. */
const speaksOfItself = (words: Words, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.self) !== 0 && selfWords(lexicon).test(words.value);

/** Whether a title and the line below it say the same, as a page's title and heading do. */
function echoes(title: string, words: Words, lexicon: Lexicon): boolean {
  const { value } = words;
  if (value.length > MAX_TITLE_LENGTH || value.endsWith('.') || isLeadIn(words, lexicon))
    return false;
  const own = new Set(normalForm(title).split(' '));
  if (own.size < 3) return false;
  const below = new Set(normalForm(value).split(' '));
  let shared = 0;
  for (const word of own) if (below.has(word)) shared += 1;
  return shared * 10 >= own.size * 6 && shared * 10 >= below.size * 4;
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
