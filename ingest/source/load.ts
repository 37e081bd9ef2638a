// Reads one file, whole, and never waits for what is no file: FIFOs, sockets and devices are
// told from files before and after they are opened. What is plainly no text is not read further
// than its head.
import { createHash } from 'node:crypto';
import { constants, type Stats } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { HEAD_BYTES, binaryKind } from './binary.ts';
import { reasonOf } from './reason.ts';
import type { SourceFile, UnreadSource } from './source.ts';

export interface Found {
  readonly kind: 'found';
  readonly uri: string;
  readonly named: boolean;
  /** Absolute path; null for the standard input. */
  readonly path: string | null;
}

export interface LoadOptions {
  /** Larger files are skipped. */
  readonly sizeCapBytes: number;
  /** What "-" reads. */
  readonly stdin: AsyncIterable<unknown>;
}

/** The bytes of a source and their hash, or why there are none. Never throws. */
export async function load(found: Found, options: LoadOptions): Promise<SourceFile | UnreadSource> {
  const { uri, named, path } = found;
  const unread = (kind: UnreadSource['kind'], reason: string) => ({ kind, uri, named, reason });
  try {
    const read =
      path === null
        ? await readStream(options.stdin, options.sizeCapBytes)
        : await readPath(path, options.sizeCapBytes);
    if (typeof read === 'string') return unread('skipped', read);
    if (read.length === 0) return unread('skipped', 'empty');
    const sha256 = createHash('sha256').update(read).digest('hex');
    return { kind: 'file', uri, named, sha256, bytes: read };
  } catch (error) {
    return unread('failed', reasonOf(error, uri));
  }
}

/** Bytes, or the reason why the file is skipped. */
async function readPath(path: string, capBytes: number): Promise<Buffer | string> {
  const opened = await openFile(path);
  if (typeof opened === 'string') return opened;
  const { handle, sizeBytes } = opened;
  try {
    if (sizeBytes > capBytes) return tooLarge(capBytes);
    return await readHandle(handle, sizeBytes, capBytes);
  } finally {
    await handle.close();
  }
}

/** An open file, which the caller closes, or the reason why it is skipped. Throws what fs throws. */
export async function openFile(
  path: string,
): Promise<{ readonly handle: FileHandle; readonly sizeBytes: number } | string> {
  const before = notAFile(await stat(path));
  if (before !== null) return before;
  // Without O_NONBLOCK a FIFO put in the place of the file meanwhile would block for ever.
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = await handle.stat();
  const now = notAFile(stats);
  if (now === null) return { handle, sizeBytes: stats.size };
  await handle.close();
  return now;
}

async function readHandle(
  handle: FileHandle,
  sizeBytes: number,
  capBytes: number,
): Promise<Buffer | string> {
  // The size is a hint: files of /proc say 0, others grow while they are read.
  let buffer = Buffer.allocUnsafe(Math.max(sizeBytes + 1, HEAD_BYTES));
  let length = 0;
  for (;;) {
    const wanted = length === 0 ? HEAD_BYTES : buffer.length - length;
    const { bytesRead } = await handle.read(buffer, length, wanted);
    if (bytesRead === 0) return buffer.subarray(0, length);
    const kind = length === 0 ? binaryKind(buffer.subarray(0, bytesRead)) : null;
    if (kind !== null) return `not text: ${kind}`;
    length += bytesRead;
    if (length > capBytes) return tooLarge(capBytes);
    if (length === buffer.length) buffer = Buffer.concat([buffer], length * 2);
  }
}

async function readStream(
  stream: AsyncIterable<unknown>,
  capBytes: number,
): Promise<Buffer | string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    chunks.push(bytes);
    length += bytes.length;
    if (length > capBytes) return tooLarge(capBytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(capBytes: number): string {
  return `larger than ${Math.floor(capBytes / 2 ** 20)} MiB, the most that is read of one file`;
}

/** What a path leads to if it is no file, else null. */
function notAFile(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isFIFO()) return 'a FIFO, not a file: pipe its content into "-" instead';
  if (stats.isSocket()) return 'a socket, not a file';
  if (stats.isDirectory()) return 'a folder, not a file';
  return 'a device, not a file';
}
