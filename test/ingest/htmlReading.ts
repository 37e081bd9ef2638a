// Shorthand for tests: a piece of HTML read, and its parts as lines.
import { read } from '../../ingest/read.ts';
import type { Article } from '../../schema/article.ts';
import type { Document } from '../../schema/document.ts';
import { htmlSource } from './sources.ts';

export const documentOf = (html: string): Document => read(htmlSource(html));

export function articleOf(html: string): Article {
  const [article] = documentOf(html).articles;
  if (article === undefined) throw new Error('no article');
  return article;
}

export const steps = ({ procedures }: Article) =>
  procedures.flatMap((one) => one.steps.map(({ label, text }) => `${label ?? ''} ${text}`));
export const blocks = (article: Article) =>
  article.blocks.map(({ kind, text }) => `${kind}: ${text}`);
export const asideOf = (html: string) =>
  documentOf(html).boilerplate.map(({ start, end }) => html.slice(start.offset, end.offset));
