// `kbgraph show`: an article by identifier, id and title, and what it hangs together with.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './run.ts';
import { sampleFolder } from './sample.ts';

const sample = sampleFolder();
const show = async (...args: string[]) => runCli(['show', ...args], { cwd: await sample() });

it('prints the article of an identifier: where it stands, its steps, who points at it', async () => {
  const { code, stdout } = await show('KB1017');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^How to change the batteries of a Wrenlock sample\/12-batteries\.txt:1\n/,
  );
  expect(stdout).toMatch(/^ {2}Step 1 /m);
  expect(stdout).toMatch(/^Referenced \d+ times by\n {2}.*\[sample\/01-pair-with-qr-code\.txt\]$/m);
});

it('prints fallbacks, variants, and references with what became of them', async () => {
  const title = 'I want to pair a Wrenlock door lock for Android with the QR Code from Wren Desk';
  const { stdout } = await show(title);
  expect(stdout).toMatch(/^ {2}if it cannot be done: I am unable to read the QR Code .*Android\?/m);
  expect(stdout).toMatch(/^ {2}on other platforms: I want to pair .* iPhone /m);
  expect(stdout).toMatch(/^ {2}KB1190 wanted \(no article .*KB1190\), line 80$/m);
});

it('gives as JSON what can be asked for again by id', async () => {
  const shown = async (wanted: string) =>
    z
      .object({ id: z.string() })
      .loose()
      .parse(JSON.parse((await show(wanted, '--json')).stdout));
  const article = await shown('KB1017');
  expect(await shown(article.id)).toEqual(article);
});

it('names the articles that words fit, and says when there is none', async () => {
  const several = await show('read the QR Code');
  expect(several).toMatchObject({ code: 2, stdout: '' });
  expect(several.stderr).toMatch(
    /^kbgraph: 2 articles have these words .*\n( {2}\S+ {2}I am unable .*\n){2}$/,
  );
  const none = await show('zeppelin');
  expect(none).toMatchObject({ code: 2, stdout: '' });
  expect(none.stderr).toContain('"zeppelin"');
});
