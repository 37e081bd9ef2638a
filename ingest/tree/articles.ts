// Where an article begins in a dump of several: no separators, no markup, so evidence is weighed.
// In: a root of flat blocks. Out: a root of articles, each with its title, its evidence and its
// blocks; site furniture is set apart.
import type { SectionRole } from '../../schema/lists.ts';
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { isHeading, roleNamed } from './headings.ts';
import type { Article, Block, Evidence, Paragraph, Root } from './nodes.ts';

const MAX_TITLE_LENGTH = 300;
const MIN_TITLE_LENGTH = 4;
/** Blocks after a title within which its article shows itself. */
const LOOK_AHEAD = 6;
/** Weight of evidence from which a line begins an article. */
const THRESHOLD = 5;
/** Roles by which articles open. */
const OPENING: readonly SectionRole[] = ['overview', 'background', 'requirements'];
/** Roles by which articles close. */
const CLOSING: readonly SectionRole[] = ['references', 'notes'];

const titleShape = perLexicon((lexicon) => {
  const words = alternatives(wordsOf(lexicon, (pack) => pack.titles.opening));
  return new RegExp(`^(?:${words})(?![\\p{L}])`, 'iu');
});

const boilerplate = perLexicon((lexicon) => new Set(wordsOf(lexicon, (pack) => pack.boilerplate)));

const openingHeadings = perLexicon(
  (lexicon) => new Set(wordsOf(lexicon, (pack) => pack.symptomHeadings)),
);

const metadataKeys = perLexicon((lexicon) => {
  const keys = wordsOf(lexicon, (pack) => Object.values(pack.metadataKeys).flat());
  return new RegExp(`^(?:${alternatives(keys)}) {0,2}[:\\uff1a]`, 'i');
});

/** Groups the flat blocks of a root into articles. */
export function groupArticles(root: Root, lexicon: Lexicon): void {
  const blocks = root.children.filter((child) => child.type !== 'article');
  const kinds = blocks.map((block) => classify(block, lexicon));
  const articles: Article[] = [];
  let seen = newSeen();
  blocks.forEach((block, index) => {
    const kind = kinds[index];
    const current = articles.at(-1);
    if (kind === 'boilerplate' && block.type === 'paragraph' && current) {
      current.boilerplate.push(block);
      return;
    }
    const first = articles.length === 0;
    const evidence = first
      ? { score: THRESHOLD, reasons: ['first line of the document'] }
      : beginningAt(blocks, index, seen, lexicon);
    if (evidence) {
      seen = newSeen();
      const title = block.type === 'paragraph' && mayBeTitle(block, first) ? block : null;
      articles.push(articleFrom(block, title, evidence));
      if (title) return;
    }
    note(seen, block, blocks[index - 1], blocks[index + 1], lexicon);
    articles.at(-1)?.children.push(block);
  });
  for (const article of articles) close(article);
  root.children = articles;
}

type Kind = 'boilerplate' | 'content';

function classify(block: Block, lexicon: Lexicon): Kind {
  if (block.type !== 'paragraph') return 'content';
  const words = block.children[0].value;
  return words.length < 80 && boilerplate(lexicon).has(normalForm(words))
    ? 'boilerplate'
    : 'content';
}

/** What has been seen of the article in hand. */
interface Seen {
  readonly roles: Set<SectionRole>;
  role: SectionRole | null;
  opened: boolean;
  steps: boolean;
  figures: boolean;
  /** Blocks that are no headings. */
  content: number;
  lastIsHeading: boolean;
}

const newSeen = (): Seen => ({
  roles: new Set(),
  role: null,
  opened: false,
  steps: false,
  figures: false,
  content: 0,
  lastIsHeading: false,
});

function note(
  seen: Seen,
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
  lexicon: Lexicon,
): void {
  if (block.type === 'labelled') seen.steps = true;
  if (block.type === 'figure') seen.figures = true;
  if (block.type === 'paragraph') {
    const context = { previous, previousIsHeading: seen.lastIsHeading, next };
    if (isHeading(block, context, lexicon)) {
      const words = block.children[0].value;
      const role = roleNamed(words, lexicon);
      if (role) seen.roles.add(role);
      if (opens(words, role, lexicon)) seen.opened = true;
      seen.role = role;
      seen.lastIsHeading = true;
      return;
    }
  }
  seen.lastIsHeading = false;
  seen.content += 1;
}

