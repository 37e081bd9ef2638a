// HTML inside other markup. In: a stretch of a source. Out: its blocks, written as those of a page;
// or the images in it.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { FoundImage } from '../markup/foundImage.ts';
import { HtmlBlocks } from './blocks.ts';
import { imageOf } from './images.ts';
import type { Page } from './page.ts';
import { Signs } from './signs.ts';
import { tabsOf } from './tabs.ts';
import { treeOf } from './tree.ts';

export interface Fragment {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Writes what a fragment shows; `level` is the number of ordered lists around it. */
export function writeHtml(
  { source, start, end }: Fragment,
  level: number,
  writer: BlockWriter,
  lexicon: Lexicon,
): void {
  const tree = treeOf(source, start, end);
  const signs = new Signs(lexicon);
  const page: Page = {
    ...{ roots: new Set(), around: new Set(), heading: null, titleWords: [] },
    size: tree.root.size,
  };
  new HtmlBlocks({ writer, lexicon, signs, page, tabs: tabsOf(tree.elements) }).write(
    tree.root,
    level,
  );
}

/** The images that a fragment shows. */
export function imagesIn(
  { source, start, end }: Fragment,
  lexicon: Lexicon,
): readonly FoundImage[] {
  const signs = new Signs(lexicon);
  return treeOf(source, start, end).elements.flatMap((element) => imageOf(element, signs) ?? []);
}
