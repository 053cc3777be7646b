import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { moment } from '../format.js';
import { safeHref } from '../links.js';

/**
 * @typedef {object} TextActions
 * @property {(url: string) => boolean} link takes a link to the bot; false leaves it to the browser
 * @property {(command: string) => void} command sends a bot command
 * @property {(text: string) => void} copy
 */

/**
 * Shows a text with its formatting.
 * @param {string} text
 * @param {object[]} [entities] Bot API entities: UTF-16 offsets, nested but never crossing
 * @param {TextActions} actions
 * @returns {DocumentFragment}
 */
export function renderText(text, entities = [], actions) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...range(text, 0, text.length, ordered, actions));
  return fragment;
}

function range(text, from, to, entities, actions) {
  const nodes = [];
  let position = from;
  for (let index = 0; index < entities.length;) {
    const entity = entities[index];
    const start = Math.max(position, entity.offset);
    const end = Math.min(to, entity.offset + entity.length);
    const inner = [];
    for (index++; index < entities.length && entities[index].offset < end; index++) inner.push(entities[index]);
    if (end <= start) continue;
    if (start > position) nodes.push(text.slice(position, start));
    const element = wrap(entity, text.slice(start, end), () => range(text, start, end, inner, actions), actions);
    nodes.push(element);
    position = end;
    if (element.classList?.contains('block') && text[position] === '\n') position++;
  }
  if (position < to) nodes.push(text.slice(position, to));
  return nodes;
}

const SIMPLE = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's' };

function wrap(entity, text, inner, actions) {
  if (SIMPLE[entity.type]) return h(SIMPLE[entity.type], {}, inner());
  return (WRAPPERS[entity.type] ?? ((_, __, children) => h('span', {}, children())))(entity, text, inner, actions);
}

const WRAPPERS = {
  spoiler: (_, __, inner) => spoiler(inner()),
  code: (_, text, ___, actions) => h('code', { class: 'inline-code', on: { click: () => actions.copy(text) } }, text),
  pre: (entity, text, _, actions) => preformatted(entity, text, actions),
  blockquote: (_, __, inner) => h('blockquote', { class: 'block quote' }, inner()),
  expandable_blockquote: (_, __, inner) => expandable(inner()),
  text_link: (entity, _, inner, actions) => anchor(entity.url, inner(), actions),
  url: (_, text, inner, actions) => anchor(text, inner(), actions),
  email: (_, text, inner, actions) => anchor(`mailto:${text}`, inner(), actions),
  phone_number: (_, text, inner, actions) => anchor(`tel:${text.replace(/[^\d+]/g, '')}`, inner(), actions),
  mention: (_, text, inner, actions) => anchor(`https://t.me/${text.slice(1)}`, inner(), actions),
  text_mention: (entity, _, inner) => h('span', { class: 'mention', title: String(entity.user?.id ?? '') }, inner()),
  hashtag: (_, __, inner) => h('span', { class: 'mention' }, inner()),
  cashtag: (_, __, inner) => h('span', { class: 'mention' }, inner()),
  bot_command: (_, text, __, actions) =>
    h('button', { type: 'button', class: 'command', on: { click: () => actions.command(text) } }, text),
  custom_emoji: (entity, text) => h('span', { class: 'custom-emoji', title: entity.custom_emoji_id }, text),
  date_time: (entity, _, inner) => h('time', { class: 'mention', title: moment(entity.unix_time) }, inner()),
};

function spoiler(children) {
  const element = h('span', { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': t('revealSpoiler') }, h('span', {}, children));
  const reveal = (event) => {
    if (element.classList.contains('revealed') || (event.key && event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    event.stopPropagation();
    element.classList.add('revealed');
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  };
  element.addEventListener('click', reveal, true);
  element.addEventListener('keydown', reveal);
  return element;
}

function preformatted(entity, text, actions) {
  return h(
    'div',
    { class: 'block pre' },
    h(
      'div',
      { class: 'pre-head' },
      h('span', {}, entity.language ?? ''),
      h(
        'button',
        { type: 'button', class: 'icon-button icon-button-small', 'aria-label': t('code'), on: { click: () => actions.copy(text) } },
        icon('copy'),
      ),
    ),
    h('pre', {}, h('code', {}, text)),
  );
}

function expandable(children) {
  const toggle = h(
    'button',
    { type: 'button', class: 'quote-toggle', 'aria-expanded': 'false', 'aria-label': t('expand') },
    icon('chevron'),
  );
  const quote = h('blockquote', { class: 'block quote quote-expandable' }, h('div', { class: 'quote-text' }, children), toggle);
  toggle.addEventListener('click', () => {
    const expanded = quote.classList.toggle('expanded');
    toggle.setAttribute('aria-expanded', String(expanded));
    toggle.setAttribute('aria-label', t(expanded ? 'collapse' : 'expand'));
  });
  return quote;
}

function anchor(url, children, actions) {
  const href = safeHref(url);
  if (!href) return h('span', { class: 'mention' }, children);
  return h(
    'a',
    {
      href,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: href,
      on: {
        click: (event) => {
          if (actions.link(href)) event.preventDefault();
        },
      },
    },
    children,
  );
}
