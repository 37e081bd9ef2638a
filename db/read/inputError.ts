// What a caller asked for cannot be answered as asked: a page size out of range, a cursor of
// another list, a collection that is not there. The fault is the caller's, never ours; the API
// shows message and code as they are.

export type InputErrorCode = 'BAD_USER_INPUT' | 'COLLECTION_REQUIRED' | 'COLLECTION_NOT_FOUND';

export class InputError extends Error {
  override readonly name = 'InputError';
  readonly code: InputErrorCode;

  constructor(message: string, code: InputErrorCode = 'BAD_USER_INPUT') {
    super(message);
    this.code = code;
  }
}
