// From an operation to its reads: one for each root field, all made, checked and counted before
// the first of them runs.
import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { InputError } from '../db/read/inputError.ts';
import type { ReadRequest } from '../db/read/selection.ts';
import { textArgument } from './arguments.ts';
import { LIMITS, tooComplex } from './limits.ts';
import { LookAhead, type SelectedField } from './lookAhead.ts';
import { ROOT_FIELDS } from './query.ts';

export interface Plan {
  /** The reads of the root fields by response key. */
  readonly requests: ReadonlyMap<string, ReadRequest>;
  /** True where it also asks for what is not read: about itself, or about the schema. */
  readonly introspects: boolean;
}

export interface PlanInput {
  readonly schema: GraphQLSchema;
  /** A document that is valid by the schema. */
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The collection of root fields that name none; null for the only one. */
  readonly collection: string | null;
}

/** The reads of an operation. Throws GraphQLError where the operation is at fault. */
export function planOperation(input: PlanInput): Plan {
  const { schema, document } = input;
  const operation = operationOf(document, input.operationName);
  const query = schema.getQueryType();
  if (query === undefined || query === null) throw new Error('The schema has no query type');
  const ahead = new LookAhead({
    schema,
    fragments: fragmentsOf(document),
    variables: variablesOf(schema, operation, input.variables),
  });
  const all = ahead.fields(query, operation.selectionSet.selections, 1);
  const fields = all.filter(({ name }) => !name.startsWith('__'));
  if (fields.length > LIMITS.rootFields) {
    throw tooComplex(`The query has more than ${LIMITS.rootFields} root fields. Split it.`);
  }
  return {
    introspects: fields.length < all.length,
    requests: new Map(
      fields.map((field) => [
        field.key,
        located(field, () => {
          const root = ROOT_FIELDS[field.name];
          if (root === undefined) throw new Error(`There is no root field ${field.name}`);
          const values = ahead.arguments(query, field);
          const collection = textArgument(values, 'collection') ?? input.collection;
          return { collection, read: root.read(field, values, ahead) };
        }),
      ]),
    ),
  };
}

/** What `work` gives; its refusals tell where in the query they belong. */
function located<T>(field: SelectedField, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof InputError) throw refusal(error, field);
    throw error;
  }
}

function refusal(error: InputError, { nodes, key }: SelectedField): GraphQLError {
  const extensions = { code: error.code };
  return new GraphQLError(error.message, { nodes, path: [key], extensions });
}

function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = operations.filter((one) => name === null || one.name?.value === name);
  const [operation] = named;
  if (operation !== undefined && operation.operation !== OperationTypeNode.QUERY) {
    throw new GraphQLError(`There is no ${operation.operation}; what is served can be read only.`, {
      nodes: operation,
      extensions: { code: 'OPERATION_NOT_SUPPORTED' },
    });
  }
  if (operation !== undefined && named.length === 1) return operation;
  const message =
    name === null
      ? 'Say which of the operations is meant: give "operationName".'
      : `There is no operation ${JSON.stringify(name)} in the query.`;
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
}

function fragmentsOf(document: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

function variablesOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const result = getVariableValues(schema, operation.variableDefinitions ?? [], values);
  if (result.coerced !== undefined) return result.coerced;
  const [error] = result.errors;
  throw new GraphQLError(error?.message ?? 'The variables do not fit.', {
    nodes: error?.nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
