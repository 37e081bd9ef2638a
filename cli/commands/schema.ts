// `kbgraph schema`: prints the two public contracts, the JSON Schema of a Document and the
// GraphQL schema.
import { Argument, Command } from 'commander';
import { print } from '../output.ts';

const EXAMPLES = `
Examples:
  $ kbgraph schema document > document.schema.json
  $ kbgraph schema graphql > schema.graphql`;

/** The command \`schema\`. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description('print the JSON Schema of a Document, or the GraphQL schema')
    .addArgument(new Argument('<which>', 'which of the two').choices(['document', 'graphql']))
    .addHelpText('after', EXAMPLES)
    .action(async (which: 'document' | 'graphql') => {
      if (which === 'document') {
        const { documentJsonSchema } = await import('../../schema/document.ts');
        await print(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
        return;
      }
      const { printedSchema } = await import('../../api/schema.ts');
      await print(printedSchema());
    });
}
