// Look-ahead: what an operation selects below a field, with fragments spread, directives heeded
// and variables filled in, told in the words of db/read. Counts as it goes; see limits.ts.
import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isEnumType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLEnumType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { Entity } from '../db/read/entity.ts';
import { parseGlobalId } from '../db/read/globalId.ts';
import { pageSize } from '../db/read/pageWindow.ts';
import { entities, entityNamed } from '../db/read/registry.ts';
import type {
  EdgePart,
  Item,
  Page,
  PagePart,
  Selection,
  SourcePart,
  ValueItem,
} from '../db/read/selection.ts';
import { pageArgumentsOf, type Arguments } from './arguments.ts';
import { Budget, LIMITS, type Place } from './limits.ts';
import { steadySelection } from './steady.ts';

const TYPENAME = '__typename';
/** Below a root field, and below the nodes or edges of its page. */
const DEEPEST_STEADY = 3;

export interface Operation {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The nodes of one field of the answer: the same field may be written several times. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
}

export class LookAhead {
  readonly #operation: Operation;
  readonly #budget = new Budget();

  constructor(operation: Operation) {
    this.#operation = operation;
  }

  /** The fields that are selected of a type, by response key. */
  fields(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    depth: number,
  ): readonly SelectedField[] {
    const found = new Map<string, FieldNode[]>();
    this.#collect(type, selections, found, new Set());
    const fields: SelectedField[] = [];
    for (const [key, nodes] of found) {
      const name = nodes[0]?.name.value ?? '';
      if (!name.startsWith('__')) this.#budget.field(depth);
      fields.push({ key, name, nodes });
    }
    return fields;
  }

  /** The arguments of a field. */
  arguments(type: GraphQLObjectType, { name, nodes }: SelectedField): Arguments {
    const definition = type.getFields()[name];
    const [node] = nodes;
    if (definition === undefined || node === undefined) throw unknownField(type, name);
    return getArgumentValues(definition, node, this.#operation.variables);
  }

  /** What is selected of an entity's row below a field. */
  selection(entity: Entity, nodes: readonly FieldNode[], place: Place): Selection {
    const [node] = nodes;
    if (node === undefined || nodes.length > 1 || place.depth > DEEPEST_STEADY) {
      return this.#selection(entity, nodes, place);
    }
    return steadySelection({ node, entity, place }, this.#operation.fragments, this.#budget, () =>
      this.#selection(entity, nodes, place),
    );
  }

  #selection(entity: Entity, nodes: readonly FieldNode[], { depth, objects }: Place): Selection {
    this.#budget.objects(objects);
    const type = this.#object(entity.name);
    const place = { depth: depth + 1, objects };
    return this.fields(type, below(nodes), place.depth).map((field) =>
      this.#item(type, entity, field, place),
    );
  }

  /** What is selected of a connection to an entity. */
  page(
    entity: Entity,
    nodes: readonly FieldNode[],
    values: Arguments,
    { depth, objects }: Place,
  ): Page {
    const page = pageArgumentsOf(values);
    const place = { depth: depth + 1, objects: objects * pageSize(page) };
    const type = this.#object(`${entity.name}Connection`);
    const parts = this.fields(type, below(nodes), place.depth).map((field): PagePart => {
      const { key, name } = field;
      switch (name) {
        case TYPENAME:
          return { kind: 'type', key, name: type.name };
        case 'totalCount':
          this.#budget.objects(objects);
          return { kind: name, key };
        case 'pageInfo':
          this.#budget.objects(objects);
          return { kind: name, key, selection: this.#values('PageInfo', field, place.depth) };
        case 'nodes':
          return { kind: name, key, selection: this.selection(entity, field.nodes, place) };
        case 'edges':
          return { kind: name, key, parts: this.#edges(entity, field.nodes, place) };
        default:
          throw unknownField(type, name);
      }
    });
    return { arguments: page, parts };
  }

  /** What is selected of the nodes of some ids, below a field of the type Node. */
  nodes(
    ids: readonly string[],
    nodes: readonly FieldNode[],
    place: Place,
  ): ReadonlyMap<string, Selection> {
    const names = new Set(ids.map((id) => parseGlobalId(id)?.entity));
    const kinds = entities().filter(({ node, name }) => node && names.has(name));
    return new Map(kinds.map((entity) => [entity.name, this.selection(entity, nodes, place)]));
  }

  #edges(entity: Entity, nodes: readonly FieldNode[], { depth, objects }: Place): EdgePart[] {
    const place = { depth: depth + 1, objects };
    const type = this.#object(`${entity.name}Edge`);
    return this.fields(type, below(nodes), place.depth).map((field): EdgePart => {
      const { key, name } = field;
      if (name === TYPENAME) return { kind: 'type', key, name: type.name };
      if (name === 'cursor') return { kind: name, key };
      return { kind: 'node', key, selection: this.selection(entity, field.nodes, place) };
    });
  }

  #item(type: GraphQLObjectType, entity: Entity, field: SelectedField, place: Place): Item {
    const { key, name, nodes } = field;
    if (name === TYPENAME || Object.hasOwn(entity.columns, name)) {
      return this.#value(type, field, place.depth);
    }
    if (name === 'source') return this.#source(key, nodes, place);
    const relation = entity.relations[name];
    if (relation === undefined) throw unknownField(type, name);
    const related = entityNamed(relation.entity);
    if (relation.kind === 'page') {
      const page = this.page(related, nodes, this.arguments(type, field), place);
      return { kind: 'page', key, name, page };
    }
    const objects = place.objects * (relation.kind === 'many' ? LIMITS.listSize : 1);
    const selection = this.selection(related, nodes, { depth: place.depth, objects });
    return { kind: 'relation', key, name, selection };
  }

