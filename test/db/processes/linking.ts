// A process to be killed: links the collection "lumo" of the server at DATABASE_URL. Prints a line
// when it begins, and one when all is done.
import { openDatabase } from '../../../db/connect.ts';
import { collectionId } from '../../../schema/identity.ts';
import { linkCollection } from '../../../pipeline/link.ts';

const { db, close } = await openDatabase({
  dataFolder: '',
  databaseUrl: process.env.DATABASE_URL,
});
process.stdout.write('begun\n');
await linkCollection(db, collectionId('lumo'));
process.stdout.write('done\n');
await close();
