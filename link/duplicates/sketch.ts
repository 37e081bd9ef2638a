// Texts as they are compared. In: the words of a row, or the title, the platforms and the rows of an
// article. Out: their sketch: keys, bands and shingles, a function of the words alone.
import type { TextSketch } from '../../schema/duplicates.ts';
import { uuidOf } from '../../schema/identity.ts';
import { hashOf, mixedWith, shinglesOf } from './hashing.ts';
import { maskedWords } from './mask.ts';
import { bandsOf, type Banding } from './signature.ts';

/** Part of the ids of texts: changes whenever the same words could give another sketch. */
const VERSION = '1';

/** Words in a run. */
const ARTICLE_RUN = 3;
const BLOCK_RUN = 2;

/**
 * Chosen so that at the very threshold of what is reported a pair is missed once in a hundred times:
 * articles 1 − (1 − 0.7⁵)²⁵ = 0.990, blocks 1 − (1 − 0.8⁴)¹⁰ = 0.995. Pairs that share little
 * (0.3) are looked at in vain in 6 and 8 of a hundred cases, which comparing can well afford.
 */
const ARTICLE_BANDING: Banding = { bands: 25, rows: 5 };
const BLOCK_BANDING: Banding = { bands: 10, rows: 4 };

/** Blocks with fewer words are not compared: "Click Save" says nothing of where it was copied from. */
export const FEWEST_WORDS = 4;
/** Blocks with fewer words are alike only where they are the same. */
const FEWEST_NEAR = 8;

/** An article as it is compared. */
export interface ComparedArticle {
  readonly title: string;
  readonly platforms: readonly string[];
  /** All else that it says, in reading order. */
  readonly texts: readonly string[];
}

/** The sketch of one row of an article; null where it says too little to be compared. */
export function blockSketch(text: string): TextSketch | null {
  const { masked, named } = maskedWords(text);
  if (masked.length < FEWEST_WORDS) return null;
  const id = uuidOf('block text', VERSION, ...named);
  const twinKey = uuidOf('masked block', ...masked);
  const shingles = shinglesOf(masked, BLOCK_RUN);
  const bands =
    masked.length < FEWEST_NEAR ? Int32Array.of(bandOf(twinKey)) : bandsOf(shingles, BLOCK_BANDING);
  const { length: signed } = bands;
  const facts = { twinKey, platformKey: id, platforms: [], tokens: masked.length };
  return { id, kind: 'block', ...facts, bands, signed, shingles };
}

/** The sketch of an article: of its title and all of its rows. */
export function articleSketch({ title, platforms, texts }: ComparedArticle): TextSketch {
  const heading = maskedWords(title);
  const rows = texts.map(maskedWords).filter(({ masked }) => masked.length > 0);
  const words = [...heading.masked, ...rows.flatMap(({ masked }) => masked)];
  const sorted = [...new Set(platforms)].sort();
  const shingles = shinglesOf(words, ARTICLE_RUN);
  const signature = bandsOf(shingles, ARTICLE_BANDING);
  const shared = new Set(
    rows
      .map(({ masked }) => masked)
      .filter(isShareable)
      .map(blockBand),
  );
  return {
    id: uuidOf(
      'article text',
      VERSION,
      sorted.join(' '),
      ...[heading, ...rows].map(({ named }) => named.join(' ')),
    ),
    kind: 'article',
    twinKey: uuidOf('masked title', ...heading.masked),
    platformKey: uuidOf('title', ...heading.named),
    platforms: sorted,
    tokens: words.length,
    bands: Int32Array.of(...signature, ...shared),
    signed: signature.length,
    shingles,
  };
}

function isShareable(masked: readonly string[]): boolean {
  return masked.length >= FEWEST_NEAR;
}

/** The band of articles that have a row in common. */
function blockBand(masked: readonly string[]): number {
  return mixedWith(hashOf('row of article'), hashOf(masked.join(' ')));
}

function bandOf(key: string): number {
  return mixedWith(hashOf('short block'), hashOf(key));
}
