import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { fullName } from '../format.js';
import { chatKey, state } from '../store.js';
import { avatar } from '../ui/avatar.js';

const SHOWN = 60;

/**
 * A searchable list of people; with thousands of them only the first matches are shown.
 * @param {object} options
 * @param {object[]} options.people
 * @param {number} options.chosen
 * @param {(person: object) => string} options.detail second line
 * @param {(id: number) => void} options.choose
 * @param {() => void} options.add
 * @returns {HTMLElement}
 */
export function personPicker({ people, chosen, detail, choose, add }) {
  const list = h('div', { class: 'person-list', role: 'listbox', 'aria-label': t('person') });
  const search = h('input', {
    class: 'input',
    type: 'search',
    autofocus: true,
    placeholder: t('searchPerson'),
    'aria-label': t('searchPerson'),
    on: {
      input: () => draw(),
      keydown: (event) => {
        if (event.key === 'Enter') list.querySelector('button')?.click();
        if (event.key === 'ArrowDown') list.querySelector('button')?.focus();
      },
    },
  });
  list.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 'nextElementSibling', ArrowUp: 'previousElementSibling' }[event.key];
    if (!step) return;
    event.preventDefault();
    (event.target[step]?.closest('button') ?? (step === 'previousElementSibling' ? search : event.target)).focus();
  });
  const draw = () => {
    const found = matching(people, search.value);
    fill(
      list,
      found.slice(0, SHOWN).map((person) => option(person, person.id === chosen, detail, choose)),
      found.length === 0 && h('p', { class: 'popover-note' }, t('nobodyFound')),
      found.length > SHOWN && h('p', { class: 'popover-note' }, t('moreFound', { count: found.length - SHOWN })),
    );
  };
  draw();
  return h(
    'div',
    { class: 'person-picker' },
    h('div', { class: 'picker-search' }, icon('search'), search),
    list,
    h('button', { type: 'button', class: 'button picker-add', testid: 'add-person', on: { click: add } }, icon('add'), t('addPerson')),
  );
}

function matching(people, query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const unread = (person) => state.unread.get(chatKey(person.id, null)) ?? 0;
  const text = (person) => `${fullName(person)} @${person.username ?? ''} ${person.phone ?? ''} ${person.id}`.toLowerCase();
  return people
    .filter((person) => words.every((word) => text(person).includes(word)))
    .sort((a, b) => Boolean(a.sample) - Boolean(b.sample) || Math.min(1, unread(b)) - Math.min(1, unread(a)));
}

function option(person, chosen, detail, choose) {
  const name = fullName(person);
  const unread = state.unread.get(chatKey(person.id, null));
  return h(
    'button',
    {
      type: 'button',
      role: 'option',
      class: 'person-option',
      testid: 'person-option',
      'aria-selected': String(chosen),
      data: { personId: String(person.id) },
      on: { click: () => choose(person.id) },
    },
    avatar(person.id, name),
    h('span', { class: 'person-text' }, h('span', { class: 'person-name' }, name), h('span', { class: 'person-detail' }, detail(person))),
    person.blocked && icon('block'),
    unread && h('span', { class: 'badge' }, unread),
  );
}
