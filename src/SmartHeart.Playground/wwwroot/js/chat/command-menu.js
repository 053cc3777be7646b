import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { api } from '../api.js';

/**
 * @param {object[]} commands Bot API `BotCommand`s
 * @param {(command: string) => void} choose gets it with its slash
 * @returns {HTMLElement}
 */
export function commandList(commands, choose) {
  if (!commands.length) return h('p', { class: 'popover-note' }, t('noCommands'));
  return h(
    'ul',
    { class: 'command-list' },
    commands.map(({ command, description }) =>
      h(
        'li',
        {},
        h(
          'button',
          { type: 'button', class: 'command-item', on: { click: () => choose(`/${command}`) } },
          h('span', { class: 'command-name' }, `/${command}`),
          h('span', { class: 'command-description' }, description),
        ),
      ),
    ),
  );
}

/**
 * Content of the menu's popover: fills itself once the commands of the chat are known.
 * @param {{chatId: number, as: number}} target
 * @param {(command: string) => void} choose
 * @returns {HTMLElement}
 */
export function commandMenu({ chatId, as }, choose) {
  const box = h('div', { class: 'command-menu' }, h('p', { class: 'popover-note' }, t('loadingOlder')));
  api.commands(chatId, as).then(
    (commands) => fill(box, h('h2', { class: 'popover-title' }, t('commands')), commandList(commands, choose)),
    (error) => fill(box, h('p', { class: 'popover-note' }, t('failed', { error: error.message }))),
  );
  return box;
}
