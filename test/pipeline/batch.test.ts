// Grouping of inputs: nothing is lost or moved, groups stay small, an abort ends them at once.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { SourceFile } from '../../ingest/source/source.ts';
import { batches, type Input } from '../../pipeline/batch.ts';

const MEGABYTE = 2 ** 20;

function file(uri: string, sizeBytes: number): SourceFile {
  const bytes = Buffer.alloc(0);
  Object.defineProperty(bytes, 'length', { value: sizeBytes });
  return { kind: 'file', uri, named: false, sha256: '', bytes };
}

async function* each(inputs: readonly Input[]): AsyncGenerator<Input> {
  for (const input of inputs) yield await Promise.resolve(input);
}

it('keeps the order and all inputs, in groups of few files and few megabytes', async () => {
  const sizes = fc.array(fc.constantFrom(0, 10, MEGABYTE, 5 * MEGABYTE, 100 * MEGABYTE), {
    maxLength: 300,
    size: 'max',
  });
  await fc.assert(
    fc.asyncProperty(sizes, async (list) => {
      const inputs = list.map((size, index) => file(`${index}`, size));
      const seen: Input[] = [];
      for await (const batch of batches(each(inputs), undefined)) {
        expect(batch.length).toBeGreaterThan(0);
        expect(batch.length).toBeLessThanOrEqual(64);
        const held = batch.slice(0, -1).map((one) => (one.kind === 'file' ? one.bytes.length : 0));
        expect(held.reduce((sum, size) => sum + size, 0)).toBeLessThan(8 * MEGABYTE);
        seen.push(...batch);
      }
      expect(seen).toEqual(inputs);
    }),
    { numRuns: 50 },
  );
});

it('ends on an abort, even while the next input does not come', async () => {
  const controller = new AbortController();
  async function* stalls(): AsyncGenerator<Input> {
    yield file('a', 10);
    controller.abort();
    await new Promise(() => undefined);
  }
  const seen: Input[] = [];
  for await (const batch of batches(stalls(), controller.signal)) seen.push(...batch);
  expect(seen).toEqual([]);
});

it('passes on what goes wrong while inputs are found', async () => {
  async function* fails(): AsyncGenerator<Input> {
    await Promise.reject(new Error('the walk broke'));
  }
  await expect(batches(fails(), undefined).next()).rejects.toThrow('the walk broke');
});
