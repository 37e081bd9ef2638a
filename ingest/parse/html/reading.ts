// What the parts of the reader of a page share.
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { BlockWriter } from '../markup/blockWriter.ts';
import type { Page } from './page.ts';
import type { Signs } from './signs.ts';
import type { Tabs } from './tabs.ts';

export interface Reading {
  readonly writer: BlockWriter;
  readonly lexicon: Lexicon;
  readonly signs: Signs;
  readonly page: Page;
  readonly tabs: Tabs;
}
