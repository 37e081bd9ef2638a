// Articles and rows that say the same: how many of them the search finds, against comparing all with
// all, and what ten times the documents cost, where each document has a few variations and all have
// rows of boilerplate in common.
import { pairsAmong } from '../link/duplicates/pairs.ts';
import { pairOf } from '../link/duplicates/similarity.ts';
import { articleSketch, blockSketch } from '../link/duplicates/sketch.ts';
import type { DuplicatePair, TextSketch } from '../schema/duplicates.ts';
import { figure, heading, report } from './measure.ts';
import type { Texts } from './texts.ts';
import { fractionsOf } from './random.ts';
import { variedTexts } from './varied.ts';

const DOCUMENTS = 2_000;
/** Documents that are varied, each in as many ways as it takes. */
const ORIGINALS = 50;
/** Shares of words that are exchanged. */
const RATES = [0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.13, 0.17] as const;
const SIZES = [10_000, 100_000] as const;
const FAMILY = 5;
const SEED = 7;

/** Texts as they are compared: articles, and the rows of all of them. */
interface Sketches {
  readonly articles: readonly TextSketch[];
  readonly blocks: readonly TextSketch[];
}

export function benchDuplicates({ texts }: Texts): void {
  heading(`Duplicates among ${DOCUMENTS} documents, against comparing all with all`);
  const originals = texts.filter((_, at) => at % Math.ceil(texts.length / ORIGINALS) === 0);
  const documents = RATES.flatMap((share, at) => [
    ...variedTexts(originals, { count: DOCUMENTS / RATES.length, share, seed: SEED + at }),
  ]);
  const { articles, blocks } = sketchesOf(documents.map(linesOf));
  reportAccuracy('articles', pairsAmong(articles).pairs, allPairs(articles));
  reportAccuracy('rows', pairsAmong(blocks).pairs, allNearPairs(blocks));

  heading(`Duplicates among ${SIZES.join(' and ')} documents`);
  const [small = NaN, large = NaN] = SIZES.map(secondsFor);
  report('ratio of the two', figure(large / small), 'of ten times the documents');
}

/** The lines of a document, which do for its rows here. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

function sketchesOf(documents: Iterable<readonly string[]>): Sketches {
  const articles = new Map<string, TextSketch>();
  const blocks = new Map<string, TextSketch>();
  for (const [title = '', ...rows] of documents) {
    const article = articleSketch({ title, platforms: [], texts: rows });
    articles.set(article.id, article);
    for (const row of rows) {
      const block = blockSketch(row);
      if (block !== null) blocks.set(block.id, block);
    }
  }
  return { articles: [...articles.values()], blocks: [...blocks.values()] };
}

function reportAccuracy(
  name: string,
  found: readonly DuplicatePair[],
  exact: readonly DuplicatePair[],
): void {
  const keyOf = ({ a, b }: DuplicatePair) => `${a} ${b}`;
  const contained = exact.filter((pair) => pair.class === 'contained');
  const alike = exact.filter((pair) => pair.class !== 'contained');
  const foundKeys = new Set(found.map(keyOf));
  const exactKeys = new Set(exact.map(keyOf));
  const share = (part: readonly DuplicatePair[], keys: ReadonlySet<string>) =>
    figure(part.filter((pair) => keys.has(keyOf(pair))).length / part.length);
  report(`${name}: recall`, share(alike, foundKeys), `of ${alike.length} pairs`);
  if (contained.length > 0)
    report(`${name}: recall`, share(contained, foundKeys), `of ${contained.length} contained`);
  report(`${name}: precision`, share(found, exactKeys), `of ${found.length} pairs found`);
}

function allPairs(texts: readonly TextSketch[]): readonly DuplicatePair[] {
  return texts.flatMap((text, at) =>
    texts.slice(at + 1).flatMap((other) => pairOf(text, other) ?? []),
  );
}

/**
 * All pairs of rows, without comparing those that cannot be alike: of two sets of which at least 0.8
 * is shared, the first fifth of each, in any order of all values, has a value in common.
 */
function allNearPairs(texts: readonly TextSketch[]): readonly DuplicatePair[] {
  const holders = new Map<number, number[]>();
  const pairs: DuplicatePair[] = [];
  texts.forEach((text, at) => {
    const { shingles } = text;
    const others = new Set<number>();
    for (const shingle of shingles.subarray(
      0,
      shingles.length - Math.ceil(0.8 * shingles.length) + 1,
    )) {
      const holding = holders.get(shingle) ?? [];
      for (const other of holding) others.add(other);
      holding.push(at);
      holders.set(shingle, holding);
    }
    for (const other of others) {
      const pair = pairOf(text, texts[other] ?? text);
      if (pair !== null) pairs.push(pair);
    }
  });
  return pairs;
}

/** Seconds of the processor, so that what else the machine does is not counted. */
function secondsFor(size: number): number {
  const began = process.cpuUsage();
  const { articles, blocks } = sketchesOf(familiesOf(size));
  const sketched = process.cpuUsage();
  const pairs = pairsAmong(articles).pairs.length + pairsAmong(blocks).pairs.length;
  const search = process.cpuUsage(sketched).user / 1e6;
  const seconds = process.cpuUsage(began).user / 1e6;
  const found = `${pairs} pairs; the search alone ${figure(search)} s`;
  report(`${size} documents, ${blocks.length} rows`, `${figure(seconds)} s`, found);
  return seconds;
}

/** Invented documents: families of variations, and in each document the same rows at its end. */
function* familiesOf(count: number): Generator<readonly string[]> {
  const random = fractionsOf(SEED);
  const word = () => `w${Math.floor(20_000 * random() * random()).toString(36)}`;
  const row = (length: number) => Array.from({ length }, word).join(' ');
  const boilerplate = Array.from({ length: 3 }, () => row(20));
  let rows: readonly string[] = [];
  for (let at = 0; at < count; at += 1) {
    if (at % FAMILY === 0) rows = [row(6), ...Array.from({ length: 6 }, () => row(20))];
    const varied = rows.map((one) =>
      one.replace(/w\S{1,8}/g, (own) => (random() < 0.03 ? word() : own)),
    );
    yield [...varied, ...boilerplate];
  }
}
