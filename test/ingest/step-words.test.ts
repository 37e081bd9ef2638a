// What the words of one step say: numbers, figures, conditions, jumps, keys, importance, controls.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionOf } from '../../ingest/extract/conditions.ts';
import { controlsIn } from '../../ingest/extract/controls.ts';
import { figureMentionsIn } from '../../ingest/extract/figureMentions.ts';
import { importanceOf } from '../../ingest/extract/importance.ts';
import { jumpsIn } from '../../ingest/extract/jumps.ts';
import { normalNumber } from '../../ingest/extract/numbers.ts';
import { sentencesOf } from '../../ingest/extract/sentences.ts';
import { shortcutsIn } from '../../ingest/extract/shortcuts.ts';
import { anyText, areOrdered, english, passage, textsOf } from './passages.ts';

const ordered = { numRuns: 300 };

describe('normalNumber', () => {
  it.each([
    ['1)', '1'],
    ['1.', '1'],
    ['1.a)', '1.a'],
    ['1.a.', '1.a'],
    ['4a.', '4.a'],
    ['1.)', '1'],
    ['Step 3:', '3'],
    ['a)', 'a'],
    ['(2)', '2'],
    ['１．', '1'],
    ['1.2.3', '1.2.3'],
    ['ii.', 'ii'],
  ])('%s is %s', (label, number) => {
    expect(normalNumber(label)).toBe(number);
  });

  it('is null for what is no number', () => {
    expect(normalNumber('kettle')).toBeNull();
  });
});

describe('sentencesOf', () => {
  const sentences = (flat: string) => textsOf(passage(flat), sentencesOf(passage(flat)));

  it.each([
    ['Fill the pot. Close the lid.', ['Fill the pot.', 'Close the lid.']],
    ['It says "Lid open. Close it."" Wait.', ['It says "Lid open. Close it.""', 'Wait.']],
    ['The "Cannot brew ... tea" error.  Stop.', ['The "Cannot brew ... tea" error.', 'Stop.']],
    ['Send the .brew file, e.g. by mail. Done', ['Send the .brew file, e.g. by mail.', 'Done']],
    ['Update to 2.10.3 now. Restart.', ['Update to 2.10.3 now.', 'Restart.']],
    ['Repeat the steps from 1. to 5. before tea', ['Repeat the steps from 1. to 5. before tea']],
    ['注ぐ。待つ。', ['注ぐ。', '待つ。']],
    ['Ready? Go! Now', ['Ready?', 'Go!', 'Now']],
  ])('%s', (flat, expected) => {
    expect(sentences(flat)).toEqual(expected);
  });

  it('covers every word, in order, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (flat) => {
        const ranges = sentencesOf(passage(flat));
        expect(areOrdered(passage(flat), ranges)).toBe(true);
        const words = textsOf(passage(flat), ranges).join('').replaceAll(' ', '');
        expect(words).toBe(flat.replaceAll(' ', ''));
      }),
      ordered,
    );
  });
});

describe('figureMentionsIn', () => {
  const numbers = (flat: string) =>
    figureMentionsIn(passage(flat), english).map(({ number }) => number);

  it.each([
    ['Open the lid (Figure 1) and look (Figure 2.)', ['1', '2']],
    ['as in Figure 4.1', ['4.1']],
    ['see Figures 2 and 3', ['2', '3']],
    ['see Figures 2-4', ['2', '3', '4']],
    ['see Fig. 12', ['12']],
    ['(Figure   7)', ['7']],
    ['(Figure ３)', ['3']],
    ['Figure out what is wrong', []],
    ['The configure 3 command', []],
  ])('%s', (flat, expected) => {
    expect(numbers(flat)).toEqual(expected);
  });
});

describe('conditionOf', () => {
  it.each([
    ['If the lamp is red (Figure 1), press Rinse.', 'If the lamp is red'],
    ['If you see Boiler, Tank, or similar, tap Next', 'If you see Boiler, Tank, or similar'],
    ['If the pot was empty, you will see a lamp.', 'If the pot was empty'],
    ['Tap Allow if asked to use the scale.', 'if asked to use the scale'],
    ['If the file opens well, from the Pot menu, select Save.', 'If the file opens well'],
    ['If a lid is open, and you see steam, close it.', 'If a lid is open, and you see steam'],
    ['If you get a message like:', 'If you get a message like'],
    ['If this fails check the hob', 'If this fails'],
    ['Fill the pot if needed, and click Brew.', 'if needed'],
    ['Tea drinkers: If you have no pot, see below.', 'If you have no pot'],
    ['Check if the pot is full.', null],
    ['Close it (also the lid, if it is open).', null],
    ['Once the pot is full, close the lid.', null],
    ['Fill the pot. If it leaks, stop.', null],
    ['Tap Rinse.', null],
  ])('%s', (flat, condition) => {
    expect(conditionOf(passage(flat), english)).toBe(condition);
  });
});

