// Aligns a newly read document with its stored version. Articles are known by the identifier that they
// declare, or else by their title, or else by what they say: a changed title keeps the article.
import type { Article } from '../../schema/article.ts';
import type { ArticleContent } from '../../schema/content.ts';
import type { KeptIds } from '../../schema/history.ts';
import { keptIds } from './article.ts';
import { bagOf, likeness, type Bag } from './bag.ts';
import { draftOf } from './draft.ts';
import { lazily } from './lazy.ts';
import { alignLists, type Item } from './lists.ts';
import { keyFrom } from './prose.ts';

interface ArticleItem extends Item {
  readonly content: ArticleContent;
  readonly bag: () => Bag;
}

const ALIKE_ARTICLE = 0.5;
const BEGINNING = 20;

/** The ids that each newly read article and its rows keep; null for an article that is new. */
export function alignDocument(
  before: readonly ArticleContent[],
  after: readonly Article[],
): readonly (KeptIds | null)[] {
  const old = before.map(articleItem);
  const now = after.map((article, index) => articleItem(draftOf(article, index)));
  const aligned = alignLists(old, now, {
    of: (one, other) => likeness(one.bag(), other.bag()),
    least: ALIKE_ARTICLE,
    anywhere: true,
  });
  return now.map(({ content }, index) => {
    const one = old[aligned[index] ?? -1];
    return one === undefined ? null : keptIds(one.content, content);
  });
}

function articleItem(content: ArticleContent): ArticleItem {
  const declared = content.identifiers.find(({ evidence }) => evidence === 'explicit');
  const texts = lazily(() => textsOf(content));
  const title = keyFrom(content.title);
  return {
    content,
    keys: [
      declared === undefined ? null : keyFrom(declared.scheme, declared.value),
      // Of several articles with one title, those that say the same are the same.
      `${title}\n${texts().slice(0, BEGINNING).join('\n')}`,
      title,
    ],
    bag: lazily(() => bagOf(texts())),
  };
}

/** All that an article says below its title. */
function textsOf(article: ArticleContent): readonly string[] {
  return [
    ...article.sections.flatMap(({ heading }) => heading ?? []),
    ...article.requirements.map(({ text }) => text),
    ...article.procedures.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ...article.issues.flatMap(({ symptom, solutions }) => [
      symptom,
      ...solutions.map(({ text }) => text),
    ]),
    ...article.notes.map(({ text }) => text),
    ...article.blocks.map(({ text }) => text),
  ];
}
