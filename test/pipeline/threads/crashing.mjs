// What the threads of a test run: the real reader, from source, that ends itself instead of answering
// for a file whose name begins with "crash".
import { parentPort } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

const answer = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message) => {
  if (message.result?.document?.source.uri.startsWith('crash')) process.exit(7);
  answer(message);
};
register();
await import('../../../pipeline/readWorker.ts');
