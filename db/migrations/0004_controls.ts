// Menu paths of controls, and key combinations in normal form: both can be looked up by name, so that
// an index of them is one scan of an index. Controls of an older store have no path until their
// documents are read again.
import { sql, type Kysely } from 'kysely';

const STATEMENTS: readonly string[] = [
  `alter table controls add path text[] not null default '{}'`,
  'alter table controls alter path drop default',
  'create index on controls (collection_id, (normal_name collate "C"))',

  `alter table shortcuts add normal_keys text`,
  `update shortcuts set normal_keys = regexp_replace(lower(keys), ' ?[+] ?', '+', 'g')`,
  'alter table shortcuts alter normal_keys set not null',
  'create index on shortcuts (collection_id, (normal_keys collate "C"))',
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of STATEMENTS) await sql.raw(statement).execute(db);
}
