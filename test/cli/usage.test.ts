// Help, version and wrong usage.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ROOT } from './program.ts';
import { runCli } from './run.ts';

const COMMANDS = [
  ...['ingest', 'remove', 'parse', 'show', 'refs', 'duplicates', 'changes', 'query', 'serve'],
  ...['start', 'migrate', 'status', 'schema'],
];
const run = (...args: string[]) => runCli(args, { cwd: ROOT });

describe('help', () => {
  it('names every command and the exit codes', async () => {
    const { code, stdout } = await run('--help');
    expect(code).toBe(0);
    for (const command of COMMANDS) expect(stdout).toMatch(new RegExp(`^  ${command}\\b`, 'm'));
    expect(stdout).toContain('Exit codes:');
  });

  it.each(COMMANDS)('of %s has examples and the global options', async (command) => {
    const { code, stdout, stderr } = await run(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/Examples:\n +\$ (?:.*\| )?(?:npx )?kbgraph /);
    expect(stdout).toContain('--data <folder>');
    expect(stdout).toContain('--collection <name>');
  });

  it('prints the version of the package', async () => {
    const manifest = z
      .object({ version: z.string() })
      .parse(JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')));
    expect(await run('--version')).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });
});

describe('wrong usage ends with 2 and a hint', () => {
  it.each([
    [['ingst', 'docs'], 'Did you mean ingest?'],
    [['parse', 'a.txt', '--fromat', 'tree'], 'Did you mean --format?'],
    [['parse', 'a.txt', '--format', 'yaml'], 'Allowed choices are json, tree, explain.'],
    [['parse'], "missing required argument 'path'"],
    [['ingest', 'a.txt', '--workers', 'many'], 'a number from 0 to 64'],
    [['schema', 'sql'], 'Allowed choices are document, config, graphql.'],
    [['serve', '--port', 'http'], 'a port is a number from 0 to 65535'],
    [['query'], 'give a query'],
  ])('%j', async (args, hint) => {
    const { code, stdout, stderr } = await run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });

  it('no command at all shows the help', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toContain('Usage: kbgraph');
  });
});

describe('schema', () => {
  it('document prints the JSON Schema of a Document', async () => {
    const { code, stdout } = await run('schema', 'document');
    expect(code).toBe(0);
    const schema = z
      .looseObject({ $schema: z.string(), required: z.array(z.string()) })
      .parse(JSON.parse(stdout));
    expect(schema.required).toEqual(['source', 'articles', 'boilerplate', 'messages', 'accounted']);
  });

  it('graphql prints the committed GraphQL schema', async () => {
    const { code, stdout } = await run('schema', 'graphql');
    expect(code).toBe(0);
    expect(stdout).toBe(await readFile(join(ROOT, 'api/schema.graphql'), 'utf8'));
  });
});