/** Whether a heading is one of those with which articles open. */
function opens(words: string, role: SectionRole | null, lexicon: Lexicon): boolean {
  if (role === null) return false;
  return OPENING.includes(role) || openingHeadings(lexicon).has(normalForm(words));
}

function mayBeTitle(block: Paragraph, first: boolean): boolean {
  const { length } = block.children[0].value;
  return length <= MAX_TITLE_LENGTH && (first || length >= MIN_TITLE_LENGTH);
}

/** The evidence that a block begins another article, or null where it is too light. */
function beginningAt(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  lexicon: Lexicon,
): Evidence | null {
  const block = blocks[index];
  if (block?.type !== 'paragraph' || block.data.blanksBefore === 0) return null;
  const words = block.children[0].value;
  const last = words.charAt(words.length - 1);
  if (!mayBeTitle(block, false) || '.:;,!\u3002\uff1a'.includes(last)) return null;
  if (seen.lastIsHeading || seen.content === 0 || roleNamed(words, lexicon)) return null;
  if (!/^[\p{Lu}\p{Lo}\p{N}"'\u201c\u201e\u00bf[(.]/u.test(words)) return null;

  const reasons: string[] = [];
  let score = 0;
  const weigh = (weight: number, reason: string) => {
    score += weight;
    reasons.push(`${reason} (${weight})`);
  };
  if (titleShape(lexicon).test(words)) weigh(2, 'words of a title');
  else if (last === '?') weigh(1, 'a question');
  if (seen.role && CLOSING.includes(seen.role)) weigh(2, `after the section ${seen.role}`);
  if (seen.steps) weigh(1, 'after steps');
  lookAhead(blocks, index, seen, lexicon, weigh);
  return score >= THRESHOLD ? { score, reasons } : null;
}

/** Weighs what comes after a line that may be a title. */
function lookAhead(
  blocks: readonly Block[],
  index: number,
  seen: Seen,
  lexicon: Lexicon,
  weigh: (weight: number, reason: string) => void,
): void {
  const title = blocks[index];
  const end = Math.min(blocks.length, index + 1 + LOOK_AHEAD);
  let steps = false;
  for (let at = index + 1; at < end; at += 1) {
    const block = blocks[at];
    if (block === undefined) return;
    if (block.type === 'labelled') {
      if (!steps && block.path[0] === '1') weigh(1, 'the first step follows');
      steps = true;
    } else if (block.type === 'figure') {
      if (block.number === '1' && seen.figures) {
        weigh(2, 'figures restart');
        return;
      }
    } else if (block.type === 'paragraph' && !steps) {
      const words = block.children[0].value;
      if (at === index + 1 && title?.type === 'paragraph' && echoes(title.children[0].value, words))
        weigh(2, 'the next line says it again');
      if (metadataKeys(lexicon).test(words)) weigh(2, 'data of an article follow');
      const role = roleNamed(words, lexicon);
      if (role && opens(words, role, lexicon)) {
        weigh(2, `the section ${role} follows`);
        if (seen.opened) weigh(2, 'the article before had such a section');
        return;
      }
      if (role) return;
    }
  }
}

/** Whether most words of a title come again in the line below it, as page title and heading do. */
function echoes(title: string, words: string): boolean {
  if (words.length > MAX_TITLE_LENGTH) return false;
  const own = new Set(normalForm(title).split(' '));
  if (own.size < 3) return false;
  const below = new Set(normalForm(words).split(' '));
  let shared = 0;
  for (const word of own) if (below.has(word)) shared += 1;
  return shared * 10 >= own.size * 6;
}

function articleFrom(block: Block, title: Paragraph | null, evidence: Evidence): Article {
  return {
    type: 'article',
    title,
    evidence,
    boilerplate: [],
    position: block.position,
    children: [],
  };
}

/** Ends an article where its last block ends. */
function close(article: Article): void {
  const last = article.children.at(-1);
  if (last?.position) article.position = { start: article.position.start, end: last.position.end };
}
