// Files that hold what came out when somebody last looked: UPDATE=1 writes them anew, on a
// person's machine only; a run on a continuous integration machine never writes.
import { readFile, writeFile } from 'node:fs/promises';

/** The committed text of a file; with UPDATE=1, the text that it now has. */
export async function committed(path: URL, actual: string): Promise<string> {
  if (process.env.UPDATE !== '1') return readFile(path, 'utf8');
  if ((process.env.CI ?? '') !== '') throw new Error('UPDATE=1 is not for CI');
  await writeFile(path, actual);
  return actual;
}
