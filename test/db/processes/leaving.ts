// A process that opens a data folder and ends without closing it.
import { openDatabase } from '../../../db/connect.ts';

const [, , dataFolder = ''] = process.argv;
await openDatabase({ dataFolder });
process.exit(7);
