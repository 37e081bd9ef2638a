// A server on a database, and a client that speaks GraphQL to it over HTTP.
import { pino, type Logger } from 'pino';
import { z } from 'zod';
import type { OpenDatabase } from '../../db/connect.ts';
import type { Statement } from '../../db/read/statement.ts';
import { createServer, type GraphServer, type ServerOptions } from '../../api/server.ts';

const Result = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        extensions: z.looseObject({ code: z.string() }),
      }),
    )
    .optional(),
});
export type Result = z.infer<typeof Result>;

export interface Client {
  readonly address: string;
  readonly server: GraphServer;
  /** The statements that ran since it was last emptied. */
  readonly statements: Statement[];
  /** The lines of the log. */
  readonly log: string[];
  /** The whole answer, whatever is in it. */
  readonly post: (query: string, variables?: Record<string, unknown>) => Promise<Result>;
  /** The data of an answer that has no errors. */
  readonly data: (query: string, variables?: Record<string, unknown>) => Promise<unknown>;
  /** The code of the first error of an answer. */
  readonly code: (query: string, variables?: Record<string, unknown>) => Promise<string>;
}

export async function serve(
  database: OpenDatabase,
  options: Partial<ServerOptions> = {},
): Promise<Client> {
  const statements: Statement[] = [];
  const log: string[] = [];
  const logger: Logger = pino({ level: 'debug' }, { write: (line: string) => log.push(line) });
  const onStatement = (statement: Statement) => statements.push(statement);
  const server = createServer({ database, logger, onStatement, ...options });
  const address = await server.start(0, '127.0.0.1');
  const post: Client['post'] = async (query, variables) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return Result.parse(await response.json());
  };
  return {
    address,
    server,
    statements,
    log,
    post,
    data: async (query, variables) => {
      const { data, errors } = await post(query, variables);
      if (errors !== undefined) throw new Error(JSON.stringify(errors));
      return data;
    },
    code: async (query, variables) => {
      const { errors } = await post(query, variables);
      return errors?.[0]?.extensions.code ?? 'no error';
    },
  };
}
