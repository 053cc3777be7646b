import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { clock, fullName, hue, moment } from '../format.js';
import { avatar } from '../ui/avatar.js';
import { renderAlbum } from './album.js';
import { renderInlineKeyboard } from './keyboard.js';
import { isVisual, renderMedia } from './media.js';
import { previewText, senderName } from './preview.js';
import { renderText } from './entities.js';
import { renderCard } from './cards.js';

/**
 * @typedef {object} MessageActions
 * @property {(message: object, button: object, element: HTMLElement) => void} press an inline button
 * @property {(message: object) => void} reply
 * @property {(messageId: number) => void} jump to a message
 * @property {import('./entities.js').TextActions} text
 */

/**
 * @param {object} item of `timeline-items.js`: one message, or all of one album
 * @param {MessageActions} actions
 * @returns {HTMLElement} the row with the bubble
 */
export function renderMessage(item, actions) {
  const { messages, own, named, pictured, joinsPrevious } = item;
  const [first] = messages;
  const classes = ['row', own ? 'row-own' : 'row-other', joinsPrevious && 'row-joined', pictured !== null && 'row-pictured'];
  return h(
    'article',
    {
      class: classes.filter(Boolean).join(' '),
      testid: 'message',
      'aria-label': `${senderName(first)}, ${clock(first.date)}`,
      data: { messageId: String(first.message_id), messageIds: messages.map((message) => message.message_id).join(' ') },
      on: { dblclick: (event) => !event.target.closest('button, a, video, input, .text') && actions.reply(first) },
    },
    pictured !== null && h('span', { class: 'row-avatar' }, pictured && avatar(senderId(first), senderName(first), 'small')),
    h('div', { class: 'stack' }, bubble(item, named, actions), renderInlineKeyboard(withKeyboard(messages), actions.press)),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button row-reply',
        'aria-label': t('replyTo'),
        title: t('replyTo'),
        on: { click: () => actions.reply(first) },
      },
      icon('reply'),
    ),
  );
}

const senderId = (message) => message.sender_chat?.id ?? message.from?.id ?? 0;
const withKeyboard = (messages) => messages.find((message) => message.reply_markup?.inline_keyboard) ?? messages[0];

function bubble({ messages }, named, actions) {
  const [first] = messages;
  const body = messages.find((message) => message.text || message.caption) ?? first;
  const media = messages.length > 1 ? renderAlbum(messages) : renderMedia(first);
  const text = textOf(body, actions.text);
  const above = body.show_caption_above_media && isVisual(body);
  const head = [named && sender(first), forward(first), quoted(first, actions)].filter(Boolean);
  const card = renderCard(first, actions.text);
  const bare = !head.length && !text && !card && messages.every((message) => isVisual(message) || message.sticker || message.video_note);
  const classes = [
    'bubble',
    messages.every(isVisual) && 'bubble-visual',
    bare && 'bubble-bare',
    messages.length > 1 && 'bubble-album',
    (above || head.length) && 'bubble-head',
  ];
  return h(
    'div',
    { class: classes.filter(Boolean).join(' ') },
    head,
    above && text,
    media,
    card,
    !above && text,
    !media && !card && !text && h('p', { class: 'text text-muted' }, t('unsupported'), metaSpace()),
    meta(messages),
  );
}

function textOf(message, actions) {
  const text = message.text ?? message.caption;
  if (!text) return null;
  const entities = message.text === undefined ? message.caption_entities : message.entities;
  const large = message.text && !entities?.length && /^\p{Extended_Pictographic}[\p{Extended_Pictographic}\u200d\ufe0f]{0,6}$/u.test(text);
  return h('div', { class: `text ${large ? 'text-emoji' : ''}` }, renderText(text, entities, actions), metaSpace());
}

const metaSpace = () => h('span', { class: 'meta-space', 'aria-hidden': 'true' });

function sender(message) {
  return h(
    'div',
    { class: 'sender', style: { '--hue': hue(senderId(message)) } },
    senderName(message),
    message.author_signature && h('span', { class: 'sender-sign' }, message.author_signature),
    message.via_bot && h('span', { class: 'sender-sign' }, t('viaBot', { name: message.via_bot.username })),
  );
}

function forward({ forward_origin: origin }) {
  if (!origin) return null;
  const name = origin.sender_user
    ? fullName(origin.sender_user)
    : (origin.sender_user_name ?? (origin.sender_chat ?? origin.chat)?.title ?? '');
  return h('div', { class: 'forward' }, t('forwardedFrom', { name }));
}

function quoted({ reply_to_message: target, quote }, actions) {
  if (!target || target.forum_topic_created) return null;
  return h(
    'button',
    { type: 'button', class: 'quoted', style: { '--hue': hue(senderId(target)) }, on: { click: () => actions.jump(target.message_id) } },
    h('span', { class: 'quoted-name' }, senderName(target)),
    h('span', { class: 'quoted-text' }, quote?.text ?? previewText(target)),
  );
}

function meta(messages) {
  const last = messages.at(-1);
  const edited = messages.some((message) => message.edit_date);
  return h(
    'span',
    { class: 'meta', title: moment(last.date) },
    edited && h('span', { class: 'edited' }, t('edited')),
    h('time', {}, clock(last.date)),
  );
}
