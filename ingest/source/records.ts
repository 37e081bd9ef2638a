// The records of one feed as sources, "path#id", and what is said of those that are none: each is
// counted once, in the order of the feed.
import { createHash } from 'node:crypto';
import { decode } from './decode.ts';
import { linesOf } from './lines.ts';
import { isRecordLike, recordFrom } from './record.ts';
import type { SourceFile, SourceProblem, UnreadSource } from './source.ts';

export type Source = SourceFile | UnreadSource;

/** The file that a feed is. */
export type FeedFile = Pick<SourceFile, 'uri' | 'named'>;

const LONG_LINE = 'a longer line than is read of one file';

/** Makes sources of the records of one feed, and knows which it has seen. */
export class Records {
  readonly #file: FeedFile;
  readonly #seen = new Set<string>();
  #count = 0;

  constructor(file: FeedFile) {
    this.#file = file;
  }

  async *ofLines(blocks: AsyncIterable<Buffer>, capBytes: number): AsyncGenerator<Source> {
    for await (const { number, bytes } of linesOf(blocks, capBytes)) {
      const decoded = bytes === null ? { refusal: LONG_LINE } : decode(bytes);
      if ('refusal' in decoded) yield this.#lost('failed', `:${number}`, decoded.refusal);
      else yield* this.ofLine(decoded.text, decoded.problems, number);
    }
  }

  /** The record of a line, or the records; blank lines hold none. */
  *ofLine(text: string, problems: readonly SourceProblem[], number: number): Generator<Source> {
    if (text.trim() === '') return;
    const line = parsed(text);
    const place = `:${number}`;
    if ('reason' in line) yield this.#lost('failed', place, `broken JSON: ${line.reason}`);
    else yield* this.all(itemsOf(line.value), problems, () => place);
  }

  *all(
    values: readonly unknown[],
    problems: readonly SourceProblem[],
    placeOf: (index: number) => string,
  ): Generator<Source> {
    // Where the file was hard to decode, its records were.
    const placeless = problems.map((problem) => ({ ...problem, offset: null }));
    for (const [index, value] of values.entries()) {
      yield this.#source(value, placeless, placeOf(index));
    }
  }

  /** What is to say of a feed without any record. */
  *end(): Generator<Source> {
    if (this.#count === 0) yield unread(this.#file, 'skipped', 'a feed without articles');
  }

  #source(value: unknown, problems: readonly SourceProblem[], place: string): Source {
    const record = recordFrom(value);
    if ('kind' in record) {
      return this.#lost(record.kind, record.key === null ? place : `#${record.key}`, record.reason);
    }
    const { locale, format, text, declared } = record;
    // A help centre exports the translations of an article under one id.
    const keys = [record.key, ...(locale === null ? [] : [`${record.key}@${locale}`])];
    const key = keys.find((one) => !this.#seen.has(one));
    if (key === undefined) {
      return this.#lost('failed', `#${record.key}`, 'an earlier record has the same id');
    }
    this.#seen.add(key);
    this.#count += 1;
    const facts = JSON.stringify([format, text, declared]);
    return {
      kind: 'file',
      uri: `${this.#file.uri}#${key}`,
      named: false,
      sha256: createHash('sha256').update(facts).digest('hex'),
      bytes: Buffer.from(text),
      record: { format, declared, problems },
    };
  }

  #lost(kind: UnreadSource['kind'], place: string, reason: string): UnreadSource {
    this.#count += 1;
    return { kind, uri: this.#file.uri + place, named: false, reason };
  }
}

/** Whether a value is a feed, or a part of one. */
export function isFeed(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'articles' in value || itemsOf(value).some(isRecordLike);
}

/** The records in a value: those of a list, of a page of a help centre, or one alone. */
export function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object' && value !== null && 'articles' in value) {
    return Array.isArray(value.articles) ? value.articles : [value.articles];
  }
  return [value];
}

export type Parsed = { readonly value: unknown } | { readonly reason: string };

/** The value of a text of JSON, or why it is none. */
export function parsed(text: string): Parsed {
  try {
    return { value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** A file that gives no record at all. */
export function unread({ uri, named }: FeedFile, kind: UnreadSource['kind'], reason: string) {
  return { kind, uri, named, reason } satisfies UnreadSource;
}
