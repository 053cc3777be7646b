import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { api } from './api.js';
import { fullName } from './format.js';
import { emit, state, user } from './store.js';
import { avatar } from './ui/avatar.js';
import { togglePopover } from './ui/popover.js';
import { ChatPane } from './chat/chat-pane.js';
import { Typing } from './chat/typing.js';
import { personPicker } from './people/picker.js';
import { addPerson, changePerson, editPerson } from './people/person-dialogs.js';

/** The private chat of the chosen person with the bot. */
export class UserPane {
  name = 'user';

  constructor() {
    this.typing = new Typing();
    this.chat = new ChatPane({
      testid: 'user-pane',
      label: t('userPane'),
      group: false,
      isOwn: (message) => message.from?.id !== state.bot.id,
      empty: () => this.#empty(),
      openLink: (payload) => this.openLink(payload),
    });
    this.element = this.chat.element;
  }

  /** Shows the chosen person's chat. */
  open() {
    const person = user();
    if (!person) return Promise.resolve();
    this.drawHeader();
    return this.chat.open({ chatId: person.id, topicId: null, as: person.id }, t('composer'));
  }

  /** Follows a link to the bot as the chosen person. @param {string|null} payload null starts nothing: the chat is open already */
  openLink(payload) {
    if (payload === null) return this.chat.composer.editor.focus();
    return this.chat.attempt(() => api.link(state.userId, payload));
  }

  /** Draws what depends on the person: the header, and the banner of a blocked bot. */
  drawHeader() {
    const person = user();
    if (!person) return;
    this.typing.idle = t('bot');
    fill(
      this.chat.header,
      this.#personButton(person),
      h('span', { class: 'header-arrow', 'aria-hidden': 'true' }, '→'),
      h('div', { class: 'peer' }, h('span', { class: 'peer-name' }, state.bot.name), this.typing.element),
      h(
        'div',
        { class: 'header-tools' },
        this.#tool('gear', 'settings', () => this.chat.attempt(() => editPerson(user()))),
        !person.blocked && this.#tool('block', 'block', () => this.#setBlocked(true), 'block'),
      ),
    );
    this.#drawFooter(person);
  }

  /** The input is left alone where it already stands: moving it would take the focus from it. */
  #drawFooter(person) {
    const { footer, composer } = this.chat;
    if (person.blocked) fill(footer, this.#blockedBanner());
    else if (!footer.contains(composer.element)) fill(footer, composer.element);
  }

  #tool(name, label, click, testid) {
    return h(
      'button',
      { type: 'button', class: 'icon-button', testid, title: t(label), 'aria-label': t(label), on: { click } },
      icon(name),
    );
  }

  #personButton(person) {
    const name = fullName(person);
    const button = h(
      'button',
      {
        type: 'button',
        class: 'person-button',
        testid: 'person-select',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'aria-label': t('choosePerson', { name }),
      },
      avatar(person.id, name),
      h('span', { class: 'person-name' }, name),
      icon('chevron'),
    );
    button.addEventListener('click', () =>
      togglePopover(
        button,
        (close) =>
          personPicker({
            people: [...state.people.values()],
            chosen: person.id,
            detail: (one) =>
              [one.username && `@${one.username}`, one.role !== 'none' && t(`role_${one.role}`), one.sample && t('sampleAudience')]
                .filter(Boolean)
                .join(' · ') || String(one.id),
            choose: (id) => {
              close();
              choose(id);
            },
            add: () => {
              close();
              this.#add();
            },
          }),
        { label: t('person') },
      ),
    );
    return button;
  }

  async #add() {
    const person = await this.chat.attempt(() => addPerson('none'));
    if (person) choose(person.id);
  }

  #blockedBanner() {
    return h(
      'div',
      { class: 'blocked', role: 'status' },
      icon('block'),
      h('span', {}, t('blocked')),
      h('button', { type: 'button', class: 'button button-main', testid: 'unblock', on: { click: () => this.#restart() } }, t('unblock')),
    );
  }

  /** Telegram's own «restart» lifts the block and says /start at once. */
  async #restart() {
    await this.#setBlocked(false);
    if (!user().blocked) await this.chat.composer.sendText('/start');
  }

  #setBlocked(blocked) {
    return this.chat.attempt(() => changePerson(state.userId, { blocked }));
  }

  #empty() {
    return h(
      'div',
      { class: 'empty' },
      avatar(state.bot.id, state.bot.name),
      h('h2', {}, state.bot.name),
      h('p', {}, t('emptyChatHint')),
      h(
        'button',
        {
          type: 'button',
          class: 'button button-main button-large',
          testid: 'start',
          on: { click: () => this.chat.composer.sendText('/start') },
        },
        t('start'),
      ),
    );
  }
}

function choose(id) {
  state.userId = id;
  emit('selection', 'user');
}
