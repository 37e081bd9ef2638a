// What an operation may cost. Everything here is counted before any SQL runs.
import { Kind, type ASTVisitor, type ValidationContext } from 'graphql';
import { GraphQLError } from 'graphql';

export const LIMITS = {
  /** Tokens of a query. */
  tokens: 1_000,
  /** Aliases in a query. */
  aliases: 20,
  /** Root fields of an operation, fragments spread. */
  rootFields: 10,
  /** Fields below each other. */
  depth: 12,
  /** Fields of an operation, fragments spread. */
  fields: 500,
  /** Objects that an operation may read: the page sizes below each other multiplied, summed. */
  objects: 50_000,
  /** As how many objects a list counts that is not read page by page. */
  listSize: 5,
  /** Ids given to `nodes`. */
  ids: 100,
  /** Depth of the values of variables. */
  variableDepth: 12,
  /** Values inside the values of variables. */
  variableValues: 1_000,
  /** Bytes of a request body. */
  bodyBytes: 1_000_000,
} as const;

/** A refusal for its cost. */
export function tooComplex(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } });
}

/** A validation rule: not too many aliases in the document. */
export function limitAliases(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    [Kind.FIELD]: (field) => {
      if (field.alias !== undefined) aliases += 1;
      if (aliases === LIMITS.aliases + 1) {
        context.reportError(
          tooComplex(`The query has more than ${LIMITS.aliases} aliases. Split it.`),
        );
      }
    },
  };
}

/** How far down we are, and how many objects there may be at this place. */
export interface Place {
  readonly depth: number;
  readonly objects: number;
}

export interface Spent {
  readonly fields: number;
  readonly objects: number;
}

/** Counts what an operation asks for, and refuses it when it is too much. */
export class Budget {
  #fields = 0;
  #objects = 0;

  /** What was counted so far. */
  get spent(): Spent {
    return { fields: this.#fields, objects: this.#objects };
  }

  /** One more field, that many fields deep. */
  field(depth: number): void {
    if (depth > LIMITS.depth) {
      throw tooComplex(`The query is more than ${LIMITS.depth} fields deep.`);
    }
    this.fields(1);
  }

  /** That many more fields, of which the depth was looked at. */
  fields(count: number): void {
    this.#fields += count;
    if (this.#fields > LIMITS.fields) {
      throw tooComplex(`The query has more than ${LIMITS.fields} fields. Split it.`);
    }
  }

  /** That many more objects. */
  objects(count: number): void {
    this.#objects += count;
    if (this.#objects > LIMITS.objects) {
      throw tooComplex(
        `The query may read more than ${LIMITS.objects} objects, as its page sizes multiply. ` +
          'Ask for smaller pages.',
      );
    }
  }
}

/** Refuses values of variables that are too deep or too many; takes no recursion. */
export function limitVariables(variables: unknown): void {
  let level: readonly unknown[] = [variables];
  let count = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (depth > LIMITS.variableDepth || count > LIMITS.variableValues) {
      throw tooComplex('The values of the variables are too many or too deep.');
    }
    level = level.flatMap(valuesInside);
  }
}

function valuesInside(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}
