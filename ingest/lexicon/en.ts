// English.
import { englishErrors } from './enErrors.ts';
import { englishFurniture } from './enFurniture.ts';
import { englishGrammar } from './enGrammar.ts';
import { englishHeadings } from './enHeadings.ts';
import { englishPlatforms } from './enPlatforms.ts';
import { englishReferences } from './enReferences.ts';
import { englishTitles } from './enTitles.ts';
import { packFrom } from './packFrom.ts';

export const en = packFrom({
  language: 'en',
  figureWords: [
    ...['figure', 'fig.', 'fig', 'image', 'screenshot', 'screen shot', 'picture', 'pic.', 'pic'],
    ...['illustration', 'photo', 'diagram'],
  ],
  figureWordsPlural: [
    ...['figures', 'figs.', 'figs', 'images', 'screenshots', 'pictures', 'pics', 'illustrations'],
    ...['photos', 'diagrams'],
  ],
  stepWords: ['step', 'steps', 'point', 'points', 'stage', 'stages'],
  labelWords: ['step'],
  ...englishHeadings,
  closings: [
    ...['still need help', 'need more help', 'was this article helpful', 'was this page helpful'],
    ...['was this information helpful', 'did this answer your question', 'for further assistance'],
  ],
  leadIns: [
    ...['follow', 'follows', 'following', 'below', 'above', 'these steps', 'this article'],
    ...[
      'this section',
      'in this order',
      "here's",
      'here is',
      'here are',
      'for example',
      'like this',
    ],
    ...['such as', 'one of these', 'any of these', 'some of these', 'try this', 'try these'],
  ],
  dialogue: { question: ['q', 'question'], answer: ['a', 'answer'] },
  titleKeys: ['title', 'article title', 'page title'],
  metadataKeys: {
    identifier: [
      ...['article id', 'article number', 'article no', 'article #', 'kb number', 'kb id'],
      ...['original kb number', 'document id', 'doc id', 'document number', 'solution id'],
    ],
    url: ['url', 'source url', 'article url', 'permalink'],
    updatedAt: [
      'last updated',
      'updated',
      'last modified',
      'last reviewed',
      'modified',
      'published',
    ],
    labels: ['labels', 'tags', 'keywords', 'category', 'categories', 'topic', 'topics'],
    product: ['product', 'products', 'applies to', 'original product version'],
    version: ['version', 'product version', 'software version', 'app version'],
  },
  notes: {
    note: ['note', 'notes', 'please note', 'important', 'important note', 'nb', 'n.b.', 'remark'],
    warning: ['warning', 'caution', 'attention', 'danger', 'important warning', 'beware'],
    tip: [
      'tip',
      'tips',
      'hint',
      'pro tip',
      'quick tip',
      'helpful tip',
      'helpful hint',
      'did you know',
    ],
  },
  notePhrases: {
    note: [
      'please note',
      'note that',
      'please be aware',
      'please keep in mind',
      'keep in mind that',
    ],
    warning: [],
    tip: [],
  },
  jumps: {
    goto: [
      ...['proceed with', 'proceed to', 'proceed directly to', 'proceed directly with'],
      ...['proceed from', 'jump to', 'jump directly to', 'jump ahead to', 'jump back to', 'go to'],
      ...['go on to', 'go on with', 'go directly to', 'go straight to', 'go back to', 'return to'],
      ...[
        'continue with',
        'continue to',
        'continue at',
        'continue from',
        'skip to',
        'skip ahead to',
      ],
      ...['jump straight to', 'skip straight to', 'skip directly to', 'skip forward to'],
      ...[
        'carry on with',
        'carry on to',
        'carry on from',
        'head to',
        'head back to',
        'loop back to',
      ],
      ...['move to', 'move on to', 'start again from', 'start again at', 'start over from'],
      ...['start over at', 'start from', 'start at', 'begin with', 'begin at', 'resume at'],
      ...['resume from', 'resume with', 'restart from', 'restart at', 'revert to', 'advance to'],
    ],
    repeat: [
      ...['repeat', 'redo', 'perform', 'perform again', 'follow', 'follow again', 'complete'],
      ...['execute', 'retry', 'run through', 'go through', 'carry out', 'reverse', 'undo'],
    ],
    uses: ['from', 'in', 'at'],
  },
  rangeWords: ['to', 'through', 'thru', 'until', 'till', 'up to'],
  listWords: ['and', 'or', '&'],
  conditionWords: ['if'],
  optionalWords: ['optional', 'optionally', 'optional step'],
  optionalPhrases: [
    ...['optionally', 'this step is optional', 'this is optional', 'this is an optional step'],
    ...['you can skip this step', 'you may skip this step', 'this step can be skipped'],
  ],
  actions: {
    tap: ['tap', 'tap on', 'touch', 'tapping', 'double-tap', 'long-press', 'tap and hold'],
    click: [
      ...['click', 'click on', 'right-click', 'double-click', 'left-click', 'right click'],
      ...['double click', 'left click', 'clicking', 'right-clicking', 'double-clicking'],
    ],
    press: ['press', 'hit', 'pressing', 'press and hold', 'push', 'hold', 'hold down'],
    select: [
      ...['select', 'choose', 'pick', 'check', 'highlight', 'tick', 'mark', 'selecting'],
      ...['choosing', 'switch to', 'untick', 'uncheck', 'deselect', 'unselect'],
    ],
    open: [
      ...['open', 'go to', 'go the', 'go into', 'launch', 'expand', 'navigate to', 'browse to'],
      ...['opening', 'start'],
    ],
    enter: ['enter', 'type', 'fill in', 'fill out', 'provide', 'paste', 'entering', 'typing'],
    switch: [
      ...['switch on', 'switch off', 'turn on', 'turn off', 'enable', 'disable', 'activate'],
      ...['deactivate', 'toggle', 'toggle on', 'toggle off', 'turning on', 'turning off'],
    ],
    other: ['scroll to', 'scroll down to', 'drag', 'swipe', 'clear', 'point to', 'hover over'],
  },
  controlNouns: [
    ...['button', 'tab', 'field', 'text field', 'input field', 'search field', 'checkbox'],
    ...['check box', 'tick box', 'radio button', 'option button', 'toggle button', 'menu'],
    ...['submenu', 'menu item', 'menu option', 'context menu', 'drop-down menu', 'drop-down'],
    ...['dropdown menu', 'drop-down list', 'dropdown list', 'dropdown', 'list box', 'icon'],
    ...['link', 'hyperlink', 'option', 'switch', 'toggle', 'toggle switch', 'slider', 'box'],
    ...['text box', 'combo box', 'search box', 'search bar', 'tile'],
  ],
  controlNounsPlural: [
    ...['buttons', 'tabs', 'fields', 'text fields', 'checkboxes', 'check boxes', 'radio buttons'],
    ...['menus', 'icons', 'links', 'options', 'switches', 'toggles', 'boxes', 'text boxes'],
    ...['menu items', 'sliders', 'tiles'],
  ],
  namingWords: ['named', 'called', 'labeled', 'labelled', 'titled', 'marked', 'that says'],
  weakVerbs: [
    ...['open', 'launch', 'opening', 'start', 'enter', 'type', 'fill in', 'fill out', 'provide'],
    ...['paste', 'entering', 'typing', 'check', 'highlight', 'mark', 'drag', 'clear', 'hold'],
    ...['browse to', 'push', 'swipe', 'hold down'],
  ],
  containerNouns: [
    ...['dialog box', 'dialogue box', 'message box', 'dialog', 'window', 'page', 'screen', 'pane'],
  ],
  keys: {
    modifiers: [
      ...['ctrl', 'crtl', 'ctl', 'cntrl', 'control', 'shift', 'shft', 'alt', 'altgr', 'cmd'],
      ...['command', 'option', 'opt', 'win', 'windows', 'windows key', 'windows logo key'],
      ...['windows logo', 'winkey', 'meta', 'super', 'fn'],
    ],
    named: [
      ...['enter', 'return', 'esc', 'escape', 'tab', 'space', 'spacebar', 'space bar', 'delete'],
      ...['del', 'backspace', 'insert', 'ins', 'home', 'end', 'page up', 'page down', 'pgup'],
      ...['pgdn', 'pageup', 'pagedown', 'up', 'down', 'left', 'right', 'up arrow', 'down arrow'],
      ...['left arrow', 'right arrow', 'print screen', 'prtsc', 'prtscn', 'break', 'pause'],
    ],
  },
  grammar: englishGrammar,
  ...englishPlatforms,
  titles: englishTitles,
  ...englishErrors,
  ...englishReferences,
  instructionVerbs: [
    ...['make', 'try', 'check', 'log', 'ensure', 'verify', 'restart', 'install', 'uninstall'],
    ...['reinstall', 'add', 'allow', 'apply', 'approve', 'ask', 'assign', 'attach', 'authorize'],
    ...['back', 'begin', 'browse', 'build', 'call', 'cancel', 'change', 'close', 'complete'],
    ...['configure', 'confirm', 'connect', 'contact', 'continue', 'convert', 'copy', 'create'],
    ...[
      'customize',
      'cut',
      'decide',
      'define',
      'delete',
      'deny',
      'deploy',
      'deselect',
      'determine',
    ],
    ...['disconnect', 'do', 'download', 'drag', 'edit', 'eject', 'end', 'examine', 'exit'],
    ...['export', 'extend', 'extract', 'fill', 'find', 'finish', 'fix', 'follow', 'format'],
    ...['generate', 'get', 'give', 'go', 'grant', 'hold', 'hover', 'identify', 'ignore'],
    ...['import', 'insert', 'inspect', 'keep', 'leave', 'let', 'link', 'locate', 'lock'],
    ...['look', 'merge', 'modify', 'move', 'note', 'observe', 'obtain', 'pair', 'paste'],
    ...['pause', 'perform', 'place', 'plug', 'point', 'power', 'prepare', 'print', 'proceed'],
    ...['purchase', 'put', 'quit', 'read', 'reboot', 'reconnect', 'record', 'recover', 'refresh'],
    ...['release', 'remember', 'remove', 'rename', 'repair', 'repeat', 'replace', 'report'],
    ...['reproduce', 'request', 'reset', 'resolve', 'restore', 'resume', 'retrieve', 'retry'],
    ...['return', 'review', 'revert', 'rotate', 'run', 'save', 'scan', 'schedule', 'scroll'],
    ...['search', 'see', 'send', 'set', 'share', 'show', 'shut', 'sign', 'skip', 'slide'],
    ...['sort', 'specify', 'stop', 'submit', 'swipe', 'switch', 'sync', 'take', 'test', 'turn'],
    ...['type', 'unblock', 'uncheck', 'undo', 'unlock', 'unplug', 'unpair', 'unzip', 'update'],
    ...['upgrade', 'upload', 'use', 'validate', 'view', 'visit', 'wait', 'wipe', 'work'],
    ...['write', 'zoom', 'jump', 'store', 'substitute', 'clear', 'double-check', 'register'],
    ...['enroll', 'activate', 'deactivate', 'consider', 'click', 'tap'],
  ],
  boilerplate: englishFurniture,
});
