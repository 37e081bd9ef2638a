// Types that many others use: Node, PageInfo, and a platform as a fact of an article or procedure.
import { nodeRef } from '../builder.ts';
import type { ObjectDefinition } from '../definition.ts';
import { flag, many, text, textOrNull, word, type Field } from '../fields.ts';
import { pickText } from '../pick.ts';
import { TYPE_KEY } from '../../db/read/compile.ts';
import { evidence } from '../words.ts';

export function defineNode(): void {
  nodeRef.implement({
    description: 'Whatever has an id of its own and can be fetched by it.',
    fields: (t) => ({
      id: t.id({ description: 'Opaque, and stable over re-ingest.', resolve: pickText }),
    }),
    resolveType: (row) => {
      const type = row[TYPE_KEY];
      return typeof type === 'string' ? type : undefined;
    },
  });
}

export const pageInfo: ObjectDefinition = {
  name: 'PageInfo',
  description: 'Where a page stands in its list.',
  fields: {
    hasNextPage: flag('Whether there is more after the page.'),
    hasPreviousPage: flag('Whether there is more before the page.'),
    startCursor: textOrNull('Cursor of the first on the page; null on an empty page.'),
    endCursor: textOrNull('Cursor of the last on the page; null on an empty page.'),
  },
};

export const platformMention: ObjectDefinition = {
  name: 'PlatformMention',
  description: 'A platform that something is for, and how that is known.',
  fields: {
    id: text('The word of the platform: "android", "ios".'),
    evidence: word(evidence, 'How it is known.'),
  },
};

export const platformMentions = (description: string): Field =>
  many('PlatformMention', description);
