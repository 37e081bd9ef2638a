// Serves the API until an interrupt: what `serve` and `start` have in common.
import type { OpenDatabase } from '../db/connect.ts';
import { createServer, type GraphServer } from '../api/server.ts';
import { CommandFailure, EXIT } from './exit.ts';
import { aborted } from './interrupt.ts';

export interface ServeOptions {
  readonly database: OpenDatabase;
  readonly host: string;
  readonly port: number;
  /** How many ports after that one are tried where it is in use. */
  readonly spare: number;
  /** What root fields read that name no collection; the only one if null. */
  readonly collection: string | null;
  /** What GraphiQL shows at first. */
  readonly firstQuery?: string;
  /** Is given the address of GraphiQL once it can be used. */
  readonly onReady: (address: string) => Promise<void>;
}

/** Serves until the signal is aborted; then ends what is in flight. */
export async function serveUntil(signal: AbortSignal, options: ServeOptions): Promise<void> {
  const { server, address } = await startOnFreePort(options);
  try {
    await options.onReady(`${address}/graphql`);
    await aborted(signal);
  } finally {
    await server.stop();
  }
}

async function startOnFreePort(
  options: ServeOptions,
): Promise<{ readonly server: GraphServer; readonly address: string }> {
  const { database, host, port, spare, collection, firstQuery } = options;
  for (let tried = port; ; tried += 1) {
    const server = createServer({
      database,
      ...(collection === null ? {} : { collection }),
      ...(firstQuery === undefined ? {} : { firstQuery }),
    });
    try {
      return { server, address: await server.start(tried, host) };
    } catch (error) {
      await server.stop();
      if (isInUse(error) && tried < port + spare) continue;
      throw cannotListen(error, `${host}:${tried}`);
    }
  }
}

function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function cannotListen(error: unknown, place: string): CommandFailure {
  if (isInUse(error)) {
    return new CommandFailure(EXIT.usage, `${place} is in use: choose another port with --port`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new CommandFailure(EXIT.usage, `cannot serve at ${place}: ${reason}`);
}
