// A process that uses a data folder once: opens it, asks the server something, closes it.
import { openDatabase } from '../../../db/connect.ts';

const [, , dataFolder = ''] = process.argv;
const database = await openDatabase({ dataFolder });
const { rows } = await database.pool.query('select count(*) from documents');
await database.close();
process.stdout.write(JSON.stringify(rows));
