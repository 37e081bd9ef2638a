// What a worker thread runs: reads the files that it is sent, one after the other, and answers each, in
// their order.
import { parentPort, workerData } from 'node:worker_threads';
import { lexiconsFor } from '../ingest/lexicon/configured.ts';
import type { SourceFile, UnreadSource } from '../ingest/source/source.ts';
import { Config } from '../schema/config.ts';
import { readFile, type ReadDocument } from './readFile.ts';

/** A file as it is sent: bytes arrive as plain bytes. */
export type SentFile = Omit<SourceFile, 'bytes'> & { readonly bytes: Uint8Array<ArrayBuffer> };

export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly result: ReadDocument | UnreadSource }
  | { readonly kind: 'fault'; readonly reason: string };

const lexicons = lexiconsFor(Config.parse(workerData));

function answerTo({ bytes, ...file }: SentFile): Answer {
  try {
    const { buffer, byteOffset, byteLength } = bytes;
    const result = readFile(
      { ...file, bytes: Buffer.from(buffer, byteOffset, byteLength) },
      lexicons,
    );
    return { kind: 'done', result };
  } catch (error) {
    return { kind: 'fault', reason: error instanceof Error ? error.message : String(error) };
  }
}

parentPort?.on('message', (file: SentFile) => parentPort?.postMessage(answerTo(file)));
parentPort?.postMessage({ kind: 'ready' } satisfies Answer);
