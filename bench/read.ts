// How fast texts of each format are read into Documents, beside parsers that make tokens or a tree of
// the same texts; and how the time grows with the length of one document.
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import rehypeParse from 'rehype-parse';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { read } from '../ingest/read.ts';
import type { Format } from '../schema/lists.ts';
import { bestSeconds, figure, heading, report } from './measure.ts';
import { loadTexts, megabytes, repeated, sourceOf, type Texts } from './texts.ts';

const ROUNDS = 3;

interface Peer {
  readonly name: string;
  /** How many bytes it is given: a slow one gets a part of the texts. */
  readonly bytes: number;
  readonly parse: (text: string) => unknown;
}

interface Race {
  readonly format: Format;
  /** What is read in words for people. */
  readonly name: string;
  readonly bytes: number;
  /** Length of the shorter document by which growth is told. */
  readonly growthBytes: number;
  readonly peers: readonly Peer[];
}

const markdownIt = new MarkdownIt();
const remark = unified().use(remarkParse).freeze();
const rehype = unified().use(rehypeParse).freeze();

const MARKDOWN_PEERS: readonly Peer[] = [
  {
    name: 'markdown-it (tokens)',
    bytes: 4_000_000,
    parse: (text) => markdownIt.parse(text, {}),
  },
  { name: 'marked (tokens)', bytes: 4_000_000, parse: (text) => marked.lexer(text) },
  { name: 'remark-parse (tree)', bytes: 800_000, parse: (text) => remark.parse(text) },
];

const RACES: readonly Race[] = [
  {
    format: 'text',
    name: 'plain text',
    bytes: 4_000_000,
    growthBytes: 400_000,
    peers: MARKDOWN_PEERS,
  },
  {
    format: 'markdown',
    name: 'Markdown',
    bytes: 1_500_000,
    growthBytes: 100_000,
    peers: MARKDOWN_PEERS,
  },
  {
    format: 'html',
    name: 'HTML',
    bytes: 4_000_000,
    growthBytes: 400_000,
    peers: [{ name: 'rehype-parse (tree)', bytes: 4_000_000, parse: (text) => rehype.parse(text) }],
  },
];

/** Races the reader of each format, then measures how its time grows. */
export async function benchRead(): Promise<void> {
  for (const race of RACES) {
    const loaded = loadTexts(race.format);
    await benchSpeed(race, loaded);
    await benchGrowth(race, loaded);
  }
}

async function benchSpeed({ format, name, bytes, peers }: Race, loaded: Texts): Promise<void> {
  const texts = repeated(loaded.texts, bytes);
  const sources = texts.map((text) => sourceOf(text, 'bench', format));
  const contenders = [
    {
      name: 'kbgraph read (tree and records)',
      megabytes: megabytes(texts),
      work: () => {
        for (const source of sources) read(source);
      },
    },
    ...peers.map((peer) => {
      const own = repeated(loaded.texts, peer.bytes);
      return {
        name: peer.name,
        megabytes: megabytes(own),
        work: () => {
          for (const text of own) peer.parse(text);
        },
      };
    }),
  ];
  const size = figure(megabytes(texts));
  heading(`Reading ${name}: ${texts.length} documents, ${size} MB from ${loaded.origin}`);
  const seconds = await bestSeconds(contenders, ROUNDS);
  const rates = contenders.map((contender) => ({
    name: contender.name,
    rate: contender.megabytes / (seconds.get(contender.name) ?? Infinity),
  }));
  const own = rates[0]?.rate ?? 0;
  for (const { name: contender, rate } of rates) {
    const ratio = rate === own ? '' : `ours is ${figure(own / rate)} × as fast`;
    report(contender, `${figure(rate)} MB/s`, ratio);
  }
}

async function benchGrowth({ format, growthBytes }: Race, loaded: Texts): Promise<void> {
  const sizes = [1, 10].map((times) => {
    const text = repeated(loaded.texts, growthBytes * times).join('\n');
    return {
      source: sourceOf(text, 'bench', format),
      name: `one of ${figure(megabytes([text]))} MB`,
    };
  });
  const contenders = sizes.map(({ name, source }) => ({
    name,
    work: () => {
      read(source);
    },
  }));
  const seconds = await bestSeconds(contenders, ROUNDS);
  const [short, long] = sizes.map(({ name, source }) => ({
    name,
    seconds: seconds.get(name) ?? NaN,
    length: source.text.length,
  }));
  if (short === undefined || long === undefined) return;
  report(short.name, `${figure(short.seconds * 1000)} ms`, '');
  const input = figure(long.length / short.length);
  const time = figure(long.seconds / short.seconds);
  report(
    long.name,
    `${figure(long.seconds * 1000)} ms`,
    `${input} × the input, ${time} × the time`,
  );
}
