// The root fields: what each takes, and which read it is. A new one is one entry of the list.
import { InputError } from '../db/read/inputError.ts';
import { entityNamed } from '../db/read/registry.ts';
import type { Read } from '../db/read/selection.ts';
import { textArgument, textsArgument } from './arguments.ts';
import { builder, connectionOf, nodeRef, objectNamed } from './builder.ts';
import { pageArguments } from './fields.ts';
import { changesField, revisionField } from './historyFields.ts';
import { LIMITS, tooComplex } from './limits.ts';
import type { LookAhead, SelectedField } from './lookAhead.ts';
import { rowOf, rowsOf } from './pick.ts';
import { collectionArgument, rowOrNull, TOP, type RootField } from './rootField.ts';

/** A connection to all rows of an entity. */
function list(type: string, description: string): RootField {
  return {
    field: (t) =>
      t.field({
        type: connectionOf(type),
        description,
        args: { ...collectionArgument(t), ...pageArguments(t, type, 'filtered') },
        resolve: async (root, _args, _context, { path }) => rowOf(await root.answer(`${path.key}`)),
      }),
    read: ({ nodes }, values, ahead) => ({
      kind: 'page',
      entity: type,
      page: ahead.page(entityNamed(type), nodes, values, TOP),
      message: null,
    }),
  };
}

/** One row by its id. */
function byId(type: string, id: string, { nodes }: SelectedField, ahead: LookAhead): Read {
  const selection = ahead.selection(entityNamed(type), nodes, TOP);
  const selections = new Map([[type, selection]]);
  return { kind: 'nodes', ids: [id], single: true, typed: false, selections };
}

const articleField: RootField = {
  field: (t) =>
    t.field({
      type: objectNamed('Article'),
      nullable: true,
      description: 'The article of that id, or the first that bears that identifier.',
      args: {
        ...collectionArgument(t),
        id: t.arg.id({ description: 'Its id.' }),
        identifier: t.arg.string({ description: 'An identifier that it bears: "KB1234".' }),
      },
      resolve: (root, _args, _context, { path }) => rowOrNull(root.answer(`${path.key}`)),
    }),
  read: (field, values, ahead) => {
    const id = textArgument(values, 'id');
    const identifier = textArgument(values, 'identifier');
    if ((id === null) === (identifier === null)) {
      throw new InputError('Give "article" either "id" or "identifier".');
    }
    if (id !== null) return byId('Article', id, field, ahead);
    return {
      kind: 'first',
      entity: 'Article',
      filter: { identifier },
      selection: ahead.selection(entityNamed('Article'), field.nodes, TOP),
      message: null,
    };
  },
};

const procedureField: RootField = {
  field: (t) =>
    t.field({
      type: objectNamed('Procedure'),
      nullable: true,
      description: 'The procedure of that id.',
      args: { ...collectionArgument(t), id: t.arg.id({ required: true, description: 'Its id.' }) },
      resolve: (root, _args, _context, { path }) => rowOrNull(root.answer(`${path.key}`)),
    }),
  read: (field, values, ahead) => byId('Procedure', textArgument(values, 'id') ?? '', field, ahead),
};

