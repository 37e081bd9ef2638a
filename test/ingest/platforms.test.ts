// Platforms that titles and headings name.
import { expect, it } from 'vitest';
import { platformsIn } from '../../ingest/extract/platforms.ts';
import { en } from '../../ingest/lexicon/en.ts';
import { defaultSchemes } from '../../ingest/lexicon/schemes.ts';

const ids = (text: string) => platformsIn(text, { packs: [en], schemes: defaultSchemes });

it.each([
  ['Apple iOS', ['ios']],
  ['Android', ['android']],
  ['On an iPad or iPhone, and on android', ['ios', 'android']],
  ['To save the log from Google Chrome:', ['chrome']],
  ['Microsoft Edge', ['edge']],
  ['Edge:', ['edge']],
  ['Chrome, Edge and Safari', ['chrome', 'edge', 'safari']],
  ['Mac OS X 10.9', ['macos']],
  ['Brew for macOS/Linux', ['macos', 'linux']],
  ['Windows 11', ['windows']],
  ['Use Brew with a Chromebook', ['chromeos']],
])('%s', (text, platforms) => {
  expect(ids(text)).toEqual(platforms);
});

it.each([
  'Cut along the edge of the paper',
  'Smooth the Edge of the lid',
  'Clean the windows',
  'Find the MAC address of the kettle',
  'A kettle with a chrome finish',
  'Book a safari',
  'Androids and biosensors',
  'Write to help@linux.example',
])('none: %s', (text) => {
  expect(ids(text)).toEqual([]);
});
