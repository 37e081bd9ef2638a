// The index of controls of the founding document against its annotation, over HTTP; reported as skipped
// where that is not at hand.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { normalForm } from '../../schema/text.ts';
import { testDatabase, type TestDatabase } from '../database.ts';
import { annotatedArticles, foundingDocument, hasAnnotation } from '../ingest/gold/annotation.ts';
import { ingestTexts } from '../texts.ts';
import { serve, type Client } from './client.ts';

const Titles = z.object({ nodes: z.array(z.object({ title: z.string() })) });
const Index = z.object({
  controlIndex: z.object({
    nodes: z.array(z.object({ stepCount: z.number(), articleCount: z.number(), articles: Titles })),
  }),
});

describe.skipIf(!hasAnnotation)('the founding document (skipped without ../shared/seed)', () => {
  let database: TestDatabase;
  let client: Client;

  beforeAll(async () => {
    database = await testDatabase();
    const { uri, text } = foundingDocument();
    await ingestTexts(database, 'seed', { [uri]: text });
    client = await serve(database);
  });

  afterAll(async () => {
    await client.server.stop();
    await database.close();
  });

  it.each(['Services', 'Authenticate', 'Developer Tools'])(
    'names %s in the steps and articles that the annotation says',
    async (name) => {
      const found = annotatedArticles().map(({ title, procedures }) => ({
        title: title.trim(),
        steps: procedures
          .flatMap(({ steps }) => steps)
          .filter(({ ui_labels: labels }) => labels.map(normalForm).includes(normalForm(name))),
      }));
      const naming = found.filter(({ steps }) => steps.length > 0);
      expect(naming.length).toBeGreaterThan(0);
      const { controlIndex } = Index.parse(
        await client.data(
          `query($name: String) { controlIndex(filter: { name: $name }) { nodes {
            stepCount articleCount articles(first: 100) { nodes { title } } } } }`,
          { name },
        ),
      );
      const [control] = controlIndex.nodes;
      expect(control).toMatchObject({
        stepCount: naming.flatMap(({ steps }) => steps).length,
        articleCount: naming.length,
      });
      const titles = control?.articles.nodes.map(({ title }) => title) ?? [];
      expect(titles.toSorted()).toEqual(naming.map(({ title }) => title).toSorted());
    },
  );

  it('has the menu path of the developer tools', async () => {
    const Paths = z.object({
      controlIndex: z.object({ nodes: z.array(z.object({ paths: z.unknown() })) }),
    });
    const { controlIndex } = Paths.parse(
      await client.data(
        '{ controlIndex(filter: { name: "developer tools" }) { nodes { paths } } }',
      ),
    );
    expect(controlIndex.nodes).toEqual([{ paths: [['More Tools']] }]);
  });
});
