// The field `source` of whatever has a span.
import { one, oneOrNull, type Field } from '../fields.ts';

export function source(
  description = 'The characters it was read from.',
  nullable: 'nullable' | 'always' = 'always',
): Field {
  return nullable === 'nullable' ? oneOrNull('Source', description) : one('Source', description);
}
