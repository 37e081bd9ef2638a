// The configuration of a knowledge base, as the commands take it: where it is looked for, what it
// changes in reading, and what is said of one that is wrong.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { Config } from '../../schema/config.ts';
import { Document } from '../../schema/document.ts';
import { fencedBlocks } from '../markdown.ts';
import { temporaryFolder } from '../source/folder.ts';
import { ROOT } from './program.ts';
import { runCli } from './run.ts';

const ARTICLE = `How to pair the WD with a Steambox

Article ID: DOC-1234

Before we start
  • The box is plugged in.

Procedure:

1) Tap OK. For more see DOC-777.

2) Tap Cancel.

Ask the flock
Copyright by nobody
`;

const CONFIG = `
platforms:
  steambox: { name: Steambox, inherits: steamos }
identifiers:
  - { name: doc, pattern: 'DOC-\\d{3,}', prefix: DOC- }
products: [Wrenlock, { name: Wren Desk, aliases: [WD] }]
sections: { Before we start: requirements }
boilerplate: [Ask the flock, 'Copyright by *']
language: en-GB
`;

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  return cwd;
}

async function parsed(cwd: string, ...args: readonly string[]) {
  const { stdout } = await runCli(['parse', 'article.txt', ...args], { cwd });
  const document = Document.parse(JSON.parse(stdout));
  const [article] = document.articles;
  if (article === undefined) throw new Error('no article');
  return { document, article };
}

describe('what it changes', () => {
  const manuals = () => folderWith({ 'article.txt': ARTICLE, 'manuals.yaml': CONFIG });

  it('platforms with what they inherit, identifiers, products, sections, boilerplate, language', async () => {
    const { document, article } = await parsed(await manuals(), '--config', 'manuals.yaml');
    expect(article).toMatchObject({
      language: 'en-GB',
      platforms: [
        { id: 'steambox', evidence: 'explicit' },
        { id: 'steamos', evidence: 'inherited' },
        { id: 'linux', evidence: 'inherited' },
      ],
      identifiers: [{ scheme: 'doc', value: 'DOC1234', evidence: 'explicit' }],
      metadata: { product: 'Wren Desk' },
      requirements: [{ text: 'The box is plugged in.' }],
      references: [{ kind: 'article', target: 'DOC-777' }],
    });
    expect(article.procedures[0]?.platforms.map(({ evidence }) => evidence)).toEqual([
      'inherited',
      'inherited',
      'inherited',
    ]);
    expect(document.boilerplate.map(({ start }) => start.line)).toEqual([14, 15]);
  });

  it('nothing where there is none', async () => {
    const { document, article } = await parsed(await manuals());
    expect(article).toMatchObject({ platforms: [], identifiers: [], requirements: [] });
    expect(article.metadata.product).toBeNull();
    expect(document.boilerplate).toEqual([]);
  });
});

