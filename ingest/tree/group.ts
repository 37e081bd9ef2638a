// All transforms of the tree, as one unified plugin: flat blocks to articles, their sections, and
// the procedures of these.
import type { Lexicons } from '../lexicon/lexicons.ts';
import { groupArticles } from './articles.ts';
import { headingsOf, isContents } from './contents.ts';
import { settleLanguages } from './language.ts';
import type { Root } from './nodes.ts';
import { groupProcedures } from './procedures.ts';
import { groupSections, settleRole } from './sections.ts';

/** The transformer that groups the blocks of a root, whichever entrance it came through. */
export function group(lexicons: Lexicons): (root: Root) => void {
  return (root) => {
    groupArticles(root, lexicons.union);
    const articles = root.children.filter((child) => child.type === 'article');
    settleLanguages(articles, root.data, lexicons);
    for (const article of articles) {
      const { lexicon } = article;
      groupSections(article, root.data, lexicon);
      const sections = article.children.filter((child) => child.type === 'section');
      const headings = headingsOf(sections);
      for (const section of sections) {
        if (isContents(section, headings, lexicon)) continue;
        groupProcedures(section, lexicon);
        settleRole(section);
      }
    }
  };
}
