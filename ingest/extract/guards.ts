// Under which condition a jump moves the reader. In: a passage and its jumps. Out: for each jump the
// "If …" clause of its own sentence, from the jump before it to the one after it: in "If it blinks,
// go to step 3; otherwise go to step 5" the second jump has none.
import type { Lexicon } from '../lexicon/lexicon.ts';
import { SIGN } from '../lexicon/signs.ts';
import { conditionOf } from './conditions.ts';
import type { FoundJump } from './jumps.ts';
import { passageIn, type Passage } from './passage.ts';
import { firstEndingFrom } from './ranges.ts';
import { sentencesOf } from './sentences.ts';

/** The conditions of the jumps of a passage, in their order. */
export function guardsOf(
  jumps: readonly FoundJump[],
  passage: Passage,
  lexicon: Lexicon,
): readonly (string | null)[] {
  if (!(passage.signs & SIGN.condition)) return jumps.map(() => null);
  const sentences = sentencesOf(passage);
  let from = passage.start;
  return jumps.map((jump, index) => {
    const before = jumps[index - 1];
    if (before !== undefined && before.end <= jump.start) from = before.end;
    const next = jumps.slice(index + 1, index + 3).find(({ start }) => start >= jump.end);
    const sentence = sentences[firstEndingFrom(sentences, jump.start + 1)] ?? jump;
    const start = Math.max(from, sentence.start) - passage.start;
    const end = Math.min(next?.start ?? sentence.end, sentence.end) - passage.start;
    const range = { start: Math.min(start, jump.start - passage.start), end };
    return conditionOf(passageIn(passage.flat, range, lexicon), lexicon);
  });
}
