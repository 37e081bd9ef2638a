// Groups of articles or rows that say the same, for people: a line on the group, then one for each place.
import { z } from 'zod';
import { printable, type Colors } from '../output.ts';

export const ShownCluster = z.object({
  id: z.string(),
  kind: z.string(),
  class: z.string(),
  least: z.number(),
  most: z.number(),
  size: z.number(),
  members: z.object({
    nodes: z.array(
      z.object({
        kind: z.string(),
        text: z.string(),
        article: z.object({
          id: z.string(),
          title: z.string(),
          document: z.object({ uri: z.string() }),
        }),
        span: z.object({ start: z.object({ line: z.number(), column: z.number() }) }),
      }),
    ),
  }),
});
export type ShownCluster = z.infer<typeof ShownCluster>;

const CLASSES: Readonly<Record<string, string>> = {
  EXACT: 'say the same',
  NEAR: 'say nearly the same',
  TWIN: 'say the same for different platforms',
  CONTAINED: 'say what others among them say, and more or less',
};
const LONGEST = 100;

/** The lines that show a group; ends with an empty one. */
export function clusterLines(cluster: ShownCluster, colors: Colors): readonly string[] {
  const { kind, least, most, size, members } = cluster;
  const what = kind === 'ARTICLE' ? 'articles' : 'rows';
  const alike = least === most ? `${most} %` : `${least} to ${most} %`;
  const rest = size - members.nodes.length;
  return [
    colors.bold(`${size} ${what} ${CLASSES[cluster.class] ?? ''} (${alike})`),
    ...members.nodes.toSorted(inOrder).map(({ text, article, span }) => {
      const place = `${article.document.uri}:${span.start.line}`;
      return `  ${printable(place)}  ${printable(shortened(text))}`;
    }),
    ...(rest > 0 ? [`  and ${rest} more`] : []),
    '',
  ];
}

type Member = ShownCluster['members']['nodes'][number];

/** By document, then by place in it. */
function inOrder(a: Member, b: Member): number {
  const [one, other] = [a.article.document.uri, b.article.document.uri];
  if (one !== other) return one < other ? -1 : 1;
  return a.span.start.line - b.span.start.line;
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
