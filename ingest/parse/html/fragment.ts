// HTML inside other markup. In: a stretch of a source. Out: its blocks, written as those of a page;
// or the images in it.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { FoundImage } from '../markup/foundImage.ts';
import type { ListPlace } from '../markup/listPlace.ts';
import { HtmlBlocks } from './blocks.ts';
import { imageOf } from './images.ts';
import type { Page } from './page.ts';
import { Signs } from './signs.ts';
import { tabsOf } from './tabs.ts';
import { treeOf } from './tree.ts';

interface Shared {
  readonly writer: BlockWriter;
  readonly lexicon: Lexicon;
}

export interface Fragment {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** Writes the blocks that a fragment shows, in a list item or elsewhere. */
export function writeHtml(fragment: Fragment, place: ListPlace, shared: Shared): void {
  const { root, blocks } = blocksOf(fragment, shared);
  blocks.write(root, place);
}

/** Adds what a fragment shows as words of the block in the making; gives the images in it. */
export function appendHtml(fragment: Fragment, shared: Shared): readonly FoundImage[] {
  const { root, blocks } = blocksOf(fragment, shared);
  return blocks.append(root);
}

function blocksOf({ source, start, end }: Fragment, { writer, lexicon }: Shared) {
  const { root, elements } = treeOf(source, start, end);
  const signs = new Signs(lexicon);
  const nothing = { roots: new Set<never>(), around: new Set<never>(), titleWords: [] };
  const page: Page = { ...nothing, heading: null, size: root.size };
  const tabs = tabsOf(elements);
  return { root, blocks: new HtmlBlocks({ writer, lexicon, signs, page, tabs }) };
}

/** The images that a fragment shows. */
export function imagesIn(
  { source, start, end }: Fragment,
  lexicon: Lexicon,
): readonly FoundImage[] {
  const signs = new Signs(lexicon);
  return treeOf(source, start, end).elements.flatMap((element) => imageOf(element, signs) ?? []);
}
