// One process at a time for the folder of an embedded server. The lock is a folder that holds one
// file, named after its holder; renaming a full folder into place is atomic. A dead holder's file
// is removed by its own name, so two who break a stale lock can never remove a live one.
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { processStart } from './process.ts';

const POLL_MS = 25;
const PATIENCE_MS = 120_000;
/** Locks that this very process holds. */
const held = new Set<string>();

/** Runs `work` while holding the lock in `folder`, which must exist. */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock');
  const holder = `${process.pid}.${randomUUID()}`;
  await acquire(folder, lock, holder);
  try {
    return await work();
  } finally {
    await rm(join(lock, holder), { force: true });
    await rmdir(lock).catch(() => undefined);
    held.delete(holder);
  }
}

async function acquire(folder: string, lock: string, holder: string): Promise<void> {
  const ready = join(folder, `lock.${holder}`);
  await mkdir(ready);
  await writeFile(join(ready, holder), processStart(process.pid) ?? '');
  held.add(holder);
  const giveUpAt = Date.now() + PATIENCE_MS;
  try {
    while (!(await renamed(ready, lock))) {
      await breakIfStale(lock);
      if (Date.now() > giveUpAt) {
        const [other = 'unknown'] = await readdir(lock).catch(() => []);
        throw new Error(
          `${lock} is held by process ${other.split('.')[0] ?? ''}. ` +
            'Wait until that process ends; if it is not kbgraph, remove that folder.',
        );
      }
      await sleep(POLL_MS);
    }
  } catch (error) {
    held.delete(holder);
    await rm(ready, { recursive: true, force: true });
    throw error;
  }
}

async function renamed(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOTEMPTY' || code === 'EEXIST' || code === 'EPERM') return false;
    throw error;
  }
}

/** Removes the file of a holder that is dead, and the folder once it is empty. */
async function breakIfStale(lock: string): Promise<void> {
  for (const holder of await readdir(lock).catch(() => [])) {
    const start = await readFile(join(lock, holder), 'utf8').catch(() => null);
    if (start === null) continue;
    const pid = Number(holder.split('.')[0]);
    const ours = pid === process.pid;
    const alive = ours ? held.has(holder) : start === processStart(pid);
    if (!alive) await rm(join(lock, holder), { force: true });
  }
  await rmdir(lock).catch(() => undefined);
}
