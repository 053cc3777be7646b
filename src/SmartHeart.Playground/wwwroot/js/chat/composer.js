import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { api } from '../api.js';
import { botLink } from '../links.js';
import { state } from '../store.js';
import { previewText, senderName } from '../render/preview.js';
import { renderReplyKeyboard } from '../render/keyboard.js';
import { attempt } from '../ui/toast.js';
import { togglePopover } from '../ui/popover.js';
import { Attachments } from './attachments.js';
import { commandMenu } from './command-menu.js';
import { CommandSuggestions } from './command-suggestions.js';
import { Editor } from './editor.js';

/** What a person writes with: text, files, replies, commands and the bot's own keyboard. */
export class Composer {
  #reply = null;
  #forced = null;
  #keyboard = null;
  #keyboardOpen = true;
  #sending = false;
  #placeholder = '';

  /**
   * @param {object} chat
   * @param {HTMLElement} chat.pane
   * @param {() => {chatId: number, topicId: number|null, as: number}} chat.target
   * @param {(payload: string|null) => void} chat.openLink
   * @param {() => void} chat.shareContact
   * @param {(button: object) => void} chat.pressReplyButton
   */
  constructor(chat) {
    this.chat = chat;
    this.attachments = new Attachments(() => this.#update());
    this.context = h('div', { class: 'composer-context', hidden: true });
    this.suggestions = new CommandSuggestions(chat.target, (command) => {
      this.editor.write('');
      this.sendText(command);
    });
    this.keyboard = h('div', { class: 'keyboard-slot' });
    this.picker = h('input', { type: 'file', multiple: true, hidden: true, testid: 'file-input', on: { change: () => this.#picked() } });
    this.sendButton = h('button', { type: 'submit', class: 'send-button', testid: 'send', 'aria-label': t('send') }, icon('send'));
    this.keyboardButton = this.#button('keyboard', 'keyboard', () => this.#toggleKeyboard());
    this.editor = new Editor({ submit: () => this.submit(), changed: () => this.#update(), files: (files) => this.attachments.add(files) });
    this.form = h(
      'form',
      {
        class: 'composer-row',
        on: {
          submit: (event) => {
            event.preventDefault();
            this.submit();
          },
        },
      },
      this.#menuButton(),
      h(
        'div',
        { class: 'composer-field' },
        this.editor.element,
        this.keyboardButton,
        this.#button('contact', 'shareContact', () => chat.shareContact(), 'share-contact'),
        this.#button('attach', 'attach', () => this.picker.click(), 'attach'),
      ),
      this.picker,
      this.sendButton,
    );
    this.element = h(
      'div',
      { class: 'composer' },
      this.suggestions.element,
      this.context,
      this.attachments.element,
      this.form,
      this.keyboard,
    );
    this.#drawKeyboard();
    this.#update();
  }

  /** Starts afresh in another chat. @param {string} placeholder */
  reset(placeholder) {
    this.#placeholder = placeholder;
    this.suggestions.reset();
    this.#forced = null;
    this.replyTo(null);
    this.editor.write('');
    this.attachments.clear();
    this.showKeyboard(null, null);
  }

  /** @param {object|null} message to be answered */
  replyTo(message) {
    this.#reply = message;
    this.#update();
    if (message) this.editor.focus();
  }

  /**
   * Follows what the latest messages ask for.
   * @param {ReturnType<import('../render/keyboard.js').currentReplyKeyboard>} keyboard
   * @param {object|null} forced message the bot wants answered
   */
  showKeyboard(keyboard, forced) {
    if (forced?.message_id !== this.#forced?.message_id) {
      this.#forced = forced;
      this.#reply = forced;
    }
    if (keyboard?.markup !== this.#keyboard?.markup || keyboard?.used !== this.#keyboard?.used) {
      this.#keyboard = keyboard;
      this.#keyboardOpen = !(keyboard?.used && keyboard.markup.one_time_keyboard);
      this.#drawKeyboard();
    }
    this.#update();
  }

  /** Sends what is written, or opens it when it is nothing but a link to the bot. */
  async submit() {
    if (this.#sending) return;
    const { text, entities } = this.editor.read();
    const link = this.#writtenLink();
    if (link) {
      this.editor.write('');
      this.chat.openLink(link.payload);
      return;
    }
    const files = this.attachments.files;
    if (!text && !files.length) return;
    this.#sending = true;
    const message = {
      ...this.chat.target(),
      text,
      entities: entities.length ? entities : undefined,
      replyTo: this.#reply?.message_id,
      ...this.attachments.options,
    };
    const sent = await attempt(this.chat.pane, async () => (await api.send(message, files)) ?? true);
    this.#sending = false;
    if (!sent) return;
    this.#reply = null;
    this.attachments.clear();
    this.editor.write('');
    this.editor.focus();
  }

  #button(name, label, click, testid) {
    return h(
      'button',
      { type: 'button', class: 'icon-button', testid, 'aria-label': t(label), title: t(label), on: { click } },
      icon(name),
    );
  }

  #menuButton() {
    const button = h(
      'button',
      {
        type: 'button',
        class: 'menu-button',
        testid: 'menu',
        'aria-haspopup': 'dialog',
        'aria-expanded': 'false',
        'aria-label': t('commands'),
      },
      icon('list'),
      h('span', {}, t('menu')),
    );
    button.addEventListener('click', () =>
      togglePopover(
        button,
        (close) =>
          commandMenu(this.chat.target(), (command) => {
            close();
            this.sendText(command);
          }),
        { side: 'up', label: t('commands') },
      ),
    );
    return button;
  }

  /** Sends a line as it is. @param {string} text @param {number} [replyTo] */
  sendText(text, replyTo) {
    return attempt(this.chat.pane, () => api.send({ ...this.chat.target(), text, replyTo }));
  }

  #picked() {
    this.attachments.add([...this.picker.files]);
    this.picker.value = '';
    this.editor.focus();
  }

  #writtenLink() {
    if (this.attachments.files.length) return null;
    const link = botLink(this.editor.input.textContent, state.bot.username);
    return link?.payload === null ? null : link;
  }

  #update() {
    if (!this.form) return;
    const link = this.#writtenLink();
    const empty = !this.editor.input.textContent.trim() && !this.attachments.files.length;
    this.sendButton.classList.toggle('send-idle', empty);
    this.sendButton.setAttribute('aria-label', t(link ? 'openLink' : 'send'));
    fill(this.sendButton, icon(link ? 'external' : 'send'));
    this.editor.placeholder =
      this.#forced?.reply_markup?.input_field_placeholder ?? this.#keyboard?.markup.input_field_placeholder ?? this.#placeholder;
    this.#drawContext(link);
    this.suggestions.follow(this.editor.input.textContent);
  }

  #drawContext(link) {
    this.context.hidden = !link && !this.#reply;
    if (link) fill(this.context, icon('link'), h('div', { class: 'context-text' }, t('linkHint')));
    else if (!this.#reply) fill(this.context);
    else {
      fill(
        this.context,
        icon('reply'),
        h(
          'div',
          { class: 'context-text', testid: 'reply-preview' },
          h('strong', {}, senderName(this.#reply)),
          h('span', {}, previewText(this.#reply)),
        ),
        this.#button('close', 'cancelReply', () => this.replyTo(null)),
      );
    }
  }

  #toggleKeyboard() {
    this.#keyboardOpen = !this.#keyboardOpen;
    this.#drawKeyboard();
  }

  #drawKeyboard() {
    this.keyboardButton.hidden = !this.#keyboard;
    this.keyboardButton.setAttribute('aria-pressed', String(this.#keyboardOpen));
    fill(
      this.keyboard,
      this.#keyboard && this.#keyboardOpen && renderReplyKeyboard(this.#keyboard.markup, (button) => this.chat.pressReplyButton(button)),
    );
  }
}
