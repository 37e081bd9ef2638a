// What errors are explained by: causes and remedies of the error mentions of some fixtures.
import { describe, expect, it } from 'vitest';
import { read } from '../../ingest/read.ts';
import { fixtureSource } from './fixtures.ts';

const mentionsOf = (name: string) =>
  read(fixtureSource(name)).articles.flatMap(({ errors }) => errors);

describe('an article on one issue', () => {
  it('explains each of its errors by its sections on causes and on what helps', () => {
    const mentions = mentionsOf('errors-announced-above');
    expect(mentions.map(({ message }) => message)).toEqual([
      'Load cell not answering (code 41)',
      'No scale found.',
      'The scale is busy. Try again later.',
    ]);
    for (const { causes, remedies } of mentions) {
      expect(causes).toEqual([
        'This problem occurs if one of the following conditions is true:',
        'The transport screw is still in the bottom of the scale.',
        'The scale was dropped and the load cell is out of its frame.',
      ]);
      expect(remedies).toEqual([
        'To make the scale weigh again, use one of the following methods.',
        'Turn the scale over and loosen the red screw. Keep the screw for later.',
        'Ask for a return label.',
      ]);
    }
  });

  it('explains the error of its title too, also under headings that go on after the word', () => {
    const [title, ...others] = mentionsOf('resolutions-in-methods');
    expect(title?.message).toBe('Tray missing');
    expect(title?.causes).toHaveLength(2);
    expect(title?.remedies.at(-1)).toBe('Wipe the sensor with a dry cloth.');
    expect(others.map(({ message }) => message)).toEqual(['Tray Not Found']);
    expect(others[0]?.remedies).toEqual(title?.remedies);
  });
});

describe('an article on many errors', () => {
  const explained = new Map(
    mentionsOf('errors-as-heads').map(({ message, causes, remedies }) => [
      message,
      [...causes, ...remedies],
    ]),
  );

  it.each([
    [
      'Blade too slow',
      [
        'The mower stops because grass has wound around the shaft.',
        'Remove the blade and clean the shaft.',
      ],
    ],
    [
      'Lift sensor not closed',
      ['This is caused by a lid that is not locked.', 'Please lock the lid.'],
    ],
    [
      'The battery is not charging. (Error 3301)',
      ['The contacts may be corrupted.', 'Remove the battery and wipe the contacts.'],
    ],
    [
      'Cannot leave the dock',
      ['This error is displayed if the dock stands on a slope.', 'Move the dock to level ground.'],
    ],
  ])('explains each by what stands below it: %s', (message, texts) => {
    expect(explained.get(message)).toEqual(texts);
  });
});

it('explains an error that is met on the way by the words beside it, or not at all', () => {
  expect(
    mentionsOf('errors-on-the-way').map(({ message, causes, remedies }) => [
      message,
      causes,
      remedies,
    ]),
  ).toEqual([
    [
      'The lamp belongs to someone else.',
      [
        'If the lamp is paired with another home, you receive an error message that resembles the following:',
      ],
      [],
    ],
    [
      'Code not accepted',
      [],
      ['If you see the error "Code not accepted", wait for a minute and enter it again.'],
    ],
    ['Lamp is controlled elsewhere', [], []],
    ['No lamp nearby.', ['If Bluetooth is off, the app shows the following error:'], []],
  ]);
});