const errorField: RootField = {
  field: (t) =>
    t.field({
      type: objectNamed('Error'),
      nullable: true,
      description: 'The error that a message matches best; the first of "errors".',
      args: {
        ...collectionArgument(t),
        message: t.arg.string({ required: true, description: 'The message, or some of it.' }),
      },
      resolve: (root, _args, _context, { path }) => rowOrNull(root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, values, ahead) => ({
    kind: 'first',
    entity: 'Error',
    filter: {},
    selection: ahead.selection(entityNamed('Error'), nodes, TOP),
    message: textArgument(values, 'message'),
  }),
};

const errorsField: RootField = {
  field: (t) =>
    t.field({
      type: connectionOf('Error'),
      description:
        'All errors; or, with a message, those that it matches, best first: the same message, ' +
        'or else one that begins alike ("…" stands for any words), or else a similar one.',
      args: {
        ...collectionArgument(t),
        message: t.arg.string({ description: 'The message, or some of it.' }),
        ...pageArguments(t, 'Error', 'whole'),
      },
      resolve: async (root, _args, _context, { path }) => rowOf(await root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, values, ahead) => ({
    kind: 'page',
    entity: 'Error',
    page: ahead.page(entityNamed('Error'), nodes, values, TOP),
    message: textArgument(values, 'message'),
  }),
};

const platformsField: RootField = {
  field: (t) =>
    t.field({
      type: [objectNamed('Platform')],
      description: 'The platforms that articles or procedures are for, with counts.',
      args: collectionArgument(t),
      resolve: async (root, _args, _context, { path }) => rowsOf(await root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, _values, ahead) => ({
    kind: 'list',
    entity: 'Platform',
    selection: ahead.selection(entityNamed('Platform'), nodes, {
      depth: 1,
      objects: LIMITS.listSize,
    }),
  }),
};

const collectionsField: RootField = {
  field: (t) =>
    t.field({
      type: [objectNamed('Collection')],
      description: 'All collections.',
      resolve: async (root, _args, _context, { path }) => rowsOf(await root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, _values, ahead) => ({
    kind: 'list',
    entity: 'Collection',
    selection: ahead.selection(entityNamed('Collection'), nodes, {
      depth: 1,
      objects: LIMITS.listSize,
    }),
  }),
};

const nodeField: RootField = {
  field: (t) =>
    t.field({
      type: nodeRef,
      nullable: true,
      description: 'What has that id; null if there is no such thing.',
      args: {
        collection: t.arg.string({ description: 'Only if it is in this collection.' }),
        id: t.arg.id({ required: true, description: 'The id.' }),
      },
      resolve: (root, _args, _context, { path }) => rowOrNull(root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, values, ahead) => {
    const ids = [textArgument(values, 'id') ?? ''];
    const selections = ahead.nodes(ids, nodes, TOP);
    return { kind: 'nodes', ids, single: true, typed: true, selections };
  },
};

const nodesField: RootField = {
  field: (t) =>
    t.field({
      type: [nodeRef],
      nullable: { list: false, items: true },
      description: 'What has these ids, in their order; null where there is no such thing.',
      args: {
        collection: t.arg.string({ description: 'Only what is in this collection.' }),
        ids: t.arg.idList({ required: true, description: `The ids, at most ${LIMITS.ids}.` }),
      },
      resolve: async (root, _args, _context, { path }) => {
        const values = await root.answer(`${path.key}`);
        if (!Array.isArray(values)) throw new Error('Nodes are no list');
        const list: readonly unknown[] = values;
        return list.map((value) => (value === null ? null : rowOf(value)));
      },
    }),
  read: ({ nodes }, values, ahead) => {
    const ids = textsArgument(values, 'ids');
    if (ids.length > LIMITS.ids) throw tooComplex(`"ids" takes at most ${LIMITS.ids} ids.`);
    const selections = ahead.nodes(ids, nodes, { depth: 1, objects: ids.length });
    return { kind: 'nodes', ids, single: false, typed: true, selections };
  },
};

/** The root fields by name. */
export const ROOT_FIELDS: Readonly<Record<string, RootField>> = {
  article: articleField,
  articles: list('Article', 'Articles.'),
  articleRevision: revisionField,
  changes: changesField,
  procedure: procedureField,
  procedures: list('Procedure', 'Procedures.'),
  steps: list('Step', 'Steps.'),
  error: errorField,
  errors: errorsField,
  platforms: platformsField,
  controls: list('Control', 'Elements of the screen that steps act on, one for each time.'),
  controlIndex: list(
    'IndexedControl',
    'Elements of the screen that steps act on, one for each name.',
  ),
  shortcutIndex: list('IndexedShortcut', 'Key combinations that steps name, each once.'),
  references: list('Reference', 'References.'),
  tasks: list('Task', 'What can be done: procedures with one goal, over platforms and means.'),
  wantedArticles: list(
    'WantedArticle',
    'Identifiers that references print and no article bears, the most wanted first.',
  ),
  figures: list('Figure', 'Figures.'),
  duplicates: list('DuplicateCluster', 'Articles and rows that say the same, in groups.'),
  collections: collectionsField,
  documents: list('Document', 'Source documents.'),
  runs: list('Run', 'Runs.'),
  node: nodeField,
  nodes: nodesField,
};

/** Makes the type Query. */
export function defineQuery(): void {
  builder.queryType({
    description: 'What can be read. Each root field is one statement in the database.',
    fields: (t) =>
      Object.fromEntries(Object.entries(ROOT_FIELDS).map(([name, { field }]) => [name, field(t)])),
  });
}
