// The HTTP side of GraphQL: yoga reads the request and writes the response, and shows GraphiQL;
// what lies between is api/execute.ts, the same as in process.
import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { GraphQLError } from 'graphql';
import { createYoga, type Plugin } from 'graphql-yoga';
import { answer, shown, type GraphResult, type Surroundings } from './execute.ts';
import { LIMITS } from './limits.ts';
import { REQUEST_ID_HEADER } from './requestId.ts';
import { schema } from './schema.ts';

export const GRAPHQL_PATH = '/graphql';

/** What is not simply a 400 for those who accept GraphQL's own media type, and else a 200. */
const STATUS: ReadonlyMap<unknown, { readonly status: number }> = new Map([
  ['INTERNAL_SERVER_ERROR', { status: 500 }],
  ['OPERATION_NOT_SUPPORTED', { status: 400 }],
]);

export interface YogaOptions extends Pick<Surroundings, 'reader' | 'onFault'> {
  /** The collection of root fields that name none. */
  readonly collection: string | null;
  /** Origins of web pages that may read the answers; "*" stands for all. */
  readonly corsOrigins: readonly string[];
  /** What GraphiQL shows at first. */
  readonly firstQuery: string | null;
}

/** What a request brings along that was answered before yoga came to it. */
interface Before {
  readonly result?: GraphResult;
}

/** The handler of requests to GRAPHQL_PATH; the request id is in the request's header. */
export function yogaOf(options: YogaOptions) {
  return createYoga<Before>({
    schema,
    graphqlEndpoint: GRAPHQL_PATH,
    landingPage: false,
    logging: false,
    multipart: false,
    maskedErrors: false,
    maxRequestBodySize: LIMITS.bodyBytes,
    cors: options.corsOrigins.length === 0 ? false : { origin: [...options.corsOrigins] },
    renderGraphiQL,
    graphiql: {
      title: 'kbgraph',
      ...(options.firstQuery === null ? {} : { defaultQuery: options.firstQuery }),
    },
    plugins: [ourWay(options)],
  });
}

function ourWay({ reader, collection, onFault }: YogaOptions): Plugin<object, Before> {
  return {
    onParams({ params, setParamsHandler }) {
      checkOperationName(params);
      setParamsHandler(async ({ params, request, context }) => {
        const asked = {
          query: params.query ?? '',
          variables: params.variables,
          operationName: params.operationName,
          collection,
        };
        const requestId = idOf(request);
        const { signal } = request;
        return withStatus(
          context.result ?? (await answer(asked, { reader, onFault, requestId, signal })),
        );
      });
    },
    // Also what goes wrong before and after the answering leaves with a code, and masked.
    onResultProcess(event) {
      const { result, request } = event;
      if (Array.isArray(result) || !('errors' in result)) return;
      const requestId = idOf(request);
      const errors = result.errors.map((error) =>
        shown(withoutCause(error), { requestId, onFault }),
      );
      event.setResult({ ...result, errors });
    },
  };
}

/** Yoga checks the other parameters. */
function checkOperationName({ operationName }: { readonly operationName?: unknown }): void {
  if (operationName === undefined || operationName === null) return;
  if (typeof operationName === 'string') return;
  throw new GraphQLError('"operationName" is no text.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}

function idOf(request: Request): string {
  return request.headers.get(REQUEST_ID_HEADER) ?? '';
}

/** Of a body that is no JSON, yoga tells what the parser said: that is of no use to the caller. */
function withoutCause(error: GraphQLError): GraphQLError {
  if (error.extensions.originalError === undefined) return error;
  const { code } = error.extensions;
  return new GraphQLError(error.message, { extensions: { code, http: { status: 400 } } });
}

/** A refused request (no `data`) is a 400 for those who accept GraphQL's own media type. */
function withStatus(result: GraphResult): GraphResult {
  if (result.errors === undefined || 'data' in result) return result;
  const [code] = result.errors.map(({ extensions }) => extensions.code);
  const http = STATUS.get(code) ?? { status: 400, spec: true };
  return {
    ...result,
    errors: result.errors.map(
      (error) =>
        new GraphQLError(error.message, {
          nodes: error.nodes ?? null,
          source: error.source ?? null,
          positions: error.positions ?? null,
          path: error.path ?? null,
          extensions: { ...error.extensions, http },
        }),
    ),
  };
}
