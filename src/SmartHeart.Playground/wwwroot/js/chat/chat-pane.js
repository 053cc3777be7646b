import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { botLink, safeHref } from '../links.js';
import { chatKey, markRead, state, topicOf } from '../store.js';
import { currentReplyKeyboard, forcedReply } from '../render/keyboard.js';
import { attempt, toast } from '../ui/toast.js';
import { Composer } from './composer.js';
import { shareAnyContact, shareOwnContact } from './contacts.js';
import { Taps } from './taps.js';
import { Timeline } from './timeline.js';
import { acceptDrops } from './drops.js';

/** One chat on the screen: its messages, its input and its presses. The panes around it add a header each. */
export class ChatPane {
  #target = null;

  /**
   * @param {object} options
   * @param {string} options.testid
   * @param {string} options.label for assistive technology
   * @param {boolean} options.group
   * @param {(message: object) => boolean} options.isOwn
   * @param {() => Node} options.empty
   * @param {(payload: string|null, as: number) => void} options.openLink follows a link to the bot
   * @param {() => void} [options.changed] after every redraw
   */
  constructor(options) {
    this.options = options;
    this.header = h('header', { class: 'pane-header' });
    this.footer = h('div', { class: 'pane-footer' });
    this.element = h('section', { class: 'pane', testid: options.testid, 'aria-label': options.label });
    this.taps = new Taps(this.element);
    this.timeline = new Timeline({
      isOwn: options.isOwn,
      group: options.group,
      actions: this.#actions(),
      empty: options.empty,
      changed: () => this.#followKeyboard(),
    });
    this.composer = new Composer({
      pane: this.element,
      target: () => this.#target,
      openLink: (payload) => options.openLink(payload, this.#target.as),
      shareContact: () => this.attempt(() => shareAnyContact(this.#target)),
      pressReplyButton: (button) => this.#pressReply(button),
    });
    fill(this.footer, this.composer.element);
    this.element.append(this.header, this.timeline.element, this.footer);
    acceptDrops(this.element, (files) => this.composer.attachments.add(files));
  }

  /**
   * @param {{chatId: number, topicId: number|null, as: number}} target
   * @param {string} placeholder of the input
   */
  async open(target, placeholder) {
    const moved =
      !this.#target ||
      chatKey(target.chatId, target.topicId) !== chatKey(this.#target.chatId, this.#target.topicId) ||
      target.as !== this.#target.as;
    this.#target = target;
    if (moved) this.composer.reset(placeholder);
    markRead(chatKey(target.chatId, target.topicId));
    await this.attempt(() => this.timeline.open(target));
  }

  /** @param {object} message @returns {boolean} whether it belongs to the chat on the screen */
  shows(message) {
    return this.#target !== null && message.chat.id === this.#target.chatId && topicOf(message) === this.#target.topicId;
  }

  /** @param {number} chatId @returns {boolean} */
  showsChat(chatId) {
    return this.#target?.chatId === chatId;
  }

  /** @template T @param {() => Promise<T>} action @returns {Promise<T|undefined>} undefined after a failure, which is shown */
  attempt(action) {
    return attempt(this.element, action);
  }

  #actions() {
    return {
      press: (message, button, element) => this.#press(message, button, element),
      reply: (message) => this.composer.replyTo(message),
      jump: (id) => this.timeline.jump(id),
      text: { link: (url) => this.#followBotLink(url), command: (text) => this.composer.sendText(text), copy: (text) => this.#copy(text) },
    };
  }

  #press(message, button, element) {
    const { as, chatId } = this.#target;
    const url = button.url ?? button.web_app?.url ?? button.login_url?.url;
    if (button.callback_data !== undefined)
      this.taps.press({ as, chatId, messageId: message.message_id, data: button.callback_data }, element);
    else if (button.copy_text) this.#copy(button.copy_text.text);
    else if (button.switch_inline_query_current_chat !== undefined)
      this.composer.editor.write(`@${state.bot.username} ${button.switch_inline_query_current_chat}`);
    else if (url && safeHref(url)) this.#followBotLink(url) || window.open(safeHref(url), '_blank', 'noopener,noreferrer');
    else toast(this.element, t('unsupportedButton'), 'error');
  }

  #pressReply(button) {
    if (button.request_contact) return this.attempt(() => shareOwnContact(this.#target));
    const special = ['request_location', 'request_users', 'request_chat', 'request_poll', 'request_managed_bot', 'web_app'].some(
      (field) => button[field],
    );
    return special ? toast(this.element, t('unsupportedButton'), 'error') : this.composer.sendText(button.text);
  }

  #followBotLink(url) {
    const link = botLink(url, state.bot.username);
    if (!link) return false;
    this.options.openLink(link.payload, this.#target.as);
    return true;
  }

  async #copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      toast(this.element, t('copied'));
    } catch {
      toast(this.element, t('copyFailed'), 'error');
    }
  }

  #followKeyboard() {
    const { messages } = this.timeline;
    this.composer.showKeyboard(currentReplyKeyboard(messages, state.bot.id), forcedReply(messages, state.bot.id));
    this.options.changed?.();
  }
}
