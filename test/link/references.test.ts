// References by identifier: resolved, ambiguous or wanted, with the reason in words.
import { describe, expect, it } from 'vitest';
import { resolveReferences } from '../../link/references.ts';

const candidate = (id: string, target: string) => ({ id, articleId: 'citing', target });
const borne = (articleId: string, value: string) => ({ articleId, scheme: 'kb', value });

describe('resolveReferences', () => {
  it('binds an identifier that one article bears, however it is printed', () => {
    const found = resolveReferences(
      [candidate('1', 'KB1042'), candidate('2', 'kb 1042'), candidate('3', 'KB-1042')],
      [borne('kettle', 'KB1042'), borne('kettle', 'KB1042'), borne('lamp', 'KB7')],
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
      resolveReferences([candidate('1', 'KB5555')], [borne('a', 'KB5555'), borne('b', 'KB5555')]),
    ).toEqual([
      {
        id: '1',
        status: 'ambiguous',
        targetArticleId: null,
        evidence: '2 articles bear the identifier KB5555',
      },
    ]);
  });

  it('tells of an identifier that no article bears', () => {
    expect(resolveReferences([candidate('1', 'KB9001')], [borne('a', 'KB900')])).toEqual([
      {
        id: '1',
        status: 'wanted',
        targetArticleId: null,
        evidence: 'no article of the collection bears the identifier KB9001',
      },
    ]);
  });
});
