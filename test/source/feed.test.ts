// Feeds: each record becomes a source of its own, whatever the file is called that holds them; a bad
// one is told and the rest goes on; what is no feed is left alone.
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { read } from '../../ingest/read.ts';
import { decodeSource, openSources } from '../../ingest/source/open.ts';
import type { SourceFile, SourceText, UnreadSource } from '../../ingest/source/source.ts';
import { temporaryFolder } from './folder.ts';

const CAP_BYTES = 1_000_000;

async function sourcesOf(
  files: Readonly<Record<string, string | Buffer>>,
  paths: readonly string[] = Object.keys(files),
  stdin = '',
): Promise<(SourceFile | UnreadSource)[]> {
  const workingFolder = await temporaryFolder(files);
  const sources: (SourceFile | UnreadSource)[] = [];
  const options = { workingFolder, passOver: [], sizeCapBytes: CAP_BYTES };
  const found = openSources(paths, { ...options, stdin: Readable.from([Buffer.from(stdin)]) });
  for await (const source of found) sources.push(source);
  return sources;
}

/** One line for each source: what became of it, its name, and the reason or the text. */
async function outcomesOf(...args: Parameters<typeof sourcesOf>): Promise<readonly string[]> {
  return (await sourcesOf(...args)).map((source) => {
    const text = source.kind === 'file' ? decodeSource(source) : source;
    return 'kind' in text
      ? `${text.kind} ${text.uri}: ${text.reason}`
      : `${text.format} ${text.uri}: ${JSON.stringify(text.text)}`;
  });
}

function textOf(source: SourceFile | UnreadSource | undefined): SourceText {
  const text = source?.kind === 'file' ? decodeSource(source) : source;
  if (text === undefined || 'kind' in text) throw new Error(text?.reason ?? 'no source');
  return text;
}

const LAMP = { id: 7, title: 'How to dim the lamp', body: '1) Turn the knob.' };
const GATE = { id: 'kb-8', title: 'How to open the gate', body: '1) Push it.' };
const LAMP_LINE = 'text feed.json#7: "How to dim the lamp\\n\\n1) Turn the knob."';
const GATE_LINE = 'text feed.json#kb-8: "How to open the gate\\n\\n1) Push it."';

describe('shapes', () => {
  test.each([
    ['a list', JSON.stringify([LAMP, GATE], null, 2)],
    ['articles of a page', JSON.stringify({ count: 2, articles: [LAMP, GATE], next_page: null })],
    ['a line each', `${JSON.stringify(LAMP)}\r\n\n${JSON.stringify(GATE)}`],
    ['pages on lines', `{"articles":[${JSON.stringify(LAMP)}]}\n[${JSON.stringify(GATE)}]\n`],
    ['a BOM before it', `\ufeff${JSON.stringify([LAMP, GATE])}`],
  ])('%s', async (_, content) => {
    expect(await outcomesOf({ 'feed.json': content })).toEqual([LAMP_LINE, GATE_LINE]);
  });

  test('UTF-16', async () => {
    const content = Buffer.from(`\ufeff${JSON.stringify([LAMP])}`, 'utf16le');
    expect(await outcomesOf({ 'feed.json': content })).toEqual([LAMP_LINE]);
  });

  test('one record alone, and one whose id is its url', async () => {
    const { title, body } = GATE;
    const url = 'https://help.example.com/gate';
    expect(
      await outcomesOf({
        'feed.json': JSON.stringify(LAMP),
        'b.ndjson': JSON.stringify({ url, title, body }),
      }),
    ).toEqual([LAMP_LINE, `text b.ndjson#${url}: "How to open the gate\\n\\n1) Push it."`]);
  });

  test('by the standard input', async () => {
    expect(await outcomesOf({}, ['-'], JSON.stringify([LAMP]))).toEqual([
      LAMP_LINE.replace('feed.json', 'stdin'),
    ]);
    expect(await outcomesOf({}, ['-'], '[Note] the "body" of it')).toEqual([
      'text stdin: "[Note] the \\"body\\" of it"',
    ]);
  });

  test('a help centre, with all that it states', async () => {
    const article = {
      id: 360_012_345_678,
      url: 'https://example.zendesk.example/api/v2/help_center/articles/360012345678.json',
      html_url: 'https://help.example.com/hc/en-us/articles/360012345678',
      title: 'Reset the kettle & co',
      body: '<p>Do this:</p><ol><li>Press <b>Reset</b>.</li><li>Wait.</li></ol>',
      locale: 'en-us',
      label_names: ['kettle', 'reset'],
      updated_at: '2024-05-01T10:00:00Z',
      section_id: 12,
      draft: false,
    };
    const source = textOf(
      (await sourcesOf({ 'hc.json': JSON.stringify({ articles: [article] }) }))[0],
    );
    expect(source).toMatchObject({
      uri: 'hc.json#360012345678',
      format: 'html',
      text: `<h1>Reset the kettle &amp; co</h1>\n${article.body}`,
    });
    const [found] = read(source).articles;
    expect(found).toMatchObject({
      title: article.title,
      language: 'en-US',
      identifiers: [{ scheme: 'id', value: '360012345678', evidence: 'explicit' }],
      metadata: {
        url: article.html_url,
        updatedAt: article.updated_at,
        labels: article.label_names,
      },
    });
    expect(found?.procedures[0]?.steps.map(({ text }) => text)).toEqual(['Press Reset.', 'Wait.']);
  });
});

