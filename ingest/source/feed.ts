// A feed: one file with many articles, as JSON or as one value a line. In: a file. Out: each record as
// a source of its own, "path#id"; a bad one is told with its reason, and the rest goes on. Line by
// line, so that a file of any size is read while one line of it is held.
import type { FileHandle } from 'node:fs/promises';
import { HEAD_BYTES } from './binary.ts';
import { decode } from './decode.ts';
import { load, openFile, type Found, type LoadOptions } from './load.ts';
import { reasonOf } from './reason.ts';
import { Records, isFeed, itemsOf, parsed, unread, type FeedFile, type Source } from './records.ts';
import { feedByName } from './sniff.ts';
import type { SourceFile, UnreadSource } from './source.ts';

const NO_FEED =
  'JSON, but no feed of articles: expected records with "id", "title" and "body", in a list, ' +
  'under "articles", or one on each line';
const BLOCK_BYTES = 2 ** 20;

/** The records of a file that is a feed by its name, or why there are none. Never throws. */
export async function* feed(found: Found, options: LoadOptions): AsyncGenerator<Source> {
  if (found.path !== null && feedByName(found.uri) === 'lines') {
    yield* feedOfLines(found, found.path, options);
    return;
  }
  const file = await load(found, options);
  if (file.kind !== 'file') yield file;
  else if (isFeedHead(file.bytes)) yield* feedIn(file);
  else yield noFeed(found);
}

/** How JSON begins, of which a record could be a part. */
const OPENING = /^\s*(?:\{\s*"|\[\s*\{|\[\s*\])/;
const KEYS = /"(?:body|articles)"/;

/** Whether bytes begin like a feed, good or bad. */
export function isFeedHead(bytes: Buffer): boolean {
  const head = decode(bytes.subarray(0, HEAD_BYTES));
  return 'text' in head && OPENING.test(head.text) && KEYS.test(head.text);
}

/** Whether a text, or the head of one, is a feed with a value on each line. */
function isFeedOfLines(head: string, isCut: boolean): boolean {
  const lines = head.split('\n');
  if (isCut && lines.length === 1) return OPENING.test(head) && KEYS.test(head);
  return lines.some((line) => {
    const read = KEYS.test(line) ? parsed(line) : null;
    return read !== null && 'value' in read && isFeed(read.value);
  });
}

/** The records of a file that is held whole and begins like a feed. */
export function* feedIn(file: SourceFile): Generator<Source> {
  const decoded = decode(file.bytes);
  if ('refusal' in decoded) {
    yield unread(file, 'skipped', decoded.refusal);
    return;
  }
  const { text, problems } = decoded;
  const records = new Records(file);
  const whole = parsed(text);
  if ('value' in whole) {
    if (!isFeed(whole.value)) {
      yield noFeed(file);
      return;
    }
    yield* records.all(itemsOf(whole.value), problems, (index) => `[${index}]`);
  } else if (isFeedOfLines(text.slice(0, HEAD_BYTES), text.length > HEAD_BYTES)) {
    for (const [index, line] of text.split('\n').entries()) {
      yield* records.ofLine(line, problems, index + 1);
    }
  } else {
    yield unread(file, 'failed', `broken JSON: ${whole.reason}`);
    return;
  }
  yield* records.end();
}

/** The records of a file with a value on each line. */
async function* feedOfLines(
  found: Found,
  path: string,
  { sizeCapBytes }: LoadOptions,
): AsyncGenerator<Source> {
  const records = new Records(found);
  try {
    const opened = await openFile(path);
    if (typeof opened === 'string') {
      yield unread(found, 'skipped', opened);
      return;
    }
    const { handle, sizeBytes } = opened;
    try {
      const head = Buffer.alloc(Math.min(HEAD_BYTES, sizeBytes));
      const { bytesRead } = await handle.read(head, 0, head.length, 0);
      if (bytesRead === 0) yield unread(found, 'skipped', 'empty');
      else if (!isFeedOfLines(head.toString('utf8', 0, bytesRead), sizeBytes > bytesRead))
        yield noFeed(found);
      else {
        yield* records.ofLines(blocksOf(handle), sizeCapBytes);
        yield* records.end();
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    yield unread(found, 'failed', reasonOf(error, found.uri));
  }
}

async function* blocksOf(handle: FileHandle): AsyncGenerator<Buffer> {
  let position = 0;
  for (;;) {
    // Lines are parts of blocks until they are put together, so each block has memory of its own.
    const block = Buffer.allocUnsafe(BLOCK_BYTES);
    const { bytesRead } = await handle.read(block, 0, block.length, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield block.subarray(0, bytesRead);
  }
}

function noFeed({ uri, named }: FeedFile): UnreadSource {
  return { kind: 'skipped', uri, named, reason: named ? NO_FEED : `data: ${NO_FEED}` };
}
