// A run in process: every input ends in one state, no fault of one document touches the others,
// a lost database ends the run, and what a broken-off run left unlinked is linked by the next.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/connect.ts';
import { DatabaseUnreachable } from '../../db/failures.ts';
import type { Input } from '../../pipeline/batch.ts';
import { ingestSources, type IngestOptions } from '../../pipeline/ingest.ts';
import type { Config } from '../../schema/config.ts';
import { articleText } from '../cli/documents.ts';
import { contentsOf, linksOf } from '../cli/graph.ts';
import { dropDatabase, newDatabase, testDatabase, type TestDatabase } from '../database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.close());

function file(uri: string, content: string | Buffer): Input {
  const bytes = Buffer.from(content);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'file', uri, named: false, sha256, bytes };
}

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  for (const input of inputs) yield await Promise.resolve(input);
}

function ingest(collection: string, inputs: readonly Input[], more: Partial<IngestOptions> = {}) {
  return ingestSources({ database, collection, inputs: each(inputs), ...more });
}

async function urisIn(collection: string): Promise<readonly string[]> {
  return Object.keys(await contentsOf(database.db, collection)).sort();
}

describe('outcomes', () => {
  it('every input ends in one state, and the record of the run says the same', async () => {
    await ingest('states', [file('same.txt', articleText(1))]);
    const summary = await ingest('states', [
      file('same.txt', articleText(1)),
      file('new.txt', articleText(2)),
      file('photo.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
      { kind: 'failed', uri: 'closed.txt', named: true, reason: 'permission denied' },
      { kind: 'skipped', uri: 'pipe', named: false, reason: 'a FIFO, not a file' },
    ]);
    expect(summary).toMatchObject({
      seen: 5,
      stored: 1,
      unchanged: 1,
      skipped: [
        { uri: 'photo.png', named: false, reason: 'not text: a PNG image' },
        { uri: 'pipe', named: false, reason: 'a FIFO, not a file' },
      ],
      failed: [{ uri: 'closed.txt', named: true, reason: 'permission denied' }],
      found: { articles: 1, procedures: 1 },
      interrupted: false,
    });
    expect(summary.claimed).toBe(summary.characters);
    const run = await database.db
      .selectFrom('runs')
      .selectAll()
      .where('id', '=', summary.runId)
      .executeTakeFirstOrThrow();
    const { stored, unchanged, skipped, failed, characters, claimed } = run;
    expect({ stored, unchanged, skipped, failed }).toEqual({
      stored: 1,
      unchanged: 1,
      skipped: 2,
      failed: 1,
    });
    expect({ characters, claimed }).toEqual({
      characters: summary.characters,
      claimed: summary.claimed,
    });
    expect(run.finished_at).not.toBeNull();
    const inputs = await database.db
      .selectFrom('run_inputs')
      .select(['uri', 'outcome', 'reason'])
      .where('run_id', '=', summary.runId)
      .orderBy('uri')
      .execute();
    expect(inputs).toEqual([
      { uri: 'closed.txt', outcome: 'failed', reason: 'permission denied' },
      { uri: 'photo.png', outcome: 'skipped', reason: 'not text: a PNG image' },
      { uri: 'pipe', outcome: 'skipped', reason: 'a FIFO, not a file' },
    ]);
  });

  it('a changed document is stored again, and replaces what it was', async () => {
    await ingest('changed', [file('a.txt', articleText(1))]);
    const summary = await ingest('changed', [file('a.txt', articleText(2))]);
    expect(summary).toMatchObject({ stored: 1, unchanged: 0 });
    await ingest('fresh', [file('a.txt', articleText(2))]);
    expect(await contentsOf(database.db, 'changed')).toEqual(
      await contentsOf(database.db, 'fresh'),
    );
  });

  it('a document that the store refuses fails alone', async () => {
    await database.pool.query(`alter table documents add check (uri <> 'refused.txt')`);
    const summary = await ingest('refused', [
      file('a.txt', articleText(1)),
      file('refused.txt', articleText(2)),
      file('b.txt', articleText(3)),
    ]);
    expect(summary).toMatchObject({ seen: 3, stored: 2, failed: [{ uri: 'refused.txt' }] });
    expect(summary.failed[0]?.reason).toContain('violates check constraint');
    expect(await urisIn('refused')).toEqual(['a.txt', 'b.txt']);
  });
});

describe('the configuration', () => {
  it('of another content reads documents again; the same, written in another order, does not', async () => {
    const inputs = [file('a.txt', articleText(1))];
    const sections = { Steps: 'procedure', Hints: 'notes' } as const;
    const swapped = { Hints: 'notes', Steps: 'procedure' } as const;
    const stored = async (config: Config) =>
      (await ingest('configured', inputs, { config })).stored;
    expect(await stored({})).toBe(1);
    expect(await stored({ $schema: 'kbgraph.schema.json' })).toBe(0);
    expect(await stored({ sections, language: 'en' })).toBe(1);
    expect(await stored({ language: 'en', sections: swapped })).toBe(0);
    expect(await stored({ language: 'de', sections })).toBe(1);
    expect(await stored({})).toBe(1);
  });
});

describe('a database that is lost', () => {
  it('ends the run and says what is kept', async () => {
    const url = await newDatabase('template');
    const lost = await openDatabase({ dataFolder: '', databaseUrl: url });
    async function* dropsBetween(): AsyncGenerator<Input> {
      for (let number = 0; number < 64; number += 1) {
        yield file(`${number}.txt`, articleText(number));
      }
      await dropDatabase(url);
      yield file('last.txt', articleText(1));
    }
    const run = ingestSources({ database: lost, collection: 'lost', inputs: dropsBetween() });
    await expect(run).rejects.toThrow(DatabaseUnreachable);
    await expect(run).rejects.toThrow(/lost after 64 documents were stored .* run it again/);
    await lost.close();
  });
});

describe('links', () => {
  const citing = (id: string) => `How to dim the lamp\n\nSee KB${id}.\n\n1) Turn the knob.\n`;
  const bearing = (id: string) =>
    `How to fix the lamp\n\nArticle ID: KB${id}\n\n1) Shake it.\n\n2) Wait.\n`;

  it('a run that is broken off leaves linking to the next, though that finds nothing new', async () => {
    const inputs = [1, 2, 3].map((number) => file(`${number}.txt`, articleText(number)));
    await ingest('linked', inputs);
    const controller = new AbortController();
    const onProgress = (done: number): void => {
      if (done === inputs.length) controller.abort();
    };
    const broken = await ingest('broken', inputs, { signal: controller.signal, onProgress });
    expect(broken).toMatchObject({ stored: 3, interrupted: true });
    expect(await linksOf(database.db, 'broken')).not.toEqual(await linksOf(database.db, 'linked'));

    expect(await ingest('broken', inputs)).toMatchObject({ stored: 0, unchanged: 3 });
    expect(await linksOf(database.db, 'broken')).toEqual(await linksOf(database.db, 'linked'));
  });

  it('a run that stores nothing does not link again', async () => {
    const linkRuns = async () => {
      const { rows } = await database.pool.query(
        `select r.id from runs r join collections c on c.id = r.collection_id
         where c.name = 'once' and r.kind = 'link' and r.finished_at is not null`,
      );
      return rows.length;
    };
    await ingest('once', [file('a.txt', articleText(1))]);
    expect(await linkRuns()).toBe(1);
    await ingest('once', [file('a.txt', articleText(1))]);
    expect(await linkRuns()).toBe(1);
    await ingest('once', [file('b.txt', articleText(2))]);
    expect(await linkRuns()).toBe(2);
  });

  it('a wanted article that comes later is found, and one that goes is wanted again', async () => {
    const status = async () => {
      const { rows } = await database.pool.query<{ status: string }>(
        `select r.status from article_references r join collections c on c.id = r.collection_id
         where c.name = 'wanted'`,
      );
      return rows.map((row) => row.status);
    };
    await ingest('wanted', [file('citing.txt', citing('4711'))]);
    expect(await status()).toEqual(['wanted']);
    await ingest('wanted', [file('bearing.txt', bearing('4711'))]);
    expect(await status()).toEqual(['resolved']);
    await ingest('wanted', [file('bearing.txt', bearing('4712'))]);
    expect(await status()).toEqual(['wanted']);
  });
});
