// Bytes to text: which encoding is seen, what is kept exactly, what is told, what is no text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../ingest/source/decode.ts';

function textOf(bytes: Buffer) {
  const decoded = decode(bytes);
  if ('refusal' in decoded) throw new Error(decoded.refusal);
  return decoded;
}

const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('encodings', () => {
  it.each([
    ['ASCII', Buffer.from('1) Open it.\r\n'), '1) Open it.\r\n'],
    ['UTF-8', Buffer.from('Größe\u00a0→ 図 1'), 'Größe\u00a0→ 図 1'],
    ['UTF-8 with a BOM, which stays', Buffer.from('\ufeffPair it'), '\ufeffPair it'],
    ['UTF-16LE by its BOM', Buffer.from('\ufeffPair it → 図', 'utf16le'), '\ufeffPair it → 図'],
    ['UTF-16BE by its BOM', bigEndian('\ufeffPair it → 図'), '\ufeffPair it → 図'],
    ['UTF-16LE without a BOM', Buffer.from('Pair the lock', 'utf16le'), 'Pair the lock'],
    ['UTF-16BE without a BOM', bigEndian('Pair the lock'), 'Pair the lock'],
    [
      'Cyrillic UTF-16 without a BOM',
      Buffer.from('Откройте приложение и нажмите 1', 'utf16le'),
      'Откройте приложение и нажмите 1',
    ],
  ])('reads %s and has nothing to say', (_, bytes, text) => {
    expect(decode(bytes)).toEqual({ text, problems: [] });
  });

  const page = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>`;
  const bytesOf = (...parts: readonly (string | readonly number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? part : [...part])));

  it.each([
    ['ISO-8859-1', [0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94], '“Größe”'],
    ['windows-1251', [0xcd, 0xe0, 0xe6, 0xec, 0xe8, 0xf2, 0xe5], 'Нажмите'],
    ['koi8-r', [0xee, 0xc1, 0xd6, 0xcd, 0xc9, 0xd4, 0xc5], 'Нажмите'],
    ['Shift_JIS', [0x90, 0xdd, 0x92, 0xe8, 0x82, 0xf0, 0x8a, 0x4a, 0x82, 0xad], '設定を開く'],
    ['gb2312', [0xb4, 0xf2, 0xbf, 0xaa, 0xc9, 0xe8, 0xd6, 0xc3], '打开设置'],
    ['euc-kr', [0xbc, 0xb3, 0xc1, 0xa4], '설정'],
    ['big5', [0xb3, 0x5d, 0xa9, 0x77], '設定'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x40, 0x5f, 0x44, 0x6a, 0x1b, 0x28, 0x42], '設定'],
  ])('reads %s where the page declares it, and has nothing to say', (charset, word, text) => {
    const head = page(charset);
    expect(decode(bytesOf(head, word))).toEqual({ text: head + text, problems: [] });
  });

  it('takes the declaration of XML, and <meta charset>', () => {
    const xml = '<?xml version="1.0" encoding="windows-1251"?>';
    expect(textOf(bytesOf(xml, [0xcd, 0xe0])).text).toBe(`${xml}На`);
    const meta = "<meta charset='windows-1251'>";
    expect(textOf(bytesOf(meta, [0xcd, 0xe0])).text).toBe(`${meta}На`);
  });

  it.each([
    ['bytes that are UTF-8', 'windows-1251', Buffer.from('Größe'), 'Größe', 0],
    ['an encoding that cannot be', 'shift_jis', Buffer.from([0x20, 0xff, 0xe9, 0x20]), ' ÿé ', 1],
    ['a name that means nothing', 'x-none', Buffer.from([0x20, 0xe9, 0x20]), ' é ', 1],
  ])('does not believe a declaration against %s', (_, charset, bytes, text, problems) => {
    const head = page(charset);
    const read = textOf(Buffer.concat([Buffer.from(head), bytes]));
    expect(read.text).toBe(head + text);
    expect(read.problems).toHaveLength(problems);
  });

  it('reads UTF-32 by its BOM', () => {
    const codes = [0xfeff, 0x50, 0x56f3, 0x1d11e];
    const little = Buffer.alloc(16);
    const big = Buffer.alloc(16);
    codes.forEach((code, index) => {
      little.writeUInt32LE(code, index * 4);
      big.writeUInt32BE(code, index * 4);
    });
    for (const bytes of [little, big]) {
      expect(decode(bytes)).toEqual({ text: '\ufeffP図𝄞', problems: [] });
    }
    const { text, problems } = textOf(Buffer.concat([little, Buffer.from([1, 0])]));
    expect(text).toBe('\ufeffP図𝄞\ufffd');
    expect(problems).toMatchObject([{ ruleId: 'encoding' }]);
  });

  it('says so where windows-1252 does not fit', () => {
    const russian = Buffer.from([0xcd, 0xe0, 0xe6, 0xec, 0xe8, 0xf2, 0xe5, 0x20, 0x31]);
    expect(textOf(russian).problems[0]?.reason).toMatch(
      /windows-1252, which does not fit: convert/,
    );
    const french = Buffer.from('Fermez la fenêtre à côté.', 'latin1');
    expect(textOf(french).problems[0]?.reason).toMatch(/windows-1252$/);
  });

  it('reads what is no UTF-8 as windows-1252, and names the first bad byte', () => {
    const { text, problems } = textOf(Buffer.from('abc \x93Caf\xe9\x94 \x80 5', 'latin1'));
    expect(text).toBe('abc “Café” € 5');
    expect(problems).toMatchObject([{ ruleId: 'encoding', offset: 4 }]);
    expect(problems[0]?.reason).toContain('byte 0x93 at byte offset 4');
  });

  it('finds the first bad byte however far in it is', () => {
    const good = 'é'.repeat(3_000) + 'x';
    const bytes = Buffer.concat([
      Buffer.from(good),
      Buffer.from([0xe9, 0x20]),
      Buffer.alloc(9_000, 0xe9),
    ]);
    expect(textOf(bytes).problems[0]?.reason).toContain(`byte offset ${Buffer.byteLength(good)})`);
  });

  it('keeps UTF-8 with little damage as UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('déjà vu '.repeat(20)), Buffer.from([0xc3])]);
    const { text, problems } = textOf(bytes);
    expect(text).toBe('déjà vu '.repeat(20) + '\ufffd');
    expect(problems).toMatchObject([{ ruleId: 'encoding', offset: null }]);
  });

  it('replaces half characters of UTF-16, and says where', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeffab\ud83dcd', 'utf16le'), Buffer.from([0x65])]);
    const { text, problems } = textOf(bytes);
    expect(text).toBe('\ufeffab\ufffdcd\ufffd');
    expect(problems).toMatchObject([{ ruleId: 'encoding', offset: 3 }]);
  });
});

describe('NUL', () => {
  it('is kept where the rest is text, with a message', () => {
    const { text, problems } = textOf(Buffer.from('Open\0 the door. Then\0\0 close it.'));
    expect(text).toBe('Open\0 the door. Then\0\0 close it.');
    expect(problems).toMatchObject([{ ruleId: 'nul', offset: 4 }]);
  });
});

describe('what is no text', () => {
  it.each([
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), 'not text: a PNG image'],
    ['PDF', Buffer.from('%PDF-1.7\n'), 'not text: a PDF file'],
    ['ZIP', Buffer.from('PK\x03\x04\x14\0', 'latin1'), 'not text: a ZIP archive or an office file'],
    ['zeros', Buffer.alloc(100), 'not text: too many control characters'],
    [
      'a mix of all bytes',
      Buffer.from(Array.from({ length: 2_048 }, (_, at) => (at * 37) % 256)),
      'not text: too many control characters',
    ],
  ])('is refused: %s', (_, bytes, refusal) => {
    expect(decode(bytes)).toEqual({ refusal });
  });
});

describe('on any input', () => {
  it('never throws, and places its problems inside the text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const decoded = decode(Buffer.from(bytes));
        if ('refusal' in decoded) return;
        for (const { offset } of decoded.problems) {
          expect(offset ?? 0).toBeLessThan(decoded.text.length);
        }
        expect(decoded.text).not.toMatch(/\p{Surrogate}/u);
      }),
      { numRuns: 2_000 },
    );
  });

  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));

  it('gives back any well-formed text that UTF-8 or UTF-16 with a BOM encodes', () => {
    fc.assert(
      fc.property(words, (text) => {
        const sealed = `\ufeff${text}`;
        expect(textOf(Buffer.from(sealed))).toEqual({ text: sealed, problems: [] });
        expect(textOf(Buffer.from(sealed, 'utf16le'))).toEqual({ text: sealed, problems: [] });
        expect(textOf(bigEndian(sealed))).toEqual({ text: sealed, problems: [] });
      }),
    );
  });
});
