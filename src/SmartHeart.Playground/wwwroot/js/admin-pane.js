import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { t } from './i18n.js';
import { fullName } from './format.js';
import { admin, chatKey, emit, groupPeople, state } from './store.js';
import { avatar } from './ui/avatar.js';
import { choiceField, switchField } from './ui/field.js';
import { togglePopover } from './ui/popover.js';
import { ChatPane } from './chat/chat-pane.js';
import { Typing } from './chat/typing.js';
import { personPicker } from './people/picker.js';
import { addPerson, changePerson, roleChoices } from './people/person-dialogs.js';

/** The admin group: one of its topics, seen and written to as the chosen admin. */
export class AdminPane {
  name = 'admin';

  /** @param {(payload: string|null, as: number) => void} openLink follows a link to the bot in the admin's own private chat */
  constructor(openLink) {
    this.typing = new Typing();
    this.topics = h('nav', { class: 'topics', role: 'tablist', 'aria-label': t('adminPane') });
    this.chat = new ChatPane({
      testid: 'admin-pane',
      label: t('adminPane'),
      group: true,
      isOwn,
      openLink,
      empty: () => h('div', { class: 'empty' }, icon('topic'), h('h2', {}, t('emptyChat')), h('p', {}, t('emptyTopicHint'))),
    });
    this.element = this.chat.element;
    this.chat.header.after(this.topics);
  }

  /** Shows the chosen topic as the chosen admin. */
  open() {
    const person = admin();
    this.drawHeader();
    this.drawTopics();
    if (!person) return Promise.resolve();
    const target = { chatId: state.group.id, topicId: state.topicId, as: person.id };
    return this.chat.open(target, t('composerAdmin', { topic: topic()?.name ?? '' }));
  }

  /** Draws what depends on the admin. */
  drawHeader() {
    const person = admin();
    this.typing.idle = state.group.title;
    fill(
      this.chat.header,
      this.#adminButton(person),
      h('span', { class: 'header-arrow', 'aria-hidden': 'true' }, '→'),
      h('div', { class: 'peer' }, h('span', { class: 'peer-name' }, topic()?.name ?? state.group.title), this.typing.element),
      h('div', { class: 'header-tools' }, person && this.#rightsButton(person)),
    );
  }

  /** Draws the topics with what is unread in each. */
  drawTopics() {
    fill(
      this.topics,
      state.group.topics.map(({ id, name }) => {
        const unread = state.unread.get(chatKey(state.group.id, id));
        return h(
          'button',
          {
            type: 'button',
            role: 'tab',
            class: 'topic',
            testid: `topic-${id ?? 'general'}`,
            'aria-selected': String(id === state.topicId),
            on: { click: () => chooseTopic(id) },
          },
          h('span', { class: 'topic-mark', 'aria-hidden': 'true' }, '#'),
          name,
          unread && h('span', { class: 'badge' }, unread),
        );
      }),
    );
    this.topics.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  #adminButton(person) {
    const name = person ? fullName(person) : t('nobodyInGroup');
    const button = h(
      'button',
      {
        type: 'button',
        class: 'person-button',
        testid: 'admin-select',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'aria-label': t('chooseAdmin', { name }),
      },
      avatar(person?.id ?? 0, name),
      h('span', { class: 'person-name' }, name),
      icon('chevron'),
    );
    button.addEventListener('click', () =>
      togglePopover(
        button,
        (close) =>
          personPicker({
            people: groupPeople(),
            chosen: person?.id,
            detail: (one) => [t(`role_${one.role}`), one.anonymous && t('anonymous')].filter(Boolean).join(' · '),
            choose: (id) => {
              close();
              chooseAdmin(id);
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

  #rightsButton(person) {
    const button = h(
      'button',
      { type: 'button', class: 'role-button', testid: 'role', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', title: t('role') },
      icon('shield'),
      h('span', {}, person.anonymous ? t('anonymous') : t(`role_${person.role}`)),
    );
    button.addEventListener('click', () =>
      togglePopover(
        button,
        () =>
          h(
            'div',
            { class: 'popover-form' },
            choiceField(t('role'), 'role', roleChoices(), person.role, (role) =>
              this.chat.attempt(() => changePerson(person.id, { role })),
            ),
            switchField(t('anonymous'), t('anonymousHint'), person.anonymous, (anonymous) =>
              this.chat.attempt(() => changePerson(person.id, { anonymous })),
            ),
          ),
        { label: t('role') },
      ),
    );
    return button;
  }

  async #add() {
    const person = await this.chat.attempt(() => addPerson('administrator'));
    if (person && person.role !== 'none') chooseAdmin(person.id);
  }
}

const topic = () => state.group.topics.find(({ id }) => id === state.topicId);

function isOwn(message) {
  if (message.sender_chat) return Boolean(admin()?.anonymous) && message.sender_chat.id === state.group.id;
  return message.from?.id === state.adminId;
}

function chooseTopic(id) {
  state.topicId = id;
  emit('selection', 'admin');
}

function chooseAdmin(id) {
  state.adminId = id;
  emit('selection', 'admin');
}
