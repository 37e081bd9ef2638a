// The short way for what nearly every client sends: a POST of JSON. The request is read and its
// good answer written here, without the layers that yoga needs for all other kinds of requests;
// whatever is unusual, in the request or in what came of it, yoga reads, judges and writes.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerAsText, type GraphRequest } from './execute.ts';
import { LIMITS } from './limits.ts';
import { isRow } from './pick.ts';
import { REQUEST_ID_HEADER } from './requestId.ts';
import { GRAPHQL_PATH, yogaOf, type YogaOptions } from './yoga.ts';

const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;
/** What a client prefers, where it is one of the types of an answer. */
const PREFERRED = /^(application\/(?:graphql-response\+)?json|\*\/\*)(?:; ?charset=utf-8)?(?:,|$)/i;
const DEFAULT_TYPE = 'application/json';

export interface GraphHandler {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly dispose: () => Promise<void>;
}

/** The handler of requests to GRAPHQL_PATH; the request id is in the request's header. */
export function graphHandler(options: YogaOptions): GraphHandler {
  const yoga = yogaOf(options);
  const handle: GraphHandler['handle'] = async (request, response) => {
    const type = plainType(request, options);
    if (type === null) return yoga(request, response);
    const body = await bodyOf(request);
    if (body === null) return;
    // Where yoga comes to it after all, this is the body.
    Object.assign(request, { body });
    const asked = requestOf(body);
    if (asked === null) return yoga(request, response);
    const result = await answerAsText(
      { ...asked, collection: options.collection },
      { ...options, requestId: idOf(request), signal: signalOf(response) },
    );
    if (typeof result === 'object' && result.errors !== undefined) {
      return yoga(request, response, { result });
    }
    write(response, type, typeof result === 'string' ? result : JSON.stringify(result));
  };
  return { handle, dispose: async () => yoga.dispose() };
}

function write(response: ServerResponse, type: string, text: string): void {
  response.writeHead(200, {
    'content-type': `${type}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
}

/** The media type in which a plain request is to be answered; null where it is not plain. */
function plainType(request: IncomingMessage, { corsOrigins }: YogaOptions): string | null {
  const { method, url, headers } = request;
  if (method !== 'POST' || url !== GRAPHQL_PATH) return null;
  if (!JSON_BODY.test(headers['content-type'] ?? '')) return null;
  if (headers['content-encoding'] !== undefined) return null;
  if (corsOrigins.length > 0 && headers.origin !== undefined) return null;
  // Node takes no more from a connection than the length says.
  const length = Number(headers['content-length']);
  if (!(length > 0 && length <= LIMITS.bodyBytes)) return null;
  const [, preferred] = PREFERRED.exec(headers.accept ?? DEFAULT_TYPE) ?? [];
  return preferred === '*/*' ? DEFAULT_TYPE : (preferred?.toLowerCase() ?? null);
}

/** The body of a request; null where the caller went away. */
function bodyOf(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => resolve(null));
    request.on('close', () => resolve(null));
  });
}

/** What a body asks for; null where it is anything but the usual. */
function requestOf(body: Buffer): GraphRequest | null {
  const value = parsed(body);
  if (!isRow(value)) return null;
  const { query, variables = null, operationName = null, ...others } = value;
  if (typeof query !== 'string' || Object.keys(others).length > 0) return null;
  if (variables !== null && !isRow(variables)) return null;
  if (operationName !== null && typeof operationName !== 'string') return null;
  return { query, variables, operationName };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return null;
  }
}

function idOf({ headers }: IncomingMessage): string {
  return String(headers[REQUEST_ID_HEADER] ?? '');
}

/** Aborted when the connection closes before the answer is written. */
function signalOf(response: ServerResponse): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) controller.abort();
  });
  return controller.signal;
}
