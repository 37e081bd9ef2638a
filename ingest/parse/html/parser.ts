// HTML to tree: a unified Parser. What a page shows becomes the same flat blocks that raw text gives,
// so that everything after this is shared; the page's site is set apart.
import type { Plugin } from 'unified';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import type { Root } from '../../tree/nodes.ts';
import { BlockWriter } from '../markup/blockWriter.ts';
import { HtmlBlocks } from './blocks.ts';
import { pageDataOf } from './declared.ts';
import { pageOf } from './page.ts';
import { Signs } from './signs.ts';
import { tabsOf } from './tabs.ts';
import { treeOf } from './tree.ts';

/** A unified plugin: sets the parser of its processor to that of HTML. */
export const htmlParse: Plugin<[Lexicon], string, Root> = function (lexicon) {
  this.parser = (text, file) => {
    const tree = treeOf(text);
    const { declared, siteName } = pageDataOf(tree.elements);
    const signs = new Signs(lexicon);
    const page = pageOf(tree, signs, siteName);
    const writer = new BlockWriter();
    const blocks = new HtmlBlocks({ writer, lexicon, signs, page, tabs: tabsOf(tree.elements) });
    blocks.writeTitle(page.titleWords);
    blocks.write(tree.root);
    const root = writer.root(file, lexicon, declared);
    if (tree.tooDeepAt !== null)
      file.message('elements are nested too deep; the innermost were read as their content', {
        place: root.data.view.sourcePointAt(tree.tooDeepAt),
        ruleId: 'depth',
        source: 'kbgraph',
      });
    return root;
  };
};
