// One record of a feed to a source. In: a value of JSON, of our own shape or that of an article of a
// Zendesk Help Center. Out: the text to read with what the record states beside it, or why it gives
// none.
import { z } from 'zod';
import type { Declared } from '../../schema/declared.ts';
import type { Format } from '../../schema/lists.ts';
import { fold } from '../../schema/text.ts';
import { sniffBody } from './sniff.ts';
import { withTitle } from './titled.ts';

const text = z.string().nullish();
const list = z.array(z.string()).nullish();

const FORMAT_NAMES: Readonly<Record<string, Format>> = {
  text: 'text',
  txt: 'text',
  plain: 'text',
  'text/plain': 'text',
  markdown: 'markdown',
  md: 'markdown',
  'text/markdown': 'markdown',
  html: 'html',
  'text/html': 'html',
};

/** Other keys are of no use here. */
const RawRecord = z.object({
  id: z.union([z.string(), z.int()], { error: 'expected a text or a whole number' }).nullish(),
  title: text,
  body: text,
  format: z
    .string()
    .toLowerCase()
    .refine((name) => Object.hasOwn(FORMAT_NAMES, name), 'expected text, markdown or html')
    .nullish(),
  locale: text,
  url: text,
  html_url: text,
  updatedAt: text,
  updated_at: text,
  labels: list,
  label_names: list,
  draft: z.boolean().nullish(),
});

export interface FeedRecord {
  /** What the record is known by in its feed. */
  readonly key: string;
  readonly locale: string | null;
  readonly format: Format;
  readonly text: string;
  readonly declared: Declared;
}

export interface UnreadRecord {
  readonly kind: 'skipped' | 'failed';
  /** Null where the record does not say what it is known by. */
  readonly key: string | null;
  readonly reason: string;
}

/** Whether a value looks like an article of a feed, good or bad. */
export function isRecordLike(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'body');
}

/** Reads one record; never throws. */
export function recordFrom(value: unknown): FeedRecord | UnreadRecord {
  const read = RawRecord.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const reason = (issue?.message ?? '').replace('Invalid input: ', '');
    return {
      kind: 'failed',
      key: keyIn(value),
      reason: [...(issue?.path ?? ['record']), reason].join(': '),
    };
  }
  const { id, title, body, format, locale, draft, ...more } = read.data;
  const url = more.html_url ?? more.url ?? null;
  const key = keyFrom(id ?? url);
  if (key === null) {
    return { kind: 'failed', key, reason: 'neither an id nor a url to know it by' };
  }
  if (draft === true) return { kind: 'skipped', key, reason: 'a draft' };
  if (body === null || body === undefined || fold(body) === '') {
    return { kind: 'skipped', key, reason: 'no body' };
  }
  const known = FORMAT_NAMES[format ?? ''] ?? sniffBody(body);
  return {
    key,
    locale: locale ?? null,
    format: known,
    text: withTitle(fold(title ?? ''), body, known),
    declared: {
      identifiers: id === null || id === undefined ? [] : [String(id).trim()],
      url,
      updatedAt: more.updatedAt ?? more.updated_at ?? null,
      labels: more.labels ?? more.label_names ?? [],
      product: null,
      version: null,
      platforms: [],
      language: locale ?? null,
    },
  };
}

/** The key of a record that may be wrong in other ways. */
function keyIn(value: unknown): string | null {
  const { data } = z.object({ id: z.unknown() }).safeParse(value);
  return typeof data?.id === 'string' || typeof data?.id === 'number' ? keyFrom(data.id) : null;
}

function keyFrom(id: string | number | null): string | null {
  return fold(String(id ?? '')) || null;
}
