// Every stored row shows the characters it came from: its words, cut from the stored text at its
// span, are its text: folded in raw text, the text content of the piece in Markdown and HTML. Over
// the sample, which has all three, and over the founding document where it is.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SIZE_CAP_BYTES, openSources } from '../../ingest/source/open.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import type { Format } from '../../schema/lists.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { textContent } from '../textContent.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SEED = resolve(ROOT, '../shared/seed');
const COLLECTION = 'provenance';

/** A table with words: their column, the prefix of their span, and how a row finds its document. */
interface Worded {
  readonly table: string;
  readonly words: string;
  readonly prefix: string;
  readonly article: string;
}

const OF_ARTICLE = 'row.article_id';
const OF_STEP =
  '(select article_id from steps where steps.collection_id = row.collection_id and steps.id = row.step_id)';

const WORDED: readonly Worded[] = [
  { table: 'articles', words: 'title', prefix: 'title_', article: 'row.id' },
  { table: 'sections', words: 'heading', prefix: 'heading_', article: OF_ARTICLE },
  { table: 'requirements', words: 'text', prefix: '', article: OF_ARTICLE },
  { table: 'steps', words: 'text', prefix: 'text_', article: OF_ARTICLE },
  { table: 'choices', words: 'text', prefix: '', article: OF_STEP },
  { table: 'details', words: 'text', prefix: '', article: OF_STEP },
  { table: 'jumps', words: 'text', prefix: '', article: OF_STEP },
  { table: 'figures', words: 'caption', prefix: '', article: OF_ARTICLE },
  { table: 'issues', words: 'symptom', prefix: '', article: OF_ARTICLE },
  { table: 'solutions', words: 'text', prefix: '', article: OF_ARTICLE },
  { table: 'error_mentions', words: 'message', prefix: '', article: OF_ARTICLE },
  { table: 'article_references', words: 'text', prefix: '', article: OF_ARTICLE },
  { table: 'notes', words: 'text', prefix: '', article: OF_ARTICLE },
  { table: 'platform_passages', words: 'text', prefix: '', article: OF_ARTICLE },
  { table: 'blocks', words: 'text', prefix: '', article: OF_ARTICLE },
];

interface Row {
  readonly words: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly format: Format;
}

/** Formats, and tables that no raw text has rows for. */
const ALL: readonly Format[] = ['html', 'markdown', 'text'];
const OF_MARKUP = ['platform_passages'];

describe.each([
  ['sample/', resolve(ROOT, 'sample'), ALL],
  ['the founding document in ../shared/seed', SEED, ['text']],
])('rows of %s', (_, folder, formats) => {
  const here = existsSync(folder);
  let database: TestDatabase;

  beforeAll(async () => {
    if (!here) return;
    database = await testDatabase();
    const inputs = openSources([folder], {
      workingFolder: folder,
      passOver: [],
      sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
      stdin: process.stdin,
    });
    await ingestSources({ database, collection: COLLECTION, inputs });
  });

  afterAll(async () => {
    if (here) await database.close();
  });

  it.skipIf(!here)('are of each format', async () => {
    const { rows } = await sql<{ format: string }>`select distinct format from documents
      order by format`.execute(database.db);
    expect(rows.map(({ format }) => format)).toEqual(formats);
  });

  const tables = WORDED.filter(({ table }) => formats.length > 1 || !OF_MARKUP.includes(table));

  it.skipIf(!here).each(tables)('$table: $words', async ({ table, words, prefix, article }) => {
    const { rows } = await sql<Row>`
      select row.${sql.ref(words)} as words, documents.text as text,
        documents.format as format,
        row.${sql.ref(`${prefix}start_offset`)} as start, row.${sql.ref(`${prefix}end_offset`)} as "end"
      from ${sql.table(table)} row
      join articles on articles.collection_id = row.collection_id and articles.id = ${sql.raw(article)}
      join documents on documents.collection_id = articles.collection_id
        and documents.id = articles.document_id
      where row.${sql.ref(words)} is not null`.execute(database.db);
    const { rows: counted } = await sql<{ all: number }>`select count(*) as all
      from ${sql.table(table)} row where row.${sql.ref(words)} is not null`.execute(database.db);
    expect(rows.length).toBe(counted[0]?.all);
    expect(rows.length).toBeGreaterThan(0);
    const wrong = rows.filter(
      ({ format, text, start, end, words: own }) =>
        textContent(format, text.slice(start, end)) !== own,
    );
    expect(wrong.map((row) => row.words)).toEqual([]);
  });
});
