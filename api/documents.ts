// Parses and validates a query, once for each text: the last few hundred are kept.
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { Kept } from './kept.ts';
import { limitAliases, LIMITS } from './limits.ts';

const MOST_KEPT = 500;

export type Validated =
  | { readonly document: DocumentNode }
  | { readonly errors: readonly GraphQLError[] };

export class Documents {
  readonly #schema: GraphQLSchema;
  readonly #kept = new Kept<Validated>(MOST_KEPT);

  constructor(schema: GraphQLSchema) {
    this.#schema = schema;
  }

  /** The document of a query, or what is wrong with it. */
  get(query: string): Validated {
    return this.#kept.get(query, () => this.#read(query));
  }

  #read(query: string): Validated {
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: LIMITS.tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      return { errors: [withCode(error, 'GRAPHQL_PARSE_FAILED')] };
    }
    const errors = validate(this.#schema, document, [...specifiedRules, limitAliases]);
    if (errors.length === 0) return { document };
    return { errors: errors.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED')) };
  }
}

/** The same error with a code, unless it has one. */
export function withCode(error: GraphQLError, code: string): GraphQLError {
  if (error.extensions.code !== undefined) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, code },
  });
}
