// The grouped tree to a Document: the records of each article, what was set apart as site
// furniture, the messages of reading, and the account of every character.
import type { VFile } from 'vfile';
import type { Document, Message, SourceInfo } from '../../schema/document.ts';
import type { Span } from '../../schema/span.ts';
import type { Article as ArticleNode, Root } from '../tree/nodes.ts';
import { account } from './account.ts';
import { ArticleReader } from './article.ts';
import { rangeOf, type Context } from './context.ts';
import { figuresOf } from './figures.ts';
import type { Range } from './passage.ts';

type VFileMessage = VFile['messages'][number];

export function documentFrom(
  root: Root,
  source: SourceInfo,
  trouble: readonly VFileMessage[],
): Document {
  const { view, visible, markup } = root.data;
  const { links, platforms } = markup ?? { links: [], platforms: [] };
  const claims: Range[] = [];
  const nodes = root.children.filter((child) => child.type === 'article');
  const articles = nodes.map((node, index) => {
    const { figures, figureIndex, byNumber } = figuresOf(node, view);
    const { lexicon } = node;
    const known = { view, lexicon, byNumber, figureIndex, links, platforms };
    const context: Context = { ...known, claims };
    const declared = index === 0 ? (root.data.declared ?? null) : null;
    return new ArticleReader(node, figures, context, declared).read();
  });
  const boilerplate = nodes.flatMap((node) => node.boilerplate.map(rangeOf));
  for (const range of boilerplate) claims.push(range);
  const untitled = nodes.filter(({ title }) => title === null).map(titleMissing);
  return {
    source,
    articles,
    boilerplate: boilerplate.map(({ start, end }) => view.spanOf(start, end)),
    messages: [...trouble.map(messageFrom), ...untitled],
    accounted: account(view, visible, claims),
  };
}

/** A message of the reader in the shape of the contract. */
function messageFrom({ ruleId, reason, fatal, place }: VFileMessage): Message {
  const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info';
  return { ruleId: ruleId ?? 'reading', reason, severity, span: spanFrom(place) };
}

function spanFrom(place: VFileMessage['place']): Span | null {
  if (place === undefined) return null;
  const { start, end } = 'start' in place ? place : { start: place, end: place };
  const point = ({ line, column, offset }: typeof start) => ({ line, column, offset: offset ?? 0 });
  return { start: point(start), end: point(end) };
}

function titleMissing(node: ArticleNode): Message {
  const { line, column, offset } = node.position.start;
  const start = { line, column, offset: offset ?? 0 };
  return {
    ruleId: 'title-missing',
    reason: 'the text begins without a line that could be its title',
    severity: 'warning',
    span: { start, end: start },
  };
}
