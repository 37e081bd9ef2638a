// The founding document of the project and what a perfect reading of it holds, where they are at
// hand: beside the project, read at run time and never copied.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const FOLDER = resolve(import.meta.dirname, '../../../shared/seed');
const GOLD = resolve(FOLDER, 'gold.json');

const Pairs = z.array(z.tuple([z.string(), z.string()]).rest(z.string()));

const Gold = z.object({
  seed: z.string(),
  articles: z.array(
    z.object({
      title: z.string(),
      start_line: z.number(),
      end_line_max: z.number(),
      platforms: z.array(z.string()),
      sections: z.array(z.object({ heading: z.string(), platform: z.string().nullable() })),
      errors: z.array(
        z.object({
          message: z.string(),
          causes: z.array(z.string()),
          resolutions: z.array(z.string()),
        }),
      ),
      references: z.array(z.object({ kind: z.string(), target: z.string() })),
    }),
  ),
  relations: z.object({
    fallback_of: Pairs,
    same_task_other_platform: Pairs,
    kb_id_guess: z.array(z.object({ kb: z.string(), title: z.string(), evidence: z.string() })),
    kb_ids_not_in_corpus: z.array(z.string()),
    near_duplicate_articles: Pairs,
    duplicate_blocks: z.array(z.object({ text: z.string(), articles: z.array(z.string()) })),
  }),
});
export type GoldArticle = z.infer<typeof Gold>['articles'][number];

export const hasGold = existsSync(GOLD);

/** The gold annotation; call only if `hasGold`. */
export function readGold(): z.infer<typeof Gold> {
  return Gold.parse(JSON.parse(readFileSync(GOLD, 'utf8')));
}

/** The lines of an article, white space made plain spaces. */
export function linesOf(article: GoldArticle): readonly string[] {
  return readFileSync(resolve(FOLDER, readGold().seed), 'utf8')
    .split('\n')
    .slice(article.start_line - 1, article.end_line_max)
    .map((line) => line.replace(/\s/g, ' '));
}
