// Sentences that state causes, and sentences that state remedies.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { causesIn, remediesIn } from '../../ingest/extract/causes.ts';
import { anyText, areOrdered, english, passage, textsOf } from './passages.ts';

const causes = (flat: string) => textsOf(passage(flat), causesIn(passage(flat), english));
const remedies = (flat: string) => textsOf(passage(flat), remediesIn(passage(flat), english));

it.each([
  'This message may indicate that the lid is open.',
  'It can occur if the lid is open.',
  'The kettle stops because the lid is open.',
  'This is due to an open lid.',
  'A cloth on the lid prevents the kettle from closing.',
  'Another app may override the settings of the kettle.',
])('a cause: %s', (sentence) => {
  expect(causes(`The light is red. ${sentence} Close it.`)).toEqual([sentence]);
});

it.each([
  'Close the lid and try again.',
  'Please fill the kettle.',
  'In this case, please fill the kettle.',
  'If the light is red, close the lid.',
  'To resolve this issue, restart the kettle.',
  'Then restart the kettle.',
  'On the lid, press the red button.',
  'Make sure the lid is closed.',
  'You should descale the kettle.',
  'In this guide we explain how to descale the kettle.',
])('a remedy: %s', (sentence) => {
  expect(remedies(`The light is red. ${sentence} The light goes out.`)).toEqual([sentence]);
});

it.each([
  'The kettle shows "Please fill the kettle" for a moment.',
  'Please note that the lid is hot.',
  'See KB1234.',
  'If the lid is hot, see the section Burns.',
  'Can you close the lid?',
  'To descale the kettle:',
  'Usually there is a button on the lid.',
])('no remedy: %s', (sentence) => {
  expect(remedies(sentence)).toEqual([]);
});

it('gives ranges inside the passage, in order, for any text', () => {
  fc.assert(
    fc.property(anyText, (flat) => {
      const any = passage(flat);
      expect(areOrdered(any, causesIn(any, english))).toBe(true);
      expect(areOrdered(any, remediesIn(any, english))).toBe(true);
    }),
  );
});