describe('jumpsIn', () => {
  const jumps = (flat: string) =>
    jumpsIn(passage(flat), english).map(({ kind, to, through }) => [kind, to, through]);

  it.each([
    ['tap Rinse and proceed with step 2)', [['goto', '2', null]]],
    ['jump to step 8)', [['goto', '8', null]]],
    ['please proceed directly to next step, 5)', [['goto', '5', null]]],
    ['go back to step 1.a', [['goto', '1.a', null]]],
    ['repeat the earlier steps from 2. to 4.', [['repeat', '2', '4']]],
    ['repeat steps 2 through 4', [['repeat', '2', '4']]],
    ['enter the code you obtained at point 2.', [['uses', '2', null]]],
    ['Go to the kitchen', []],
    ['It takes 3 steps', []],
    ['proceed with step-by-step rinsing', []],
  ])('%s', (flat, expected) => {
    expect(jumps(flat)).toEqual(expected);
  });

  it('covers the phrase from its verb to its number', () => {
    const text = passage('Then jump to  step 8) and wait');
    expect(textsOf(text, jumpsIn(text, english))).toEqual(['jump to  step 8)']);
  });
});

describe('shortcutsIn', () => {
  it.each([
    ['Press CTRL+E or CTRL+E', ['CTRL+E']],
    ['Press CRTL +SHIFT + I', ['CRTL +SHIFT + I']],
    ['press ⌘CMD + ⇧Shift +H to brew', ['⌘CMD + ⇧Shift +H']],
    ['Press F12 or Ctrl-C', ['F12', 'Ctrl-C']],
    ['Use Alt + F4', ['Alt + F4']],
    ['Open the F1 report', []],
    ['a tea-time, 2+2', []],
  ])('%s', (flat, keys) => {
    expect(shortcutsIn(passage(flat), english).toSorted()).toEqual(keys.toSorted());
  });
});

describe('importanceOf', () => {
  it.each([
    ['(Optional) Rinse the pot.', 'optional'],
    ['Optionally, rinse the pot.', 'optional'],
    ['Rinse the pot. This step is optional.', 'optional'],
    ['Choose the optional tank.', 'required'],
    ['Rinse the pot.', 'required'],
  ])('%s', (flat, importance) => {
    expect(importanceOf(passage(flat), english)).toBe(importance);
  });
});

describe('controlsIn', () => {
  const names = (flat: string) => controlsIn(passage(flat), english).map(({ name }) => name);

  it.each([
    ['Tap on Rinse (Figure 5) and then on Add Pot (Figure 6).', ['Rinse', 'Add Pot']],
    ['Then tap on Two-Step Brew, followed by Add Pot', ['Two-Step Brew', 'Add Pot']],
    ['Select More Tools > Brew Tools', ['More Tools', 'Brew Tools']],
    ['Type the code in the Kettle ID field', ['Kettle ID']],
    ['Click the Clear button', ['Clear']],
    ['Select the tab Kettles', ['Kettles']],
    ['Activate the checkbox Keep warm', ['Keep warm']],
    ['click on "No Tea" and then select "Hot & Strong"', ['No Tea', 'Hot & Strong']],
    ['Tap DONE to confirm', ['DONE']],
    ['Tap Allow if asked', ['Allow']],
    ['click on Next> until it is ready', ['Next>']],
    [
      'Select Start, point to Tea Tools, and then click Brewers.',
      ['Start', 'Tea Tools', 'Brewers'],
    ],
    ['On the Pot menu, click Add or Remove Lids, then OK', ['Pot', 'Add or Remove Lids', 'OK']],
    ['In the Kettle name box, type a name', ['Kettle name']],
    [
      'Ensure the switches Keep warm, Rinse, On the hob are on',
      ['Keep warm', 'Rinse', 'On the hob'],
    ],
    ['Click to clear the Keep warm at night check box', ['Keep warm at night']],
    ['Choose the kettle under Tools > Pots.', ['Tools', 'Pots']],
    ['Click the disk icon (Save as Tea) once', ['Save as Tea']],
    ['Tap More (Figure 2) or Skip.', ['More', 'Skip']],
    ['Click Rinse to open the Pots menu', ['Rinse']],
    ['Press the ENTER key or CTRL+B', []],
    ['Go to step 3 or Figure 4', []],
    ['Double-click C:\\Tea\\Brew.exe', []],
    ['Tap the banner', []],
    ['Open the Brewer app', []],
    ['The pot is Blue', []],
  ])('%s', (flat, expected) => {
    expect(names(flat)).toEqual(expected);
  });

  it.each([
    ['Tap Rinse', 'tap'],
    ['Click Rinse', 'click'],
    ['Select Rinse', 'select'],
    ['Press the Rinse button', 'press'],
  ])('%s: %s', (flat, action) => {
    expect(controlsIn(passage(flat), english)).toEqual([{ name: 'Rinse', action, path: [] }]);
  });
});

describe('all of them', () => {
  const pieces = [
    ...['If ', 'tap ', 'Rinse', ', ', ' > ', '"', '(Figure 1)', ' step ', '2', ' 1.a) ', ' to '],
    ...['Ctrl', '+', ' F', ' ', '   ', 'repeat ', 'the ', ' button', '.', '; ', '\u3000', '⌘', '<'],
  ];
  const stepText = fc
    .array(fc.constantFrom(...pieces), { maxLength: 60 })
    .map((parts) => parts.join(''));

  it('read any text without failing, inside its bounds', () => {
    fc.assert(
      fc.property(stepText, (flat) => {
        const text = passage(flat);
        for (const find of [jumpsIn, figureMentionsIn])
          expect(areOrdered(text, find(text, english))).toBe(true);
        const condition = conditionOf(text, english);
        expect(condition === null || condition.length > 0).toBe(true);
        for (const { name } of controlsIn(text, english)) expect(name.trim()).not.toBe('');
        for (const keys of shortcutsIn(text, english)) expect(flat).toContain(keys.charAt(0));
      }),
      { numRuns: 500 },
    );
  });
});