describe('identifiers of a record', () => {
  test.each([
    ['KB-2260', [{ scheme: 'kb', value: 'KB2260', evidence: 'explicit' }]],
    [
      2260,
      [
        { scheme: 'id', value: '2260', evidence: 'explicit' },
        { scheme: 'kb', value: 'KB2260', evidence: 'inferred' },
      ],
    ],
    ['a7f3-9', [{ scheme: 'id', value: 'a7f3-9', evidence: 'explicit' }]],
  ])('%s', async (id, identifiers) => {
    const [source] = await sourcesOf({ 'f.json': JSON.stringify([{ ...LAMP, id }]) });
    expect(read(textOf(source)).articles[0]?.identifiers).toEqual(identifiers);
  });
});

describe('bad records', () => {
  it('are told one by one, and the rest goes on', async () => {
    const lines = [
      JSON.stringify(LAMP),
      '{"id": 9, "title": "Cut o',
      JSON.stringify({ id: 10, title: 'No words' }),
      JSON.stringify({ id: 11, title: 'Blank', body: ' \n' }),
      JSON.stringify({ id: 12, title: ['Wrong'], body: 'x' }),
      JSON.stringify({ id: 13, title: 'A draft', body: 'x', draft: true }),
      JSON.stringify({ title: 'Nameless', body: 'x' }),
      JSON.stringify({ ...LAMP, title: 'Again' }),
      JSON.stringify({ id: 14, title: 'Odd', body: 'x', format: 'rtf' }),
      '"a text"',
      'x'.repeat(CAP_BYTES + 1),
      JSON.stringify(GATE),
    ];
    const outcomes = await outcomesOf({ 'feed.ndjson': lines.join('\n') });
    expect(outcomes.map((line) => line.replace(/(broken JSON): .*/, '$1'))).toEqual([
      LAMP_LINE.replace('.json', '.ndjson'),
      'failed feed.ndjson:2: broken JSON',
      'skipped feed.ndjson#10: no body',
      'skipped feed.ndjson#11: no body',
      'failed feed.ndjson#12: title: expected string, received array',
      'skipped feed.ndjson#13: a draft',
      'failed feed.ndjson:7: neither an id nor a url to know it by',
      'failed feed.ndjson#7: an earlier record has the same id',
      'failed feed.ndjson#14: format: expected text, markdown or html',
      'failed feed.ndjson:10: expected object, received string',
      'failed feed.ndjson:11: a longer line than is read of one file',
      GATE_LINE.replace('.json', '.ndjson'),
    ]);
  });

  it('of a list go by their place', async () => {
    const content = JSON.stringify([LAMP, null, { body: 5 }]);
    expect((await outcomesOf({ 'feed.json': content })).slice(1)).toEqual([
      'failed feed.json[1]: expected object, received null',
      'failed feed.json[2]: body: expected string, received number',
    ]);
  });

  it('translations under one id are no repeats', async () => {
    const records = ['en-us', 'de', 'de'].map((locale) => ({ ...LAMP, locale }));
    const sources = await sourcesOf({ 'feed.json': JSON.stringify(records) });
    expect(sources.map(({ kind, uri }) => `${kind} ${uri}`)).toEqual([
      'file feed.json#7',
      'file feed.json#7@de',
      'failed feed.json#7',
    ]);
  });
});

