// Aligns the sections of two versions of an article: by the path of their headings, or else by what
// stands in them, so that a section keeps its id when it is renamed, or one around it is.
import type { ArticleContent } from '../../schema/content.ts';
import { normalForm } from '../../schema/text.ts';
import { bagOf, likeness, type Bag } from './bag.ts';
import { lazily } from './lazy.ts';
import { alignLists, type Item } from './lists.ts';
import type { Aligned } from './steps.ts';

interface SectionItem extends Item {
  readonly heading: string;
  readonly named: () => Bag;
  readonly depth: number;
  /** What stands in it, its own headings included. */
  readonly inside: () => Bag;
  readonly words: () => Bag;
}

/** What a heading alone counts for, where the text below it was read as something else. */
const NAMED_ALIKE = 0.7;
const SAME_HEADING = 0.3;
const SAME_DEPTH = 0.1;
/** Where nothing stands in either, their place alone tells. */
const BOTH_EMPTY = 0.4;
const ALIKE_SECTION = 0.5;
const LONGEST_PATH = 400;
const MOST_TEXTS = 50;

/** For each new section the index of the old one. */
export function alignSections(before: ArticleContent, after: ArticleContent): Aligned {
  return alignLists(sectionItems(before), sectionItems(after), {
    of: (one, other) => {
      const empty = one.inside().size === 0 && other.inside().size === 0;
      const inside = empty ? BOTH_EMPTY : likeness(one.inside(), other.inside());
      return (
        Math.max(
          inside,
          likeness(one.words(), other.words()),
          NAMED_ALIKE * likeness(one.named(), other.named()),
        ) +
        (one.heading === other.heading ? SAME_HEADING : 0) +
        (one.depth === other.depth ? SAME_DEPTH : 0)
      );
    },
    least: ALIKE_SECTION,
    anywhere: true,
  });
}

function sectionItems(article: ArticleContent): readonly SectionItem[] {
  const inside = textsInside(article);
  const above = new Map<string, { readonly path: string; readonly depth: number }>();
  return article.sections.map(({ id, heading, parent }) => {
    const around = parent === null ? undefined : above.get(parent);
    const own = normalForm(heading ?? '');
    const path = `${around?.path ?? ''}\n${own}`.slice(-LONGEST_PATH);
    const depth = (around?.depth ?? -1) + 1;
    above.set(id, { path, depth });
    const texts = inside.get(id) ?? [];
    return {
      keys: [path],
      heading: own,
      named: lazily(() => bagOf([own])),
      depth,
      inside: lazily(() => bagOf(texts)),
      words: lazily(() => bagOf([own, ...texts])),
    };
  });
}

/** The first texts that stand in each section, or in one below it. */
function textsInside(article: ArticleContent): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>(article.sections.map(({ id }) => [id, []]));
  const put = (section: string | null, some: readonly string[]): void => {
    const known = section === null ? undefined : texts.get(section);
    if (known !== undefined) known.push(...some.slice(0, MOST_TEXTS - known.length));
  };
  for (const { section, text } of article.blocks) put(section, [text]);
  for (const { section, steps } of article.procedures)
    put(
      section,
      steps.slice(0, MOST_TEXTS).map(({ text }) => text),
    );
  for (const { section, target } of article.references) put(section, [target]);
  for (const { id, heading, parent } of article.sections.toReversed())
    put(parent, [heading ?? '', ...(texts.get(id) ?? [])]);
  return texts;
}
