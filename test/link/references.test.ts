// References by identifier: resolved, ambiguous or wanted, with the reason in words.
import { describe, expect, it } from 'vitest';
import { Links } from '../../link/links.ts';
import { resolveReferences } from '../../link/references.ts';
import { surroundingsOf } from './surroundings.ts';

const candidate = (id: string, target: string, printed = true) => ({
  id,
  articleId: 'citing',
  kind: 'article' as const,
  target,
  printed,
});
const borne = (articleId: string, value: string) => ({ articleId, scheme: 'kb', value });
const page = (uri: string) => ({
  id: `article of ${uri}`,
  uri,
  title: uri,
  url: null,
  canonicalId: null,
});
const noLinks = new Links([], [], surroundingsOf([]));

describe('resolveReferences', () => {
  it('binds an identifier that one article bears, however it is printed', () => {
    const found = resolveReferences(
      [candidate('1', 'KB1042'), candidate('2', 'kb 1042'), candidate('3', 'KB-1042')],
      [borne('kettle', 'KB1042'), borne('kettle', 'KB1042'), borne('lamp', 'KB7')],
      noLinks,
    );
    expect(found.map(({ id, status, targetArticleId }) => [id, status, targetArticleId])).toEqual([
      ['1', 'resolved', 'kettle'],
      ['2', 'resolved', 'kettle'],
      ['3', 'resolved', 'kettle'],
    ]);
    expect(found[0]?.evidence).toBe('explicit identifier KB1042');
  });

  it('binds nothing where several articles bear the identifier', () => {
    expect(
      resolveReferences(
        [candidate('1', 'KB5555')],
        [borne('a', 'KB5555'), borne('b', 'KB5555')],
        noLinks,
      ),
    ).toEqual([
      {
        id: '1',
        status: 'ambiguous',
        targetArticleId: null,
        targetSectionId: null,
        evidence: '2 articles bear the identifier KB5555',
      },
    ]);
  });

  it('tells of an identifier that no article bears', () => {
    expect(resolveReferences([candidate('1', 'KB9001')], [borne('a', 'KB900')], noLinks)).toEqual([
      {
        id: '1',
        status: 'wanted',
        targetArticleId: null,
        targetSectionId: null,
        evidence: 'no article of the collection bears the identifier KB9001',
      },
    ]);
  });

  it('tells identifiers from the files that links point at', () => {
    const uris = ['citing.md', 'KB7.md', 'pairing.md'];
    const links = new Links(uris.map(page), [], surroundingsOf(uris));
    const statuses = (...candidates: readonly ReturnType<typeof candidate>[]) =>
      resolveReferences(candidates, [borne('lamp', 'KB8'), borne('cord', 'A/12')], links).map(
        ({ status, targetArticleId }) => [status, targetArticleId],
      );
    expect(statuses(candidate('1', 'KB7'), candidate('2', 'KB8'), candidate('3', 'A/12'))).toEqual([
      ['resolved', 'article of KB7.md'],
      ['resolved', 'lamp'],
      ['resolved', 'cord'],
    ]);
    expect(statuses(candidate('1', 'pairing'), candidate('2', 'pairing', false))).toEqual([
      ['resolved', 'article of pairing.md'],
      ['resolved', 'article of pairing.md'],
    ]);
    expect(
      statuses(
        candidate('1', 'KB9'),
        candidate('2', 'KB9', false),
        candidate('3', 'gone'),
        candidate('4', 'KB9.md'),
      ),
    ).toEqual([
      ['wanted', null],
      ['broken', null],
      ['broken', null],
      ['broken', null],
    ]);
  });
});
