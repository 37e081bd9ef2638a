// What articles say, row by row in reading order, for comparing it with what others say.
import { sql, type Kysely } from 'kysely';
import type { Database } from '../../tables.ts';

/** Longer rows, in characters, are dumps of something; they are compared with nothing. */
const LONGEST = 100_000;

/** A row of running text, or (without an id) a heading. */
export interface RunningText {
  readonly articleId: string;
  readonly kind: string;
  readonly id: string | null;
  readonly text: string;
}

/** An article whose rows are asked for. */
export interface SaidArticle {
  readonly id: string;
  readonly title: string;
  readonly platforms: readonly string[];
  /** Whether it stands for itself: of exact copies one does. */
  readonly isCanonical: boolean;
  readonly texts: readonly RunningText[];
}

/** All that these articles say; articles that are gone say nothing. */
export async function saidByArticles(
  db: Kysely<Database>,
  collectionId: string,
  articles: readonly string[],
): Promise<readonly SaidArticle[]> {
  const { rows } = await sql<Omit<SaidArticle, 'texts'>>`select id, title,
      canonical_id is null as "isCanonical",
      array(select distinct platform from article_platforms p
        where p.collection_id = articles.collection_id and p.article_id = articles.id
        order by platform) as platforms
    from articles where collection_id = ${collectionId}
      and id = any(${articles}::uuid[])`.execute(db);
  const ofArticles = sql`collection_id = ${collectionId} and article_id = any(${articles}::uuid[])`;
  const ends = sql`start_offset, end_offset`;
  const { rows: texts } = await sql<RunningText>`with own_steps as materialized (
      select * from steps where ${ofArticles}
    ) select article_id as "articleId", kind, id, text from (
      select article_id, 'step' as kind, id, text, text_start_offset as start_offset,
        text_end_offset as end_offset from own_steps
      ${partsOfSteps(collectionId, 'choices', 'choice')}
      ${partsOfSteps(collectionId, 'details', 'detail')}
      union all select article_id, 'requirement', id, text, ${ends}
        from requirements where ${ofArticles}
      union all select article_id, 'issue', id, symptom, ${ends} from issues where ${ofArticles}
      union all select article_id, 'solution', id, text, ${ends}
        from solutions where ${ofArticles}
      union all select article_id, 'note', id, text, ${ends} from notes where ${ofArticles}
      union all select article_id, 'block', id, text, ${ends} from blocks where ${ofArticles}
      union all select article_id, 'heading', null, heading, heading_start_offset,
        heading_end_offset from sections where ${ofArticles} and heading is not null
    ) as said where length(text) <= ${LONGEST}
    order by article_id, start_offset, end_offset, kind, id`.execute(db);
  const said = new Map<string, RunningText[]>(rows.map(({ id }) => [id, []]));
  for (const text of texts) said.get(text.articleId)?.push(text);
  return rows.map((article) => ({ ...article, texts: said.get(article.id) ?? [] }));
}

/**
 * What stands below the steps. The steps are looked up one by one, whatever the statistics say:
 * those of a collection that was just filled know nothing of it.
 */
function partsOfSteps(collectionId: string, table: 'choices' | 'details', kind: string) {
  return sql`union all select article_id, ${sql.lit(kind)}, part.id, part.text, part.start_offset,
      part.end_offset
    from own_steps cross join lateral (
      select * from ${sql.table(table)} where step_id = own_steps.id offset 0
    ) as part where part.collection_id = ${collectionId}`;
}
