import { h } from '../dom.js';
import { icon } from '../icons.js';

const BADGES = [
  ['url', 'external'],
  ['login_url', 'external'],
  ['web_app', 'external'],
  ['copy_text', 'copy'],
  ['switch_inline_query', 'reply'],
];

/**
 * @param {object} message with `reply_markup.inline_keyboard`
 * @param {(message: object, button: object, element: HTMLElement) => void} press
 * @returns {HTMLElement|null}
 */
export function renderInlineKeyboard(message, press) {
  const rows = message.reply_markup?.inline_keyboard;
  if (!rows?.length) return null;
  return h(
    'div',
    { class: 'inline-keyboard' },
    rows.map((row) =>
      h(
        'div',
        { class: 'inline-row' },
        row.map((button) => inlineButton(message, button, press)),
      ),
    ),
  );
}

function inlineButton(message, button, press) {
  const badge = BADGES.find(([field]) => button[field] !== undefined)?.[1];
  const style = ['danger', 'success', 'primary'].includes(button.style) ? `inline-button-${button.style}` : '';
  const element = h(
    'button',
    {
      type: 'button',
      class: `inline-button ${style}`,
      testid: 'inline-button',
      title: button.url,
      on: { click: () => press(message, button, element) },
    },
    h('span', { class: 'inline-text' }, button.text),
    badge && icon(badge),
  );
  return element;
}

/**
 * The keyboard below the input: the one of the latest message that says anything about it.
 * @param {object[]} messages oldest first
 * @param {number} botId
 * @returns {{message: object, markup: object, used: boolean}|null} `used` when a person has written since; null when there is none
 */
export function currentReplyKeyboard(messages, botId) {
  let used = false;
  for (const message of messages.toReversed()) {
    const markup = message.reply_markup;
    if (markup?.remove_keyboard) return null;
    if (markup?.keyboard) return { message, markup, used };
    used ||= message.from?.id !== botId;
  }
  return null;
}

/**
 * @param {object[]} messages oldest first
 * @param {number} botId
 * @returns {object|null} the message the bot wants answered: its latest one, when nobody has written since
 */
export function forcedReply(messages, botId) {
  for (const message of messages.toReversed()) {
    if (message.from?.id !== botId) return null;
    if (message.reply_markup?.force_reply) return message;
  }
  return null;
}

/**
 * @param {object} markup Bot API `ReplyKeyboardMarkup`
 * @param {(button: object) => void} press
 * @returns {HTMLElement}
 */
export function renderReplyKeyboard(markup, press) {
  return h(
    'div',
    { class: 'reply-keyboard' },
    markup.keyboard.map((row) =>
      h(
        'div',
        { class: 'reply-row' },
        row
          .map((raw) => (typeof raw === 'string' ? { text: raw } : raw))
          .map((button) =>
            h(
              'button',
              {
                type: 'button',
                class: `reply-button ${button.style ? `inline-button-${button.style}` : ''}`,
                testid: 'reply-button',
                on: { click: () => press(button) },
              },
              button.text,
            ),
          ),
      ),
    ),
  );
}
