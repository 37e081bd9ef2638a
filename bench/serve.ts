// One of the two servers that bench/api.ts compares, in a process of its own:
//   serve.js kbgraph DATA_FOLDER     the API as `kbgraph serve` runs it
//   serve.js plain DATA_FOLDER       node:http that answers /0, /1, … by one prepared statement each
// Prints its address, and ends with its standard input.
import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { createServer } from '../api/server.ts';
import { openDatabase, type OpenDatabase } from '../db/connect.ts';
import { collectionId } from '../schema/identity.ts';
import { CASES } from './cases.ts';
import { COLLECTION } from './ingest.ts';

const HOST = '127.0.0.1';
const Body = z.object({ variables: z.object({ id: z.string() }) });

interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

async function startKbgraph(database: OpenDatabase): Promise<Running> {
  const { start, stop } = createServer({ database });
  return { url: new URL('/graphql', await start(0, HOST)).href, stop };
}

async function startPlain({ pool }: OpenDatabase): Promise<Running> {
  const collection = collectionId(COLLECTION);
  const answer = async (request: IncomingMessage): Promise<string> => {
    const { variables } = Body.parse(await json(request));
    const index = Number(request.url?.slice(1));
    const { rows } = await pool.query<{ answer: string }>({
      name: `case ${index}`,
      text: CASES[index]?.sql ?? '',
      values: [collection, variables.id],
    });
    return rows[0]?.answer ?? 'null';
  };
  const server = createHttpServer((request, response) => {
    answer(request).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { url: `http://${HOST}:${port}`, stop };
}

const [, , kind = '', dataFolder = ''] = process.argv;
const database = await openDatabase({ dataFolder });
const running = await (kind === 'kbgraph' ? startKbgraph(database) : startPlain(database));
process.stdout.write(`${running.url}\n`);
process.stdin.resume();
await once(process.stdin, 'end');
await running.stop();
await database.close();
