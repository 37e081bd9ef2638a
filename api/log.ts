// The log of the API: JSON lines on stderr. Queries and the values of variables are not in it.
import { pino, type Logger } from 'pino';

export function createLogger(level = 'info'): Logger {
  return pino({ level, base: null }, pino.destination({ fd: 2, sync: true }));
}

/** Tells the log of a fault of ours. */
export function faultLogger(logger: Logger): (fault: unknown, requestId: string) => void {
  return (fault, requestId) => {
    logger.error({ requestId, err: fault }, 'A request failed');
  };
}
