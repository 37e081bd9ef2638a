// What is kept for a text: made once, bounded in number, the one used longest ago let go first.
import { describe, expect, it } from 'vitest';
import { Kept } from '../../api/kept.ts';

/** A store of two, and a way to ask it that tells what was made anew. */
function asked(): { made: string[]; ask: (text: string) => string } {
  const made: string[] = [];
  const kept = new Kept<string>(2);
  const ask = (text: string) =>
    kept.get(text, () => {
      made.push(text);
      return text.toUpperCase();
    });
  return { made, ask };
}

describe('what is kept', () => {
  it('is made once', () => {
    const { made, ask } = asked();
    expect([ask('a'), ask('a')]).toEqual(['A', 'A']);
    expect(made).toEqual(['a']);
  });

  it('goes when there is too much, the one used longest ago first', () => {
    const { made, ask } = asked();
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) ask(text);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is nothing that is long', () => {
    const { made, ask } = asked();
    const long = 'a'.repeat(10_001);
    expect([ask(long), ask(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
    expect(made).toHaveLength(2);
  });

  it('is nothing where making it fails', () => {
    const kept = new Kept<string>(2);
    expect(() =>
      kept.get('a', () => {
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(kept.get('a', () => 'yes')).toBe('yes');
  });
});