  #source(key: string, nodes: readonly FieldNode[], { depth, objects }: Place): Item {
    const place = { depth: depth + 1, objects };
    const type = this.#object('Source');
    const parts = this.fields(type, below(nodes), place.depth).map((field): SourcePart => {
      if (field.name === TYPENAME) return { kind: 'type', key: field.key, name: type.name };
      if (field.name === 'text') return { kind: 'text' };
      const selection = this.selection(entityNamed('Document'), field.nodes, place);
      return { kind: 'document', key: field.key, selection };
    });
    return { kind: 'source', key, parts };
  }

  /** A field that stands in the row itself, that many fields deep. */
  #value(type: GraphQLObjectType, field: SelectedField, depth: number): ValueItem {
    const { key, name } = field;
    if (name === TYPENAME) return { kind: 'type', key, name: type.name };
    const definition = type.getFields()[name];
    if (definition === undefined) throw unknownField(type, name);
    const of = getNamedType(definition.type);
    if (isObjectType(of)) {
      return { kind: 'object', key, name, selection: this.#values(of.name, field, depth) };
    }
    return { kind: 'column', key, name, words: isEnumType(of) ? wordsOf(of) : null };
  }

  /** What is selected below such a field, of an object type of that name. */
  #values(typeName: string, { nodes }: SelectedField, depth: number): readonly ValueItem[] {
    const type = this.#object(typeName);
    const fields = this.fields(type, below(nodes), depth + 1);
    return fields.map((field) => this.#value(type, field, depth + 1));
  }

  #object(name: string): GraphQLObjectType {
    const type = getNamedType(this.#operation.schema.getType(name));
    if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
    return type;
  }

  #collect(
    type: GraphQLObjectType,
    selections: readonly SelectionNode[],
    found: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const node of selections) {
      if (!this.#isIncluded(node)) continue;
      if (node.kind === Kind.FIELD) {
        const key = (node.alias ?? node.name).value;
        found.set(key, [...(found.get(key) ?? []), node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        if (!this.#applies(type, node.typeCondition?.name.value)) continue;
        this.#collect(type, node.selectionSet.selections, found, spread);
      } else if (!spread.has(node.name.value)) {
        spread.add(node.name.value);
        const fragment = this.#operation.fragments.get(node.name.value);
        if (fragment === undefined) continue;
        if (!this.#applies(type, fragment.typeCondition.name.value)) continue;
        this.#collect(type, fragment.selectionSet.selections, found, spread);
      }
    }
  }

  #isIncluded(node: SelectionNode): boolean {
    const { variables } = this.#operation;
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    if (skip?.if === true) return false;
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return include?.if !== false;
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const abstract = this.#operation.schema.getType(condition);
    return isAbstractType(abstract) && this.#operation.schema.isSubType(abstract, type);
  }
}

/** The words that the values of an enum stand for, each with the name of the value. */
function wordsOf(type: GraphQLEnumType): readonly (readonly [string, string])[] {
  return type.getValues().map((value) => [String(value.value), value.name]);
}

function below(nodes: readonly FieldNode[]): readonly SelectionNode[] {
  return nodes.flatMap((node) => node.selectionSet?.selections ?? []);
}

function unknownField(type: GraphQLObjectType, name: string): Error {
  return new Error(`${type.name}.${name} is not in the registry of what can be read`);
}
