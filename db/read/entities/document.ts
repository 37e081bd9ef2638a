// A source document as it was received and decoded, and the messages of reading it.
import { sql } from '../sql.ts';
import type { ObjectColumn } from '../column.ts';
import { entityOf } from '../entity.ts';
import {
  byNumber,
  byText,
  byTime,
  containing,
  equal,
  one,
  page,
  span,
  time,
} from '../expression.ts';

/** The spans of one kind in the document, in order. */
const ranges = (kind: string): ObjectColumn => ({
  columns: span().columns,
  value: (row, object) => sql`(select coalesce(json_agg(${object('r')} order by r.ordinal),
      '[]'::json)
    from text_ranges r where r.collection_id = ${sql.ref(`${row}.collection_id`)}
      and r.document_id = ${sql.ref(`${row}.id`)} and r.kind = ${sql.lit(kind)})`,
});

export const document = entityOf('documents', {
  name: 'Document',
  columns: {
    uri: 'uri',
    format: 'format',
    sha256: 'sha256',
    length: 'length',
    text: 'text',
    characters: 'characters',
    claimed: 'claimed',
    boilerplate: ranges('boilerplate'),
    unclaimed: ranges('unclaimed'),
    storedAt: time('stored_at'),
  },
  relations: {
    run: one('Run', 'run_id'),
    articles: page('Article', 'document_id'),
    messages: page('Message', 'document_id'),
  },
  filters: { uri: containing('uri'), format: equal('format') },
  orders: { uri: [byText('uri')], storedAt: [byTime('stored_at')] },
});

export const message = entityOf('messages', {
  name: 'Message',
  columns: { ruleId: 'rule_id', reason: 'reason', severity: 'severity', span: span() },
  relations: { document: one('Document', 'document_id') },
  filters: { ruleId: equal('rule_id'), severity: equal('severity') },
  orders: { place: [byNumber('ordinal')] },
  document: (row) => sql.ref(`${row}.document_id`),
});
