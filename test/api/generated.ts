// Many small articles, the same each time: for lists that are longer than a page, and for filters
// that some fulfil and others do not. Titles repeat, so that ties have to be broken.
import { TOPIC_TYPES } from '../../schema/lists.ts';
import { writeDocument, type ArticleSketch, type WrittenDocument } from './writer.ts';

export const WORDS = ['Heron', 'hub', 'ÜBER', '100%', 'under_score', "what's", 'Valve'] as const;
export const PLATFORMS = ['android', 'ios', 'windows'] as const;
export const LANGUAGES = ['en', 'de'] as const;

/** Numbers that look random and are the same in every run. */
function* numbers(): Generator<number, never> {
  let state = 1;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

export function generatedDocuments(documents: number, articlesEach: number): WrittenDocument[] {
  const random = numbers();
  const pick = <T>(from: readonly [T, ...T[]]): T =>
    from[random.next().value % from.length] ?? from[0];
  const article = (): ArticleSketch => ({
    title: `${pick(WORDS)} ${pick(WORDS)}`,
    language: pick(LANGUAGES),
    topicType: pick(TOPIC_TYPES),
    platforms: PLATFORMS.filter(() => pick([true, false])).map((id) => ({
      id,
      evidence: 'explicit' as const,
    })),
    identifiers: [{ scheme: 'n', value: `N${random.next().value % 9}`, evidence: 'explicit' }],
    steps: [{ text: `Open ${pick(WORDS)}.` }, { text: `Close ${pick(WORDS)}.` }],
  });
  return Array.from({ length: documents }, (_, at) =>
    writeDocument(`generated-${at}.txt`, Array.from({ length: articlesEach }, article)),
  );
}
