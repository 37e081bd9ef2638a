// The transaction in which documents and links are written: all of it or nothing, tried again
// when it meets another writer.
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Database } from '../tables.ts';

/**
 * Serialization failure, deadlock, unique conflict, a row that another names and that is gone:
 * another writer was there at the same time.
 */
const CONFLICTS: ReadonlySet<unknown> = new Set(['40001', '40P01', '23505', '23503']);
const ATTEMPTS = 5;

/**
 * Runs `work` in a transaction that no other writer with the same lock shares.
 *
 * The plans by which Postgres checks foreign keys are kept for the whole session; made while the
 * tables are nearly empty they would read whole tables, and writing would slow down with every
 * document. So sequential scans are off while they are made, and with them the compiler, which
 * the high estimates of the few that remain would wake. A commit does not wait for the disk:
 * the record of the run, which comes last, does, and brings all before it there.
 */
export async function writing<T>(
  db: Kysely<Database>,
  lockId: string,
  work: (transaction: Transaction<Database>) => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction().execute(async (transaction) => {
        await sql`select set_config('enable_seqscan', 'off', true),
          set_config('jit', 'off', true),
          set_config('synchronous_commit', 'off', true),
          pg_advisory_xact_lock(${lockNumber(lockId)})`.execute(transaction);
        return work(transaction);
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !isConflict(error)) throw error;
    }
  }
}

/** Takes one more lock, for as long as the transaction lasts. */
export async function alsoLocking(
  transaction: Transaction<Database>,
  lockId: string,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${lockNumber(lockId)})`.execute(transaction);
}

function isConflict(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CONFLICTS.has(error.code);
}

/** 64 bits of a uuid as the signed number that an advisory lock takes. */
function lockNumber(uuid: string): string {
  const hex = uuid.replaceAll('-', '');
  return BigInt.asIntN(64, BigInt(`0x${hex.slice(0, 8)}${hex.slice(24)}`)).toString();
}
