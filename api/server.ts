// The HTTP server: /graphql (and GraphiQL there), /health, /ready. Stopping ends what is in
// flight first, and takes nothing new.
import { createServer as createHttpServer, type IncomingMessage, type Server } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type pg from 'pg';
import type { Logger } from 'pino';
import { Reader, type ReaderOptions } from '../db/read/reader.ts';
import { createLogger, faultLogger } from './log.ts';
import { graphHandler } from './post.ts';
import { REQUEST_ID_HEADER, requestIdOf } from './requestId.ts';
import { GRAPHQL_PATH } from './yoga.ts';

const HEADERS_TIMEOUT_MS = 10_000;
const REQUEST_TIMEOUT_MS = 30_000;
const LONGEST_DRAIN_MS = 15_000;

export interface ServerOptions extends ReaderOptions {
  /** An open database; the server reads it over connections of its own. */
  readonly database: { readonly pool: pg.Pool };
  /** The collection of root fields that name none; the only one if not given. */
  readonly collection?: string;
  readonly logger?: Logger;
  /** Origins of web pages that may read the answers; none if not given. */
  readonly corsOrigins?: readonly string[];
  /** What GraphiQL shows at first. */
  readonly firstQuery?: string;
}

export interface GraphServer {
  /** Listens; port 0 takes any free one. Gives the address of the server. */
  readonly start: (port: number, host: string) => Promise<string>;
  /** Takes nothing new, ends what is in flight, closes the connections to the database. */
  readonly stop: () => Promise<void>;
}

export function createServer(options: ServerOptions): GraphServer {
  const logger = options.logger ?? createLogger();
  const reader = new Reader(options.database.pool, options);
  const graph = graphHandler({
    reader,
    onFault: faultLogger(logger),
    collection: options.collection ?? null,
    corsOrigins: options.corsOrigins ?? [],
    firstQuery: options.firstQuery ?? null,
  });
  let stopping = false;
  let stopped: Promise<void> | null = null;

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const requestId = requestIdOf(request);
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    response.setHeader('x-content-type-options', 'nosniff');
    if (stopping) {
      response.shouldKeepAlive = false;
      response.once('close', () => server.closeIdleConnections());
    }
    const path = request.url?.replace(/\?.*$/s, '');
    if (path === '/health') {
      sendText(response, 200, 'ok');
      return;
    }
    if (path === '/ready') return ready(response);
    if (path === '/') {
      redirect(response, GRAPHQL_PATH);
      return;
    }
    await graph.handle(request, response);
  };

  const ready = async (response: ServerResponse): Promise<void> => {
    try {
      if (stopping) {
        sendText(response, 503, 'stopping');
        return;
      }
      await reader.ping();
      sendText(response, 200, 'ready');
    } catch (error) {
      logger.warn({ err: error }, 'The database does not answer');
      sendText(response, 503, 'the database does not answer');
    }
  };

  const server = createHttpServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      logger.error({ err: error, requestId: response.getHeader(REQUEST_ID_HEADER) }, 'A fault');
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong on our side.');
    });
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;

  const stop = async (): Promise<void> => {
    stopping = true;
    await drain(server);
    await graph.dispose();
    await reader.close();
  };

  return {
    start: (port, host) => listen(server, port, host),
    stop: () => (stopped ??= stop()),
  };
}

function listen(server: Server, port: number, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(addressOf(server.address()));
    });
  });
}

function addressOf(address: AddressInfo | string | null): string {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return `http://${host}:${address.port}`;
}

/** Resolves when the last answer is sent; who does not take it in time is cut off. */
async function drain(server: Server): Promise<void> {
  if (!server.listening) return;
  const cutOff = setTimeout(() => server.closeAllConnections(), LONGEST_DRAIN_MS);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(cutOff);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${text}\n`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location });
  response.end();
}
