// Goal, method and obstacle of titles, by their patterns.
import { describe, expect, it } from 'vitest';
import { titleFacts } from '../../ingest/extract/titles.ts';
import { en } from '../../ingest/lexicon/en.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';

const facts = (title: string) => titleFacts(title, { packs: [en], schemes: defaultSchemes });
const only = (part: Partial<ReturnType<typeof facts>>) => ({
  goal: null,
  method: null,
  obstacle: null,
  ...part,
});

describe('titleFacts', () => {
  it.each([
    ['How to descale a kettle', 'descale a kettle'],
    ['How do I descale my kettle?', 'descale my kettle'],
    ['How can I descale the kettle', 'descale the kettle'],
    ['I want to descale a kettle.', 'descale a kettle'],
    ['Set up the kettle', 'Set up the kettle'],
    ['Adding a user', 'Adding a user'],
    ['Setting up a second kettle', 'Setting up a second kettle'],
    ['Kettle: How to reset it', 'reset it'],
    [
      'How to open Brew when it is open on another phone',
      'open Brew when it is open on another phone',
    ],
    ['Turn on the alerts for the Brew app', 'Turn on the alerts for the Brew app'],
  ])('goal: %s', (title, goal) => {
    expect(facts(title)).toEqual(only({ goal }));
  });

  it.each([
    'Set up the kettle for iPhone',
    'Set up the kettle for an iPhone',
    'Set up the kettle on your Android device',
    'Set up the kettle for iOS and Android',
    'Set up the kettle on Windows 11, macOS or Linux',
    'Set up the kettle (Android)',
    'Set up the kettle - iPhone',
    'On Android: how to Set up the kettle',
  ])('a platform is no part of the goal: %s', (title) => {
    expect(facts(title)).toEqual(only({ goal: 'Set up the kettle' }));
  });

  it.each([
    ['How to pair a kettle for Android with the Pairing Code from Brew Hub', 'Pairing Code'],
    ['How to pair a kettle using a cable', 'cable'],
    ['How to pair a kettle via SMS', 'SMS'],
    ['How to pair a kettle by using the cable on iPhone', 'cable'],
    ['How to pair a kettle by holding the button', 'holding the button'],
    ['How to pair a kettle with a code on the box', 'code'],
  ])('method: %s', (title, method) => {
    expect(facts(title)).toEqual(only({ goal: 'pair a kettle', method }));
  });

  it.each([
    'How to share a recipe with a friend',
    'How to send recipes with pictures',
    'How to fix trouble with the Lid Sensor',
    'How to sort recipes by name',
  ])('no method: %s', (title) => {
    expect(facts(title).method).toBeNull();
  });

  it.each([
    [
      'I am unable to read the Code in Brew Hub. How can I pair a kettle for Android?',
      'read the Code',
    ],
    ["I can't read the code, how do I pair a kettle?", 'read the code'],
    ['How to pair a kettle without the code', 'the code'],
    ['How to pair a kettle when you cannot read the code on Windows', 'read the code'],
  ])('obstacle: %s', (title, obstacle) => {
    expect(facts(title)).toEqual(only({ goal: 'pair a kettle', obstacle }));
  });

  it('an obstacle may stand alone', () => {
    expect(facts('Users cannot open the lid')).toEqual(only({ obstacle: 'open the lid' }));
    expect(facts('The lid cannot be opened')).toEqual(only({}));
  });

  it('looks for no pattern in quoted words', () => {
    expect(facts('How to fix the "Cannot brew ... with water for Android" error on macOS')).toEqual(
      only({ goal: 'fix the "Cannot brew ... with water for Android" error' }),
    );
  });

  it.each(['Kettle colours', 'The lid is stuck', 'Setup', '', ' ', 'x '.repeat(400)])(
    'says nothing of other titles: %s',
    (title) => {
      expect(facts(title)).toEqual(only({}));
    },
  );
});
