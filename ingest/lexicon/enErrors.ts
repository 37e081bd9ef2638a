// The English words of errors, of their causes and of what to do about them.
import type { LanguagePack } from './pack.ts';

const MODALS = ['may', 'might', 'can', 'could', 'would', 'will', 'may also', 'can also'];
/** What one thing may do to another so that it fails. */
const HARMS = [
  ...['block', 'change', 'conflict', 'corrupt', 'damage', 'disable', 'hold', 'interfere', 'lock'],
  ...['modify', 'override'],
];
/** What a thing may be when another fails. */
const FAULTS = [
  ...['wrong', 'incorrect', 'missing', 'damaged', 'corrupted', 'blocked', 'disabled', 'expired'],
  ...['outdated', 'full', 'busy'],
];

export const englishErrors: Pick<
  LanguagePack,
  | 'errorWords'
  | 'messageWords'
  | 'failureWords'
  | 'quotingWords'
  | 'causeWords'
  | 'remedyWords'
  | 'remedyExceptions'
  | 'remedyLeads'
> = {
  errorWords: [
    'error',
    'errors',
    'error(s)',
    'error message',
    'error messages',
    'error code',
    'error text',
    'exception',
    'fails with',
    'failed with',
    ...['error event', 'non-delivery report', 'nondelivery report', 'ndr'],
  ],
  messageWords: [
    ...['message', 'messages', 'warning', 'warning message', 'warning messages', 'alert'],
    ...['prompt', 'notification', 'displays', 'shows', 'says', 'reads', 'states', 'returns'],
    ...['reports'],
  ],
  failureWords: [
    ...['error', 'fail', 'fails', 'failed', 'failure', 'cannot', "can't", 'could not'],
    ...["couldn't", 'not', "isn't", "wasn't", "weren't", "doesn't", 'no', 'unable', 'unknown'],
    ...['unexpected', 'unavailable', 'unsupported', 'unsecure', 'invalid', 'denied', 'refused'],
    ...['rejected', 'forbidden', 'wrong', 'missing', 'incorrect', 'expired', 'corrupt'],
    ...['corrupted', 'damaged', 'problem', 'try again', 'went wrong', 'warning', 'stopped'],
    ...[
      'timed out',
      'timeout',
      'full',
      'lost',
      'blocked',
      'exceeded',
      'too many',
      'too large',
      'busy',
    ],
  ],
  quotingWords: [
    ...['that says', 'that reads', 'that states', 'which says', 'which reads', 'saying'],
    ...['stating', 'reading', 'says', 'reads', 'states', 'like', 'such as', 'similar to'],
    ...['similar to this', 'is', 'was', 'code', 'message', 'text', 'with the text'],
    ...['the following'],
  ],
  causeWords: [
    ...['because', 'because of', 'caused by', 'due to', 'the cause is', 'the reason is'],
    ...['was interrupted', 'is interrupted', 'occurs for', 'happens for', 'the reason for'],
    ...['for one of the following reasons', 'for the following reasons'],
    ...['as a result of', 'results from', 'indicates that', 'means that'],
    ...[
      'prevents',
      'prevented',
      'interferes with',
      'conflicts with',
      'can interfere',
      'can conflict',
    ],
    ...MODALS.flatMap((modal) => [
      ...['indicate', 'mean', 'be caused', 'prevent', 'be the cause', 'be because'].map(
        (verb) => `${modal} ${verb}`,
      ),
    ]),
    ...['may', 'might'].flatMap((modal) => [
      ...HARMS.map((verb) => `${modal} ${verb}`),
      ...FAULTS.map((fault) => `${modal} be ${fault}`),
    ]),
    ...['if', 'when'].flatMap((conjunction) => [
      ...['occurs', 'happens', 'appears', 'is displayed', 'is shown', 'is expected'].map(
        (verb) => `${verb} ${conjunction}`,
      ),
      ...MODALS.flatMap((modal) =>
        ['occur', 'happen', 'appear', 'be displayed', 'be shown', 'be expected'].map(
          (verb) => `${modal} ${verb} ${conjunction}`,
        ),
      ),
    ]),
  ],
  remedyWords: [
    ...['please', 'make sure', 'we explain how to', 'we show how to', 'we describe how to'],
    ...['this article explains how to', 'this article describes how to', 'you should'],
    ...['you must', 'you need to', 'you have to', 'you can fix', 'you can resolve'],
    ...['you can solve', 'we recommend', 'we suggest', 'it is recommended', 'the solution is'],
    ...['the workaround is', 'can be fixed by', 'can be resolved by', 'can be solved by'],
  ],
  remedyExceptions: [
    'please note',
    'please see',
    'please refer',
    'please consult',
    'please visit',
    'note',
    'see',
    'refer',
  ],
  remedyLeads: [
    ...['if', 'in this case', 'in that case', 'in such cases', 'in case', 'when', 'once'],
    ...['after', 'before', 'to', 'for', 'otherwise', 'alternatively', 'instead', 'then', 'first'],
    ...['next', 'finally', 'also', 'additionally'],
  ],
};
