import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { fullName } from '../format.js';
import { avatar } from '../ui/avatar.js';

/**
 * @param {object} message
 * @param {import('./entities.js').TextActions} actions
 * @returns {HTMLElement|null} a contact, place, poll or dice
 */
export function renderCard(message, actions) {
  if (message.contact) return contact(message.contact, actions);
  if (message.venue || message.location) return place(message);
  if (message.poll) return poll(message.poll);
  if (message.dice) return h('div', { class: 'text text-emoji' }, `${message.dice.emoji} ${message.dice.value}`);
  return null;
}

function contact(card, actions) {
  const name = fullName(card);
  return h(
    'button',
    { type: 'button', class: 'contact', title: t('contact'), on: { click: () => actions.copy(card.phone_number) } },
    avatar(card.user_id ?? card.phone_number.length, name),
    h(
      'span',
      { class: 'contact-text' },
      h('span', { class: 'contact-name' }, name),
      h('span', { class: 'contact-phone' }, card.phone_number),
    ),
  );
}

function place({ venue, location }) {
  const { latitude, longitude } = venue?.location ?? location;
  return h(
    'a',
    { class: 'file', href: `geo:${latitude},${longitude}` },
    h('span', { class: 'file-icon' }, icon('pin')),
    h(
      'span',
      { class: 'file-text' },
      h('span', { class: 'file-name' }, venue?.title ?? t('location')),
      h('span', { class: 'file-size' }, venue?.address ?? `${latitude}, ${longitude}`),
    ),
  );
}

function poll({ question, options }) {
  return h(
    'div',
    { class: 'poll' },
    h('strong', {}, question),
    h(
      'ul',
      {},
      options.map((option) => h('li', {}, `${option.text} · ${option.voter_count}`)),
    ),
  );
}
