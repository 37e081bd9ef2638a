// The one way in which a query is answered, over HTTP and in process: validated, planned, each
// read compiled, and only then run. Every error that leaves here has a code; faults of ours show
// nothing but the id of the request, under which the log has them.
import { randomUUID } from 'node:crypto';
import {
  execute,
  GraphQLError,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import type pg from 'pg';
import { InputError } from '../db/read/inputError.ts';
import { Reader, type Answer, type PreparedRead } from '../db/read/reader.ts';
import type { Root } from './builder.ts';
import { Documents, withCode } from './documents.ts';
import { Kept } from './kept.ts';
import { limitVariables } from './limits.ts';
import { createLogger, faultLogger } from './log.ts';
import { planOperation, type Plan } from './plan.ts';
import { schema } from './schema.ts';

export interface GraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  /** The collection of root fields that name none; the only one if not given. */
  readonly collection?: string | null | undefined;
}

/** What surrounds the answering of a request. */
export interface Surroundings {
  readonly reader: Reader;
  readonly requestId: string;
  /** Is told of faults of ours. */
  readonly onFault: (fault: unknown, requestId: string) => void;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer; `data` is missing where the request was refused. */
export type GraphResult = ExecutionResult<Readonly<Record<string, unknown>>>;

const IN_PROCESS_CONNECTIONS = 2;
const STATEMENT_TIMED_OUT = '57014';
const MOST_PLANS = 500;
const documents = new Documents(schema);
/** Plans by all that they depend on: the request as a whole. */
const plans = new Kept<Plan>(MOST_PLANS);

/** Answers a request. Never throws: what goes wrong is in the result. */
export function answer(request: GraphRequest, surroundings: Surroundings): Promise<GraphResult> {
  return guarded(request, surroundings, (operation) => executed(operation, surroundings));
}

/** The same as JSON text, where nothing goes wrong and the database made all of it. */
export function answerAsText(
  request: GraphRequest,
  surroundings: Surroundings,
): Promise<GraphResult | string> {
  return guarded(
    request,
    surroundings,
    async (operation) => (await textOf(operation)) ?? executed(operation, surroundings),
  );
}

async function guarded<T>(
  request: GraphRequest,
  surroundings: Surroundings,
  finish: (operation: Operation) => Promise<T>,
): Promise<T | GraphResult> {
  const validated = documents.get(request.query);
  if ('errors' in validated) return { errors: validated.errors };
  try {
    return await finish(await prepare(request, validated.document, surroundings));
  } catch (error) {
    return { errors: [shown(asGraphQLError(error), surroundings)] };
  }
}

/** A request of which nothing has run yet. */
interface Operation extends ExecutionArgs {
  readonly rootValue: Root;
  readonly reads: ReadonlyMap<string, PreparedRead>;
  readonly introspects: boolean;
  /** Runs the read of a root field, once. */
  readonly read: (key: string) => Promise<Answer>;
}

async function prepare(
  request: GraphRequest,
  document: DocumentNode,
  { reader, signal }: Surroundings,
): Promise<Operation> {
  const operationName = request.operationName ?? null;
  const variables = request.variables ?? {};
  const collection = request.collection ?? null;
  limitVariables(variables);
  const plan = plans.get(
    JSON.stringify([request.query, operationName, variables, collection]),
    () => planOperation({ schema, document, operationName, variables, collection }),
  );
  const reads = new Map<string, PreparedRead>();
  for (const [key, read] of plan.requests) reads.set(key, await reader.prepare(read));
  const read = onceEach(reads, signal);
  const rootValue = rootOf(read);
  return {
    schema,
    document,
    operationName,
    variableValues: variables,
    rootValue,
    contextValue: rootValue,
    reads,
    introspects: plan.introspects,
    read,
  };
}

function onceEach(
  reads: ReadonlyMap<string, PreparedRead>,
  signal: AbortSignal | undefined,
): Operation['read'] {
  const running = new Map<string, Promise<Answer>>();
  return async (key) => {
    const read = reads.get(key);
    if (read === undefined) throw new Error(`Nothing was planned for ${key}`);
    const answer = running.get(key) ?? read.run(signal);
    running.set(key, answer);
    return answer;
  };
}

function rootOf(read: Operation['read']): Root {
  const answers = new Map<string, Answer>();
  return {
    answer: async (key) => {
      const found = await read(key);
      answers.set(key, found);
      const data: unknown = JSON.parse(found.json);
      return data;
    },
    text: (key, collection, document) => {
      const text = answers.get(key)?.texts[`${collection}/${document}`];
      if (text === undefined) throw new Error(`The text of document ${document} did not come`);
      return text;
    },
  };
}

async function executed(operation: Operation, surroundings: Surroundings): Promise<GraphResult> {
  const result: GraphResult = await execute(operation);
  if (result.errors === undefined) return result;
  return { ...result, errors: result.errors.map((error) => shown(error, surroundings)) };
}

/**
 * The answer put together from what the reads gave; null where one of them failed or gives more
 * than the answer. Whoever executes the operation then reads nothing again.
 */
async function textOf({ reads, introspects, read }: Operation): Promise<string | null> {
  if (introspects || ![...reads.values()].every(({ statement }) => statement.whole)) return null;
  const keys = [...reads.keys()];
  const members: string[] = [];
  for (const [at, one] of (await Promise.allSettled(keys.map(read))).entries()) {
    if (one.status === 'rejected') return null;
    members.push(`${JSON.stringify(keys[at])}:${one.value.json}`);
  }
  return `{"data":{${members.join(',')}}}`;
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** The error as the caller may see it. */
export function shown(
  error: GraphQLError,
  { requestId, onFault }: Pick<Surroundings, 'requestId' | 'onFault'>,
): GraphQLError {
  const { originalError: cause } = error;
  const nodes = error.nodes ?? null;
  const path = error.path ?? null;
  if (cause === undefined || cause instanceof GraphQLError) {
    return withCode(error, 'BAD_USER_INPUT');
  }
  if (cause instanceof InputError) {
    return new GraphQLError(cause.message, { nodes, path, extensions: { code: cause.code } });
  }
  if ('code' in cause && cause.code === STATEMENT_TIMED_OUT) {
    return new GraphQLError('The query took too long. Ask for less.', {
      nodes,
      path,
      extensions: { code: 'QUERY_TIMEOUT' },
    });
  }
  onFault(cause, requestId);
  return new GraphQLError('Something went wrong on our side; the log has it by the request id.', {
    nodes,
    path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  });
}

/** Answers one request in process, on connections of its own; for the command line. */
export async function executeQuery(
  request: GraphRequest & { readonly database: { readonly pool: pg.Pool } },
): Promise<GraphResult> {
  const reader = new Reader(request.database.pool, { connections: IN_PROCESS_CONNECTIONS });
  try {
    const onFault = faultLogger(createLogger());
    return await answer(request, { reader, requestId: randomUUID(), onFault });
  } finally {
    await reader.close();
  }
}
