// Child processes of the database tests, run from TypeScript by tsx.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts one of test/db/processes; without DATABASE_URL in `env` it uses the embedded server. */
export function startProcess(
  name: string,
  folder: string,
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const script = fileURLToPath(new URL(`processes/${name}.ts`, import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
}

/** Waits for its end, with what it printed. */
export async function ended(child: ChildProcess): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  await once(child, 'close');
  return { code: child.exitCode, stdout, stderr };
}

/** Waits until it has printed so many lines. */
export async function printed(child: ChildProcess, lines: number): Promise<void> {
  let seen = 0;
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  for await (const chunk of child.stdout?.iterator({ destroyOnReturn: false }) ?? []) {
    seen += String(chunk).split('\n').length - 1;
    if (seen >= lines) return;
  }
  throw new Error(`The process ended after ${seen} lines: ${complaint}`);
}

/** kill -9, and its end. */
export async function killed(child: ChildProcess): Promise<void> {
  const end = once(child, 'exit');
  child.kill('SIGKILL');
  await end;
}
