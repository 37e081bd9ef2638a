// A store that an older version made: it comes to the schema of this version with all that is in
// it, and its documents are read again, since another reader read them.
import { Migrator } from 'kysely';
import { afterEach, expect, test } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../db/connect.ts';
import { migrationStatus } from '../../db/migrate.ts';
import * as initial from '../../db/migrations/0001_initial.ts';
import { storeDocument } from '../../db/store/documents.ts';
import { collectionId, documentId } from '../../schema/identity.ts';
import { dropDatabase, newDatabase } from '../database.ts';
import { sampleDocument } from '../documents.ts';

const COLLECTION = collectionId('lamps');
const RUN = '00000000-0000-4000-8000-000000000001';
const READING = { readerVersion: '1', configuration: 'default' };
const { document, derived, text, historian } = sampleDocument();
const { uri, sha256 } = document.source;

let url = '';
let database: OpenDatabase | null = null;
afterEach(async () => {
  await database?.close();
  await dropDatabase(url);
});

/** A store of the first schema, with the beginnings of one document in it. */
async function firstStore(): Promise<void> {
  url = await newDatabase('nothing');
  const { db, pool, close } = await openDatabase({
    dataFolder: '',
    databaseUrl: url,
    migrate: false,
  });
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve({ '0001_initial': initial }) },
    migrationTableName: 'kbgraph_migrations',
    migrationLockTableName: 'kbgraph_migrations_lock',
  });
  expect((await migrator.migrateToLatest()).error).toBeUndefined();
  const span = '1, 1, 0, 1, 2, 1';
  const key = `'${COLLECTION}', '${RUN}'`;
  await pool.query(`
    insert into collections values ('${COLLECTION}', 'lamps', now());
    insert into runs values (${key}, 'ingest', '1', 'default', now(), now());
    insert into documents values ('${COLLECTION}', '${documentId(COLLECTION, uri)}', '${uri}', 'text',
      '${sha256}', '1', 'default', 9, 'old words', 9, 9, '${RUN}', now());
    insert into articles (collection_id, id, document_id, ordinal, title, normal_title, language,
        topic_type, labels, title_start_line, title_start_column, title_start_offset,
        title_end_line, title_end_column, title_end_offset, start_line, start_column,
        start_offset, end_line, end_column, end_offset)
      values (${key}, '${documentId(COLLECTION, uri)}', 1, 'Old', 'old', 'en', 'task', '{}', ${span}, ${span});
    insert into sections (collection_id, id, article_id, ordinal, heading, role, start_line,
        start_column, start_offset, end_line, end_column, end_offset)
      values (${key}, '${RUN}', 1, 'Steps', 'procedure', ${span});
    insert into article_references (collection_id, id, article_id, section_id, ordinal, kind, target,
        text, status, start_line, start_column, start_offset, end_line, end_column, end_offset)
      values (${key}, '${RUN}', '${RUN}', 1, 'article', 'LM1', 'See LM1.', 'wanted', ${span});`);
  await close();
}

test('a store of the first version keeps what is in it', async () => {
  await firstStore();
  database = await openDatabase({ dataFolder: '', databaseUrl: url });
  expect(await migrationStatus(database.db)).toMatchObject({ pending: [], unknown: [] });
  const { rows } = await database.pool.query(
    `select heading, anchors, status, target_section_id from sections join article_references
      on section_id = sections.id`,
  );
  expect(rows).toEqual([
    { heading: 'Steps', anchors: [], status: 'wanted', target_section_id: null },
  ]);
});

test('what another reader read is stored anew, with what this one finds', async () => {
  await firstStore();
  database = await openDatabase({ dataFolder: '', databaseUrl: url });
  const { db, pool } = database;
  const input = { collectionId: COLLECTION, runId: RUN, document, derived, text, historian };
  expect(await storeDocument(db, { ...input, ...READING })).toBe('unchanged');
  expect(await storeDocument(db, { ...input, ...READING, readerVersion: '2' })).toBe('stored');
  const { rows } = await pool.query(
    `select heading, anchors from sections order by ordinal limit 2`,
  );
  expect(rows).toEqual([
    { heading: 'Requirements', anchors: ['requirements'] },
    { heading: 'Procedure', anchors: ['procedure'] },
  ]);
  const passages = await pool.query('select platform from platform_passages');
  expect(passages.rows).toEqual([{ platform: 'android' }]);
});
