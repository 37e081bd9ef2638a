// The control flow of procedures over HTTP: what the store keeps and its views make up is what was
// derived, for texts with jumps of all kinds.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { read } from '../../ingest/read.ts';
import { DEFAULT_SIZE_CAP_BYTES, openSources } from '../../ingest/source/open.ts';
import { flowsOf } from '../../link/flow/flow.ts';
import { ingestSources } from '../../pipeline/ingest.ts';
import type { Flow } from '../../schema/flow.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { annotatedArticles, foundingDocument, hasAnnotation } from '../ingest/gold/annotation.ts';
import { FIXTURES, fixtureSource } from '../ingest/fixtures.ts';
import { sourceFrom } from '../ingest/sources.ts';
import { temporaryFolder } from '../source/folder.ts';
import { serve, type Client } from './client.ts';

const KETTLE = `How to descale a Tern kettle

Instructions

1. Switch the kettle on.
2a. If the lamp is red, fill it and proceed with step 4.
2b. If the lamp is green, wait for a minute.
3. Press Start. If it beeps, go back to step 1.
4. Pour the water out and repeat steps 1 to 5.
5. Rinse it.
5. Dry it and go to step 5.
6. Never comes here, see step 9 and go to step 9.
`;
const NAMES = ['choices-and-jumps', 'choices-as-bullets', 'gaps-and-repeats', 'decimal-sub-steps'];

const Ordinal = z.object({ ordinal: z.number() });
const Edge = z.object({
  kind: z.string(),
  guard: z.string().nullable(),
  resolution: z.string(),
  from: Ordinal,
  to: Ordinal.nullable(),
  through: Ordinal.nullable(),
  candidates: z.array(Ordinal),
  jump: z.object({ edges: z.array(z.object({ kind: z.string() })) }).nullable(),
  choice: z.object({ text: z.string() }).nullable(),
});
const Answer = z.object({
  procedures: z.object({
    nodes: z.array(
      z.object({
        mermaid: z.string(),
        article: z.object({ title: z.string() }),
        flow: z.object({
          nodes: z.array(Ordinal),
          edges: z.array(Edge),
          entry: z.array(Ordinal),
          ends: z.array(Ordinal),
          unreachable: z.array(Ordinal),
          paths: z.array(
            z.object({ complete: z.boolean(), steps: z.array(z.object({ step: Ordinal })) }),
          ),
        }),
        steps: z.array(z.object({ leadsTo: z.array(z.object({ kind: z.string() })) })),
      }),
    ),
  }),
});
const QUERY = `{ procedures(first: 40) { nodes { mermaid article { title }
  steps { leadsTo { kind } }
  flow { nodes { ordinal } entry { ordinal } ends { ordinal } unreachable { ordinal }
    edges { kind guard resolution from { ordinal } to { ordinal } through { ordinal }
      candidates { ordinal } jump { edges { kind } } choice { text } }
    paths { complete steps { step { ordinal } } } } } } }`;

let database: TestDatabase;
let client: Client;
beforeAll(async () => {
  database = await testDatabase();
  client = await serve(database);
});
afterAll(async () => {
  await client.server.stop();
  await database.close();
});

async function ingest(collection: string, folder: string, paths: readonly string[]) {
  const inputs = openSources([...paths], {
    workingFolder: folder,
    passOver: [],
    sizeCapBytes: DEFAULT_SIZE_CAP_BYTES,
    stdin: process.stdin,
  });
  await ingestSources({ database, collection, inputs });
}

const ordinals = (steps: readonly z.infer<typeof Ordinal>[]) => steps.map(({ ordinal }) => ordinal);

/** A flow as the answer has it, in the words of the derived one. */
function told({ mermaid, flow }: z.infer<typeof Answer>['procedures']['nodes'][number]) {
  return {
    edges: flow.edges.map(
      ({ kind, guard, resolution, from, to, through, candidates, jump, choice }) => ({
        ...{ kind: kind.toLowerCase(), guard, resolution: resolution.toLowerCase() },
        ...{ from: from.ordinal, to: to?.ordinal ?? null, through: through?.ordinal ?? null },
        ...{ candidates: ordinals(candidates), jump: jump !== null, choice: choice !== null },
      }),
    ),
    ...{ entry: ordinals(flow.entry), ends: ordinals(flow.ends) },
    unreachable: ordinals(flow.unreachable),
    paths: flow.paths.map(({ steps }) => steps.map(({ step }) => step.ordinal)),
    mermaid,
  };
}

