// Runs the command line as a child process, the way a shell does: arguments, a
// working folder, an environment and bytes in; exit code and both streams out.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { PROGRAM } from './program.ts';

export interface CliOptions {
  readonly cwd: string;
  /** Added to the environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What the command reads; null leaves its standard input open. */
  readonly stdin?: string | Buffer | null;
  /** User to run as, where the test runs as root. */
  readonly uid?: number;
  readonly nodeOptions?: readonly string[];
}

export interface CliResult {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningCli {
  readonly process: ChildProcess;
  readonly result: Promise<CliResult>;
  /** Waits until the output has shown the text; gives the standard output so far. */
  readonly shows: (text: string) => Promise<string>;
}

/** Starts `kbgraph`; it is killed when the test ends, if it still runs. */
export function startCli(args: readonly string[], options: CliOptions): RunningCli {
  const child = spawn(process.execPath, [...(options.nodeOptions ?? []), ...PROGRAM, ...args], {
    cwd: options.cwd,
    env: { ...process.env, DATABASE_URL: undefined, KBGRAPH_DATA: undefined, ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  child.stdin.on('error', () => undefined);
  if (options.stdin !== null) child.stdin.end(options.stdin ?? '');
  const result = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, ...output }));
  });
  const shows = async (text: string): Promise<string> => {
    while (!(output.stdout + output.stderr).includes(text)) {
      const more = await Promise.race([
        once(child.stdout, 'data').then(() => true),
        once(child.stderr, 'data').then(() => true),
        result.then(() => false),
      ]);
      if (!more) throw new Error(`ended without "${text}":\n${output.stdout}${output.stderr}`);
    }
    return output.stdout;
  };
  return { process: child, result, shows };
}

/** Runs `kbgraph` to its end. */
export function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  return startCli(args, options).result;
}
