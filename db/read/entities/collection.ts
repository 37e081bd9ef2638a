// A collection: one knowledge base, and what is in it.
import { sql } from '../sql.ts';
import type { Relation } from '../entity.ts';
import { entityOf } from '../entity.ts';
import { byText, time } from '../expression.ts';

const all = (entity: string): Relation => ({ kind: 'page', entity, on: () => sql`true` });

export const collection = entityOf('collections', {
  name: 'Collection',
  columns: { name: 'name', createdAt: time('created_at') },
  relations: { documents: all('Document'), articles: all('Article'), runs: all('Run') },
  orders: { name: [byText('name')] },
});