describe('a record that did not change', () => {
  const hashOf = async (record: object) => {
    const [source] = await sourcesOf({ 'f.json': JSON.stringify([record]) });
    return source?.kind === 'file' ? source.sha256 : null;
  };

  it('has the same hash, whatever else the feed says; another one where what is read differs', async () => {
    const before = await hashOf(LAMP);
    expect(await hashOf({ vote_sum: 3, ...LAMP })).toBe(before);
    for (const change of [
      { title: 'Dim it' },
      { body: 'x' },
      { labels: ['a'] },
      { locale: 'de' },
    ]) {
      expect(await hashOf({ ...LAMP, ...change })).not.toBe(before);
    }
  });
});

describe('what is no feed', () => {
  const DATA = {
    'docs/package.json': '{"name": "x", "body": {"a": 1}'.replace(', "body": {"a": 1}', '}'),
  };

  it('is data in a folder, and told when it is named', async () => {
    const files = {
      ...DATA,
      'docs/log.ndjson': '{"level": 1, "request": {"body": "x"}}\n{"level": 2}\n',
      'docs/deep.json': '{"responses": [{"body": "x"}]}',
    };
    const reasons = async (paths: readonly string[]) =>
      (await outcomesOf(files, paths)).map((line) => line.replace(/: expected .*/, ''));
    expect(await reasons(['docs'])).toEqual([
      'skipped docs/deep.json: data: JSON, but no feed of articles',
      'skipped docs/log.ndjson: data: JSON, but no feed of articles',
      'skipped docs/package.json: data: JSON, but no feed of articles',
    ]);
    expect(await reasons(['docs/package.json'])).toEqual([
      'skipped docs/package.json: JSON, but no feed of articles',
    ]);
  });

  it('a feed without articles, an empty file, a broken one', async () => {
    const outcomes = await outcomesOf({
      'a.json': '{"articles": []}',
      'b.ndjson': '',
      'c.json': '[{"id": 1, "title": "x", "body": "y"',
    });
    expect(outcomes.slice(0, 2)).toEqual([
      'skipped a.json: a feed without articles',
      'skipped b.ndjson: empty',
    ]);
    expect(outcomes[2]).toMatch(/^failed c\.json: broken JSON: /);
  });
});

describe('large feeds', () => {
  it('line by line, files over the cap are read; as one value they are not', async () => {
    const record = (id: number) => JSON.stringify({ ...LAMP, id, body: 'word '.repeat(20_000) });
    const lines = Array.from({ length: 30 }, (_, id) => record(id));
    const sources = await sourcesOf({
      'a.ndjson': lines.join('\n'),
      'b.json': `[${lines.join(',')}]`,
    });
    expect(sources.filter(({ kind }) => kind === 'file')).toHaveLength(30);
    expect(sources.at(-1)).toMatchObject({ kind: 'skipped', uri: 'b.json' });
  });

  it('lines come out whole wherever the blocks end', async () => {
    const bodies = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'é', '図', '𝄞'), minLength: 1 }),
    );
    await fc.assert(
      fc.asyncProperty(bodies, fc.integer({ min: 0, max: 3 }), async (texts, shift) => {
        const padding = `${' '.repeat(2 ** 19 - 20 + shift)}\n`.repeat(2);
        const lines = texts.map((text, id) => JSON.stringify({ id, body: `${text}!` }));
        const head = JSON.stringify({ id: 'head', body: 'x' });
        const sources = await sourcesOf({ 'f.ndjson': `${head}\n${padding}\n${lines.join('\n')}` });
        expect(sources.slice(1).map((source) => textOf(source).text)).toEqual(
          texts.map((text) => `${text}!`),
        );
      }),
      { numRuns: 10 },
    );
  });
});