describe('where it is', () => {
  test.each([
    ['kbgraph.config.ts', 'export default { language: "de" as const };'],
    ['kbgraph.config.js', 'export default { language: "de" };'],
    ['kbgraph.config.json', '{ "$schema": "kbgraph.schema.json", "language": "de" }'],
    ['kbgraph.config.yaml', 'language: de'],
    ['kbgraph.config.mjs', 'export default () => ({ language: "de" });'],
  ])('%s of the working folder', async (name, text) => {
    const cwd = await folderWith({ 'article.txt': ARTICLE, [name]: text });
    expect((await parsed(cwd)).article.language).toBe('de');
  });

  it('two in one folder are refused', async () => {
    const cwd = await folderWith({ 'kbgraph.config.yaml': '', 'kbgraph.config.json': '{}' });
    const { code, stderr } = await runCli(['config'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('several configurations');
    expect(stderr).toContain('--config');
  });

  it('an empty one says nothing, and what is printed can be kept as one', async () => {
    const cwd = await folderWith({ 'kbgraph.config.yaml': '# nothing yet\n' });
    const defaults = await runCli(['config'], { cwd });
    expect(defaults.code).toBe(0);
    expect(defaults.stderr).toContain('kbgraph.config.yaml');
    const settings = Config.parse(JSON.parse(defaults.stdout));
    expect(settings.platforms).toMatchObject({ ios: { name: 'iOS' }, linux: {}, firefox: {} });
    expect(settings.platforms?.ios?.aliases).toContain('iphone');
    await writeFile(join(cwd, 'kept.json'), defaults.stdout);
    const kept = await runCli(['config', '--config', 'kept.json'], { cwd });
    expect(kept.stdout).toBe(defaults.stdout);
  });

  it('its JSON Schema names every key', async () => {
    const { stdout } = await runCli(['schema', 'config'], { cwd: await temporaryFolder() });
    const { properties } = z
      .object({ properties: z.record(z.string(), z.unknown()) })
      .parse(JSON.parse(stdout));
    expect(Object.keys(properties)).toEqual(Object.keys(Config.unwrap().shape));
  });
});

it('the one that the README shows is right', async () => {
  const readme = await readFile(join(ROOT, 'README.md'), 'utf8');
  const [block] = fencedBlocks(readme).filter(({ language }) => language === 'yaml');
  const cwd = await folderWith({ 'kbgraph.config.yaml': block?.text ?? '' });
  const { code, stdout } = await runCli(['config'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ platforms: { wrenpad: { inherits: 'android' } } });
});

describe('what is wrong with it', () => {
  const wrong: readonly (readonly [text: string, key: string, expected: string])[] = [
    ['platform: {}', 'platform: ', 'expected only platforms, identifiers'],
    ['platforms: { a: { alias: [b] } }', 'platforms.a.alias: ', 'expected only name, aliases'],
    ['platforms: { A b: {} }', 'platforms["A b"]: ', 'expected an id of small letters'],
    ['platforms: { a: { aliases: b } }', 'platforms.a.aliases: ', 'expected a list, got "b"'],
    ['platforms: { a: { inherits: b } }', 'platforms.a.inherits: ', 'there is no "b"'],
    [
      'platforms: { a: { inherits: b }, b: { inherits: a } }',
      'platforms.a.inherits: ',
      'it inherits itself',
    ],
    ['platforms: { a: { aliases: [X] }, b: { name: x } }', 'platforms.b: ', '"x" is a name of a'],
    [
      'identifiers: [{ name: kb }]',
      'identifiers[0].pattern: ',
      'expected a text, and it is missing',
    ],
    ['identifiers: [{ name: kb, pattern: "(\\\\d+)+" }]', 'identifiers[0].pattern: ', 'very long'],
    ['identifiers: [{ name: kb, pattern: "(" }]', 'identifiers[0].pattern: ', 'Unterminated'],
    ['products: [3]', 'products[0]: ', 'expected the name of a product'],
    ['sections: { Notes: remark }', 'sections.Notes: ', 'expected one of overview, '],
    ['boilerplate: [""]', 'boilerplate[0]: ', 'expected words'],
    ['language: English please', 'language: ', 'expected a language tag'],
    ['[1]', 'the whole: ', 'expected an object, got a list'],
    ['platforms: {', 'cannot be read: ', ''],
  ];

  test.each(wrong)('%s', async (text, key, expected) => {
    const cwd = await folderWith({ 'article.txt': ARTICLE, 'wrong.yaml': text });
    const { code, stdout, stderr } = await runCli(
      ['parse', 'article.txt', '--config', 'wrong.yaml'],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('the configuration wrong.yaml ');
    expect(stderr).toContain(key);
    expect(stderr).toContain(expected);
  });

  it('no such file', async () => {
    const cwd = await folderWith({ 'article.txt': ARTICLE });
    const { code, stderr } = await runCli(['ingest', 'article.txt', '--config', 'none.yaml'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('none.yaml cannot be read: there is no such file');
  });
});
