// The Document: what reading one source gives. `kbgraph parse` prints it, the store keeps it,
// and its JSON Schema is what others build against.
import { z } from 'zod';
import { Article } from './article.ts';
import { Format, Severity } from './lists.ts';
import { Span } from './span.ts';

export const SourceInfo = z
  .strictObject({
    uri: z.string(),
    format: Format,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('Of the bytes as received'),
    length: z.int().min(0).describe('Of the decoded text, in UTF-16 code units'),
  })
  .readonly();
export type SourceInfo = z.infer<typeof SourceInfo>;

export const Message = z
  .strictObject({
    ruleId: z.string(),
    reason: z.string(),
    severity: Severity,
    span: Span.nullable(),
  })
  .readonly()
  .describe('Trouble in reading the document (shape of a VFileMessage)');
export type Message = z.infer<typeof Message>;

export const Accounted = z
  .strictObject({
    characters: z.int().min(0).describe('Non-blank characters of the text'),
    claimed: z.int().min(0).describe('Those that a leaf record or declared boilerplate claims'),
    unclaimed: z.array(Span).readonly(),
  })
  .readonly();
export type Accounted = z.infer<typeof Accounted>;

export const Document = z
  .strictObject({
    source: SourceInfo,
    articles: z.array(Article).readonly(),
    boilerplate: z.array(Span).readonly(),
    messages: z.array(Message).readonly(),
    accounted: Accounted,
  })
  .readonly();
export type Document = z.infer<typeof Document>;

/** The JSON Schema (draft 2020-12) of a Document, as `kbgraph schema document` prints it. */
export function documentJsonSchema(): object {
  return { title: 'kbgraph Document', ...z.toJSONSchema(Document) };
}
