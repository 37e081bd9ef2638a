// What of a page is no part of its articles: menus, the trail of pages above a title, buttons,
// questions whether the page helped, and legal lines. In: flat blocks. Out: for each, whether it is
// furniture of the site, a statement of data ("Article ID: …"), or content.
import { normalForm } from '../../schema/text.ts';
import { alternatives, perLexicon, wordsOf, type Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import type { Block, Words as Text } from './nodes.ts';
import { signsOf } from './signs.ts';

export type BlockKind = 'furniture' | 'statement' | 'content';

/** Longer lines are text. */
const MAX_LENGTH = 160;
/** The marks that set the pages of a trail apart. */
const TRAIL = /^(.{1,40}?) *(?:[>\u203a\u00bb]|[/|](?= )) *\S/u;

interface Words {
  readonly lines: ReadonlySet<string>;
  readonly opening: RegExp;
  readonly answers: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly homes: ReadonlySet<string>;
  readonly titleKeys: ReadonlySet<string>;
  readonly statement: RegExp;
}

const furnitureWords = perLexicon((lexicon): Words => {
  const words = (pick: Parameters<typeof wordsOf>[1]) => wordsOf(lexicon, pick);
  const keys = words((pack) => Object.values(pack.metadataKeys).flat());
  return {
    lines: new Set(words((pack) => pack.boilerplate.lines)),
    opening: new RegExp(`^(?:${alternatives(words((pack) => pack.boilerplate.openings))})`, 'iu'),
    answers: new Set(words((pack) => pack.boilerplate.answers)),
    links: new Set(words((pack) => pack.boilerplate.links)),
    homes: new Set(words((pack) => pack.boilerplate.homes)),
    titleKeys: new Set(words((pack) => pack.titleKeys)),
    statement: new RegExp(`^(?:${alternatives(keys)}) {0,2}[:\\uff1a]`, 'iu'),
  };
});

/** The kind of each block, in order. */
export function kindsOf(blocks: readonly Block[], lexicon: Lexicon): readonly BlockKind[] {
  const words = furnitureWords(lexicon);
  const kinds: BlockKind[] = [];
  let atHead = true;
  for (const block of blocks) {
    const kind = kindOf(block, words, atHead, kinds.at(-1), lexicon);
    if (kind === 'content') atHead = false;
    kinds.push(kind);
  }
  const head = kinds.indexOf('content');
  const lone = head >= 0 && kinds.slice(0, head).filter((kind) => kind === 'furniture').length < 2;
  const [first] = blocks;
  if (lone && first && isLink(first, words)) kinds[0] = 'content';
  const others = kinds.filter((kind) => kind !== 'furniture');
  if (first && others.length === 0) kinds[0] = 'content';
  return kinds;
}

/** Whether a line is one word of a menu; alone above a text, it may be its title. */
const isLink = (block: Block, { links }: Words) =>
  block.type === 'paragraph' &&
  block.data.markup?.furniture !== true &&
  links.has(normalForm(block.children[0].value));

/** Whether a line states data of its article: "Last updated: …". */
export const isStatement = (words: Text, lexicon: Lexicon) =>
  (signsOf(words, lexicon) & SIGN.colon) !== 0 &&
  furnitureWords(lexicon).statement.test(words.value);

function kindOf(
  block: Block,
  words: Words,
  atHead: boolean,
  previous: BlockKind | undefined,
  lexicon: Lexicon,
): BlockKind {
  if (block.type !== 'paragraph') return 'content';
  if (block.data.markup?.furniture) return 'furniture';
  if (block.data.markup?.kind) return 'content';
  const [node] = block.children;
  const line = node.value;
  if (line.length > MAX_LENGTH) return 'content';
  const normal = signsOf(node, lexicon) & SIGN.furniture ? normalForm(line) : '';
  if (words.lines.has(normal)) return 'furniture';
  if (words.opening.test(line)) return 'furniture';
  if (previous === 'furniture' && words.answers.has(normal)) return 'furniture';
  if (!atHead && previous !== 'furniture') return 'content';
  if (words.homes.has(normalForm(TRAIL.exec(line)?.[1] ?? ''))) return 'furniture';
  if (!atHead) return 'content';
  if (words.links.has(normal) || words.titleKeys.has(normal)) return 'furniture';
  return isStatement(node, lexicon) ? 'statement' : 'content';
}
