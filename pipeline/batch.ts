// Sources in small groups, so that the store is asked once for many of them, while no more than a
// few megabytes are held at a time.
import type { SourceFile, UnreadSource } from '../ingest/source/source.ts';

export type Input = SourceFile | UnreadSource;

const BATCH_INPUTS = 64;
const BATCH_BYTES = 8 * 2 ** 20;

/**
 * Groups inputs in their order; a large file ends its group at once. Once the signal is aborted
 * no group comes any more, though the inputs may keep us waiting.
 */
export async function* batches(
  inputs: AsyncIterable<Input>,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Input[]> {
  let batch: Input[] = [];
  let bytes = 0;
  for await (const input of untilAborted(inputs, signal)) {
    batch.push(input);
    bytes += input.kind === 'file' ? input.bytes.length : 0;
    if (batch.length < BATCH_INPUTS && bytes < BATCH_BYTES) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0 && signal?.aborted !== true) yield batch;
}

async function* untilAborted<Value>(
  values: AsyncIterable<Value>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Value> {
  const iterator = values[Symbol.asyncIterator]();
  while (signal?.aborted !== true) {
    const next = await nextUnlessAborted(iterator, signal);
    if (next.done === true) return;
    yield next.value;
  }
}

/** The next result; the end at once when the signal is aborted meanwhile. */
function nextUnlessAborted<Value>(
  iterator: AsyncIterator<Value>,
  signal: AbortSignal | undefined,
): Promise<IteratorResult<Value, unknown>> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => resolve({ done: true, value: undefined });
    signal?.addEventListener('abort', onAbort, { once: true });
    iterator
      .next()
      .then(resolve, reject)
      .finally(() => signal?.removeEventListener('abort', onAbort));
  });
}
