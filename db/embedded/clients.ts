// Who uses an embedded server: one file per user in `clients/`, named after its process. The one
// that leaves last stops the server. Call these under the folder's lock only.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { processStart } from './process.ts';

let registered = 0;
/** Registrations of this very process. */
const own = new Set<string>();

/** Notes that this process uses the server; gives the path of the note, which `leave` takes. */
export async function register(folder: string): Promise<string> {
  const clients = join(folder, 'clients');
  await mkdir(clients, { recursive: true });
  registered += 1;
  const note = join(clients, `${process.pid}.${registered}`);
  own.add(note);
  await writeFile(note, processStart(process.pid) ?? '');
  return note;
}

/** Removes a note, and those of dead processes; gives the number of users that are left. */
export async function leave(folder: string, note: string): Promise<number> {
  own.delete(note);
  const clients = join(folder, 'clients');
  let left = 0;
  for (const name of await readdir(clients)) {
    const path = join(clients, name);
    const pid = Number(name.split('.')[0]);
    const start = await readFile(path, 'utf8');
    const alive = pid === process.pid ? own.has(path) : start === processStart(pid);
    if (alive) left += 1;
    else await rm(path, { force: true });
  }
  return left;
}
