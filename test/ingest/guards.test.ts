// Under which condition a jump moves the reader, and by which menu path a control is reached.
import { describe, expect, it } from 'vitest';
import { controlsIn } from '../../ingest/extract/controls.ts';
import { guardsOf } from '../../ingest/extract/guards.ts';
import { jumpsIn } from '../../ingest/extract/jumps.ts';
import { zhHans } from '../../ingest/lexicon/zhHans.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';
import { passageIn } from '../../ingest/extract/passage.ts';
import { english, passage } from './passages.ts';

describe('guardsOf', () => {
  const guards = (flat: string) =>
    guardsOf(jumpsIn(passage(flat), english), passage(flat), english);

  it.each([
    ['Fill the pot and proceed with step 2', [null]],
    ['If it leaks, jump to step 8)', ['If it leaks']],
    ['Fill the pot. If it leaks, go back to step 2.', ['If it leaks']],
    ['If it is new, fill the pot. Then proceed with step 3', [null]],
    ['If it leaks, go to step 3; otherwise go to step 5', ['If it leaks', null]],
    ['Go to step 3 if it leaks. Go to step 4 if it is dry.', ['if it leaks', 'if it is dry']],
    ['If it is dry, repeat steps 2 and 4', ['If it is dry', 'If it is dry']],
    ['Tap Rinse.', []],
  ])('%s', (flat, expected) => {
    expect(guards(flat)).toEqual(expected);
  });
});

describe('menu paths', () => {
  const paths = (flat: string) =>
    controlsIn(passage(flat), english).map(({ name, path }) => [...path, name]);

  it.each([
    ['Select More Tools > Brew Tools', [['More Tools'], ['More Tools', 'Brew Tools']]],
    [
      'Go to Kettle → Pots → Lid and tap Rinse',
      [['Kettle'], ['Kettle', 'Pots'], ['Kettle', 'Pots', 'Lid'], ['Rinse']],
    ],
    ['Click "Tools" > "Pots"', [['Tools'], ['Tools', 'Pots']]],
    ['Choose Tools › Pots or Tools ▸ Lids.', [['Tools'], ['Tools', 'Pots'], ['Tools', 'Lids']]],
    ['Tap Pots. Then select Tools > Pots', [['Tools', 'Pots'], ['Tools']]],
    ['Tap Rinse, then Pots', [['Rinse'], ['Pots']]],
    ['Click on Next> until it is ready', [['Next>']]],
  ])('%s', (flat, expected) => {
    expect(paths(flat)).toEqual(expected);
  });

  it('is told from a list where names are told by their marks', () => {
    const flat = '点击“设置”>“网络”，然后点击“重启”、“关机”';
    const lexicon = { packs: [zhHans], schemes: defaultSchemes };
    const whole = passageIn(flat, { start: 0, end: flat.length }, lexicon);
    expect(controlsIn(whole, lexicon).map(({ name, path }) => [...path, name])).toEqual([
      ['设置'],
      ['设置', '网络'],
      ['重启'],
      ['关机'],
    ]);
  });

  it('begins anew where it would never end', () => {
    const flat = `Select ${Array.from({ length: 30 }, (_, at) => `Menu${at}`).join(' > ')}`;
    const found = controlsIn(passage(flat), english);
    expect(found).toHaveLength(30);
    expect(Math.max(...found.map(({ path }) => path.length))).toBe(12);
  });
});
