// `kbgraph schema`: prints the public contracts, the JSON Schemas of a Document and of the
// configuration, and the GraphQL schema.
import { Argument, Command } from 'commander';
import { print } from '../output.ts';

const EXAMPLES = `
Examples:
  $ kbgraph schema document > document.schema.json
  $ kbgraph schema config > kbgraph.schema.json
  $ kbgraph schema graphql > schema.graphql`;

/** The command \`schema\`. */
export function schemaCommand(): Command {
  return new Command('schema')
    .description(
      'print the JSON Schema of a Document or of the configuration, or the GraphQL schema',
    )
    .addArgument(
      new Argument('<which>', 'which of them').choices(['document', 'config', 'graphql']),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (which: 'document' | 'config' | 'graphql') => {
      if (which === 'document') {
        const { documentJsonSchema } = await import('../../schema/document.ts');
        await print(`${JSON.stringify(documentJsonSchema(), null, 2)}\n`);
        return;
      }
      if (which === 'config') {
        const { configJsonSchema } = await import('../../schema/config.ts');
        await print(`${JSON.stringify(configJsonSchema(), null, 2)}\n`);
        return;
      }
      const { printedSchema } = await import('../../api/schema.ts');
      await print(printedSchema());
    });
}