const derived = (flow: Flow) => ({
  ...flow,
  edges: flow.edges.map((edge) => {
    const { kind, guard, resolution, from, to, through, candidates, jump, choice } = edge;
    const words = { kind, guard, resolution, from, to, through, candidates };
    return { ...words, jump: jump !== null, choice: choice !== null };
  }),
});

describe('flow of procedures', () => {
  it('is what was derived, for texts with jumps of all kinds', async () => {
    const folder = await temporaryFolder({ 'kettle.txt': KETTLE });
    await ingest('jumps', folder, ['kettle.txt']);
    await ingest(
      'jumps',
      FIXTURES,
      NAMES.map((name) => fixtureSource(name).uri),
    );
    const sources = [sourceFrom(Buffer.from(KETTLE), 'kettle.txt'), ...NAMES.map(fixtureSource)];
    const expected = sources.flatMap((source) =>
      read(source).articles.flatMap(({ title, procedures }) =>
        flowsOf(procedures).map((flow) => [title, derived(flow)] as const),
      ),
    );
    const { procedures } = Answer.parse(
      await client.data(QUERY.replace('first: 40', 'first: 40, collection: "jumps"')),
    );
    const found = procedures.nodes.map((node) => [node.article.title, told(node)] as const);
    const byTitle = (list: readonly (readonly [string, { readonly mermaid: string }])[]) =>
      list.toSorted(([a, one], [b, other]) =>
        `${a} ${one.mermaid}` < `${b} ${other.mermaid}` ? -1 : 1,
      );
    expect(byTitle(found)).toEqual(byTitle(expected));
    const kinds = new Set(expected.flatMap(([, { edges }]) => edges.map(({ kind }) => kind)));
    expect([...kinds].sort()).toEqual(['choice', 'goto', 'next', 'repeat', 'uses']);
    for (const { flow, steps } of procedures.nodes) {
      expect(flow.nodes).toHaveLength(steps.length);
      expect(steps.flatMap(({ leadsTo }) => leadsTo)).toHaveLength(flow.edges.length);
      for (const { jump } of flow.edges) expect(jump?.edges.length).not.toBe(0);
      for (const { complete } of flow.paths) expect(complete).toBe(true);
    }
  });

  it('of one step is read without a look at other procedures', async () => {
    await client.data('{ steps(first: 1, collection: "jumps") { nodes { leadsTo { kind } } } }');
    const { text, parameters } = client.statements.at(-1) ?? { text: '', parameters: [] };
    const connection = await database.pool.connect();
    await connection.query('set enable_seqscan = off');
    const { rows } = await connection.query<Record<string, string>>(`explain (costs off) ${text}`, [
      ...parameters,
    ]);
    connection.release(true);
    const plan = rows.map((row) => Object.values(row).join('')).join('\n');
    expect(plan).toMatch(/WindowAgg/);
    expect(plan).not.toMatch(/Seq Scan on (?:steps|step_edges|procedures)/);
  });
});

describe.skipIf(!hasAnnotation)('flow of the founding document (skipped without it)', () => {
  it('is told, with what is ambiguous', async () => {
    const { text } = foundingDocument();
    const folder = await temporaryFolder({ 'seed.txt': text });
    await ingest('seed', folder, ['seed.txt']);
    const { procedures } = Answer.parse(
      await client.data(QUERY.replace('first: 40', 'first: 40, collection: "seed"')),
    );
    expect(procedures.nodes).toHaveLength(
      annotatedArticles().flatMap((article) => article.procedures).length,
    );
    const unclear = procedures.nodes
      .flatMap(({ flow }) => flow.edges)
      .filter(({ resolution }) => resolution !== 'RESOLVED');
    expect(unclear.map(({ kind, candidates }) => [kind, candidates.length])).toEqual(
      expect.arrayContaining([
        ['GOTO', 2],
        ['REPEAT', 2],
      ]),
    );
    expect(unclear).toHaveLength(2);
  });
});
