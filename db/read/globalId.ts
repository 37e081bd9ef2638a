// Opaque ids of nodes: base64url of the entity's name, the collection's uuid and the row's uuid.
// Stable as long as the row's uuid is. Made by the database (in SQL), read here.
import type { Column } from './column.ts';
import { sql, type Sql } from './sql.ts';

const UUID_BYTES = 16;
/** The base64 of Postgres breaks its lines after 76 characters, that is 57 bytes. */
const LONGEST_NAME = 57 - 2 * UUID_BYTES;

export interface GlobalId {
  readonly entity: string;
  readonly collectionId: string;
  readonly id: string;
}

/** The expression of a row's global id. */
export function globalIdOf(entity: string, collection: Column, row: string): Sql {
  return globalIdFrom(entity, collection(row), sql.ref(`${row}.id`));
}

/** The expression of the global id of a row of that entity, from its ids. */
export function globalIdFrom(entity: string, collectionId: Sql, id: Sql): Sql {
  const name = Buffer.from(entity, 'utf8');
  if (name.length > LONGEST_NAME) throw new Error(`The entity name ${entity} is too long`);
  return sql`translate(encode(${sql.lit(`\\x${name.toString('hex')}`)}::bytea ||
    uuid_send(${collectionId}) || uuid_send(${id}), 'base64'), '+/=', '-_')`;
}

/** The parts of a global id, or null where the text is none. */
export function parseGlobalId(text: string): GlobalId | null {
  if (!/^[A-Za-z0-9_-]{44,80}$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text) return null;
  const end = bytes.length - 2 * UUID_BYTES;
  if (end < 1) return null;
  return {
    entity: bytes.toString('latin1', 0, end),
    collectionId: uuidAt(bytes, end),
    id: uuidAt(bytes, end + UUID_BYTES),
  };
}

function uuidAt(bytes: Buffer, start: number): string {
  const hex = bytes.toString('hex', start, start + UUID_BYTES);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
