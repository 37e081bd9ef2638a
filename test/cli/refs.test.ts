// `kbgraph refs`: what became of references, what is wanted, and a person's word on it.
import { expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from './run.ts';
import { sampleFolder } from './sample.ts';

const sample = sampleFolder();
const refs = async (...args: string[]) => runCli(['refs', ...args], { cwd: await sample() });

it('lists references with their status, the sentence and the reason', async () => {
  const { code, stdout } = await refs('--status', 'wanted');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^KB1190 wanted: KB1190\n {2}“.*KB1190.*” in .+\n {2}no article of /m);
  const all = await refs('--json');
  const lines = all.stdout.trim().split('\n');
  const statuses = lines.map((line) => z.object({ status: z.string() }).parse(JSON.parse(line)));
  expect(statuses.map(({ status }) => status)).toContain('WANTED');
});

it('lists what is wanted, the most wanted first', async () => {
  const { stdout } = await refs('wanted', '--json');
  const wanted = stdout
    .trim()
    .split('\n')
    .map((line) =>
      z.object({ identifier: z.string(), inbound: z.number() }).parse(JSON.parse(line)),
    );
  expect(wanted.map(({ identifier }) => identifier)).toContain('KB1190');
  const counts = wanted.map(({ inbound }) => inbound);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect((await refs('wanted')).stdout).toMatch(/^KB1190 \d+ references?\n/m);
});

it('binds what a person confirms, and lets go what one rejects', async () => {
  const confirmed = await refs('confirm', 'KB1190', 'KB1017', '--by', 'Ada');
  expect(confirmed).toMatchObject({ code: 0 });
  expect(confirmed.stdout).toMatch(/^KB1190 means How to change the batteries of a Wrenlock\n$/);
  expect((await refs('--status', 'resolved')).stdout).toMatch(
    /^KB1190 resolved: How to change .*\n.*\n {2}identifier KB1190, confirmed by Ada$/m,
  );
  await refs('reject', 'KB1190', 'KB1017');
  expect((await refs('--status', 'resolved')).stdout).not.toContain('KB1190 resolved');
});

it('says what to do where nothing is named', async () => {
  expect(await refs('confirm', 'KB4', 'KB1017')).toMatchObject({ code: 2 });
  const { code, stderr } = await refs('confirm', 'KB1190', 'No such article');
  expect(code).toBe(2);
  expect(stderr).toContain('there is no article "No such article": give its id');
  expect(await refs('--status', 'lost')).toMatchObject({ code: 2 });
});
