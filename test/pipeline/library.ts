// Small knowledge bases for properties: documents put together from parts that refer to each other,
// repeat each other and contradict each other, so that every kind of link has something to decide.
import fc from 'fast-check';

/** Texts by their uris. */
export type Library = Readonly<Record<string, string>>;

const TASKS = ['pair a Lumo lamp', 'reset the Lumo hub', 'share a room with a guest'];
const PLATFORMS = ['Android', 'iPhone'];
const METHODS = ['', ' with the QR Code'];
const IDENTIFIERS = ['KB1001', 'KB1002', 'KB1003', 'KB1004'];
const ERRORS = ['The lamp did not answer', 'the lamp did not answer.', 'No room is left'];

/** One article as a dump shows it. */
const article = fc
  .record({
    task: fc.constantFrom(...TASKS),
    platform: fc.constantFrom(...PLATFORMS),
    method: fc.constantFrom(...METHODS),
    unable: fc.boolean(),
    own: fc.option(fc.constantFrom(...IDENTIFIERS), { freq: 2 }),
    cited: fc.option(fc.constantFrom(...IDENTIFIERS), { freq: 2 }),
    vague: fc.boolean(),
    error: fc.option(fc.constantFrom(...ERRORS)),
    steps: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ task, platform, method, unable, own, cited, vague, error, steps }) => {
    const title = unable
      ? `I am unable to scan the QR Code. How can I ${task} for ${platform}?`
      : `How to ${task} for ${platform}${method}`;
    const asked = vague ? 'the Lumo Knowledge Base' : (cited ?? 'KB1009');
    return [
      title,
      '',
      ...(own === null ? [] : [`Article ID: ${own}`, '']),
      'Requirements:',
      '',
      `- The Lumo app is on your ${platform}. For its installation please consult ${asked}.`,
      '',
      'Procedure:',
      '',
      ...Array.from(
        { length: steps },
        (_, at) =>
          `${at + 1}. Open page ${at + 1} of the Lumo app and tap Next (Figure ${at + 1}).`,
      ),
      '',
      ...(error === null
        ? []
        : [
            'Troubleshooting:',
            '',
            `The app says "${error}". The lamp is far. Carry it closer.`,
            '',
          ]),
      ...(cited === null ? [] : ['References:', '', `${cited} - how to ${task}`, '']),
    ].join('\n');
  });

/** A page in Markdown with links to others. */
const page = fc
  .record({
    task: fc.constantFrom(...TASKS),
    links: fc.array(
      fc.constantFrom(
        'a.txt',
        'b.md',
        'c.md#steps',
        '#steps',
        '/help/b.md',
        'https://lumo.example/x',
      ),
      { maxLength: 3 },
    ),
    heading: fc.constantFrom('Steps', 'What to do'),
  })
  .map(({ task, links, heading }) =>
    [
      `# How to ${task}`,
      '',
      `## ${heading}`,
      '',
      ...links.map((link, at) => `${at + 1}. Read [this page](${link}).`),
      '',
    ].join('\n'),
  );

const URIS = ['help/a.txt', 'help/b.md', 'help/c.md', 'help/d.txt', 'old/a.txt', 'z.txt'];

/** Two to six documents; some of them may be copies of each other. */
export const library: fc.Arbitrary<Library> = fc
  .array(
    fc.record({
      uri: fc.constantFrom(...URIS),
      articles: fc.array(article, { minLength: 1, maxLength: 3 }),
      page,
      copies: fc.boolean(),
    }),
    { minLength: 2, maxLength: 6 },
  )
  .map((parts) => {
    const texts: Record<string, string> = {};
    let last = '';
    for (const { uri, articles, page: markdown, copies } of parts) {
      const own = uri.endsWith('.md') ? markdown : articles.join('\n\n');
      texts[uri] = copies && last !== '' && !uri.endsWith('.md') ? last : own;
      if (!uri.endsWith('.md')) last = texts[uri];
    }
    return texts;
  });
