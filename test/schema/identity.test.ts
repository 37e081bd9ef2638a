// Ids are uuids of version 5: the hash of a namespace and the words, with version and variant.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uuidOf } from '../../schema/identity.ts';

const NAMESPACE = Buffer.from('5b1a4f0e6c3d5e8f9a7b2c4d6e8fa0b1', 'hex');

test('an id is the uuid of version 5 that RFC 9562 describes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (words) => {
      const bytes = createHash('sha1').update(NAMESPACE).update(words.join('\0')).digest();
      bytes.writeUInt8((bytes.readUInt8(6) % 16) + 0x50, 6);
      bytes.writeUInt8((bytes.readUInt8(8) % 64) + 0x80, 8);
      const uuid = uuidOf(...words);
      expect(uuid.replaceAll('-', '')).toBe(bytes.toString('hex', 0, 16));
      expect(uuid).toMatch(/^\w{8}-\w{4}-5\w{3}-[89ab]\w{3}-\w{12}$/);
    }),
  );
});

test('words are kept apart', () => {
  expect(uuidOf('a', 'bc')).not.toBe(uuidOf('ab', 'c'));
});
