// The root fields about what was: an article as of a time, and the feed of changes.
import { parseGlobalId } from '../db/read/globalId.ts';
import { entityNamed } from '../db/read/registry.ts';
import { textArgument } from './arguments.ts';
import { connectionOf, objectNamed } from './builder.ts';
import { pageArguments } from './fields.ts';
import { rowOf } from './pick.ts';
import { collectionArgument, rowOrNull, TOP, type RootField } from './rootField.ts';

export const revisionField: RootField = {
  field: (t) =>
    t.field({
      type: objectNamed('Revision'),
      nullable: true,
      description: 'What the article of that id says, or what it said at a time, if it was there.',
      args: {
        ...collectionArgument(t),
        id: t.arg.id({ required: true, description: 'The id of the article.' }),
        asOf: t.arg({ type: 'DateTime', description: 'The time; now if not given.' }),
      },
      resolve: (root, _args, _context, { path }) => rowOrNull(root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, values, ahead) => {
    const article = textArgument(values, 'id') ?? '';
    const asOf = textArgument(values, 'asOf');
    const within = parseGlobalId(article)?.collectionId;
    return {
      kind: 'first',
      entity: 'Revision',
      ...(within === undefined ? {} : { within }),
      filter: { article, ...(asOf === null ? { current: true } : { asOf }) },
      selection: ahead.selection(entityNamed('Revision'), nodes, TOP),
      message: null,
    };
  },
};

export const changesField: RootField = {
  field: (t) =>
    t.field({
      type: connectionOf('Change'),
      description:
        'What has changed, in the order in which it was published. Keep the last cursor and give ' +
        'it as "since" the next time: nothing is left out, whatever runs at the same time.',
      args: {
        ...collectionArgument(t),
        since: t.arg.string({ description: 'A cursor of this list; the same as "after".' }),
        ...pageArguments(t, 'Change', 'filtered'),
      },
      resolve: async (root, _args, _context, { path }) => rowOf(await root.answer(`${path.key}`)),
    }),
  read: ({ nodes }, values, ahead) => {
    const after = textArgument(values, 'since') ?? textArgument(values, 'after');
    return {
      kind: 'page',
      entity: 'Change',
      page: ahead.page(entityNamed('Change'), nodes, { ...values, after }, TOP),
      message: null,
    };
  },
};
