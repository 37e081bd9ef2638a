// The words of English titles.
import type { PackWords } from './packFrom.ts';

export const englishTitles: NonNullable<PackWords['titles']> = {
  opening: [
    ...['how to', 'how do i', 'how do you', 'how can i', 'how can you', 'how does', 'how should i'],
    ...['i want to', 'i would like to', 'i need to', 'i am unable to', "i'm unable to"],
    ...['i cannot', "i can't", 'unable to', 'what to do if', 'what should i do', 'why does'],
    ...['why do i', 'why is', 'why am i', 'troubleshoot', 'troubleshooting'],
  ],
  goal: [
    ...['how to', 'learn how to', 'how do i', 'how do you', 'how do we', 'how can i'],
    ...['how can you', 'how can we', 'how should i', 'how would i', 'can i', 'i want to'],
    ...['we want to', 'i would like to', "i'd like to", 'i need to', 'steps to'],
  ],
  obstacle: [
    'unable to',
    'not able to',
    'cannot',
    'can not',
    "can't",
    'could not',
    "couldn't",
    'failed to',
    'fails to',
    'have trouble',
    'has trouble',
  ],
  hindrances: ['without'],
  method: ['using', 'by using', 'via', 'by means of', 'with the help of', 'through the use of'],
  namedMethod: ['with', 'by'],
  companions: [
    ...['share', 'sync', 'synchronize', 'synchronise', 'work', 'get started', 'start', 'deal'],
    ...['chat', 'collaborate', 'integrate', 'compare', 'replace', 'merge', 'combine'],
    ...['associate', 'communicate', 'help', 'fix', 'resolve', 'troubleshoot', 'use'],
  ],
  passives: ['be'],
  clauses: ['if', 'when', 'in case', 'while', 'after', 'before', 'during'],
  platform: ['for', 'on'],
  gerund: 'ing',
  verbs: [
    ...['activate', 'add', 'allow', 'apply', 'assign', 'back up', 'block', 'cancel', 'change'],
    ...['choose', 'clear', 'configure', 'connect', 'convert', 'create', 'customize'],
    ...['deactivate', 'delete', 'determine', 'disable', 'download', 'edit', 'enable', 'enroll'],
    ...['export', 'find', 'fix', 'format', 'generate', 'get', 'hide', 'identify', 'import'],
    ...['insert', 'install', 'invite', 'log in', 'log out', 'manage', 'merge', 'migrate'],
    ...['modify', 'move', 'open', 'pair', 'print', 'recover', 'register', 'reinstall'],
    ...['remove', 'rename', 'repair', 'replace', 'reset', 'resolve', 'restore', 'save', 'send'],
    ...['set', 'set up', 'share', 'show', 'sign in', 'sign out', 'switch', 'sync', 'transfer'],
    ...['troubleshoot', 'turn off', 'turn on', 'uninstall', 'unlock', 'update', 'upgrade'],
    ...['upload', 'use', 'verify', 'view'],
  ],
};
