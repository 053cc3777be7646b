import { fill, h } from '../dom.js';
import { hasText, t } from '../i18n.js';

const SHOWN_MS = 5_000;

/** The line under a chat's name: what it is, or what the bot is doing right now. */
export class Typing {
  #timer = 0;
  #idle = '';

  constructor() {
    this.element = h('span', { class: 'subtitle', 'aria-live': 'polite' });
  }

  /** @param {string} text shown while nothing happens */
  set idle(text) {
    this.#idle = text;
    if (!this.#timer) fill(this.element, text);
  }

  /** @param {string} action of `sendChatAction` */
  show(action) {
    clearTimeout(this.#timer);
    const key = `action_${action}`;
    fill(
      this.element,
      h(
        'span',
        { class: 'typing' },
        t(hasText(key) ? key : 'action_typing'),
        h('span', { class: 'dots', 'aria-hidden': 'true' }, h('i'), h('i'), h('i')),
      ),
    );
    this.#timer = setTimeout(() => this.stop(), SHOWN_MS);
  }

  /** Telegram drops the status as soon as a message comes. */
  stop() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    fill(this.element, this.#idle);
  }
}
