import { api } from '../api.js';
import { t } from '../i18n.js';
import { openDialog } from '../ui/dialog.js';
import { attempt, toast } from '../ui/toast.js';

const GIVE_UP_MS = 15_000;
const KEEP_ANSWERS_MS = 5_000;

/** Presses of callback buttons: each keeps its button busy until the bot answers it. */
export class Taps {
  #waiting = new Map();
  #early = new Map();
  #pane;

  /** @param {HTMLElement} pane where answers are shown */
  constructor(pane) {
    this.#pane = pane;
  }

  /**
   * @param {{as: number, chatId: number, messageId: number, data: string}} tap
   * @param {HTMLElement} button
   */
  async press(tap, button) {
    if (button.getAttribute('aria-busy') === 'true') return;
    busy(button, true);
    const sent = await attempt(this.#pane, () => api.tap(tap));
    if (!sent) {
      busy(button, false);
      return;
    }
    const id = String(sent.callbackQueryId);
    const timer = setTimeout(() => this.#giveUp(id), GIVE_UP_MS);
    this.#waiting.set(id, { button, timer });
    const early = this.#early.get(id);
    if (early) this.answer(early);
  }

  /** @param {object} event `answer` of the contract; it may come before the press itself has returned */
  answer(event) {
    const id = String(event.callbackQueryId);
    const press = this.#waiting.get(id);
    if (!press) {
      this.#early.set(id, event);
      setTimeout(() => this.#early.delete(id), KEEP_ANSWERS_MS);
      return;
    }
    this.#finish(id, press);
    if (!event.text) return;
    if (event.showAlert) openDialog({ title: t('alertTitle'), body: event.text, cancellable: false, testid: 'alert' });
    else toast(this.#pane, event.text);
  }

  #giveUp(id) {
    this.#finish(id, this.#waiting.get(id));
    toast(this.#pane, t('callbackTimeout'), 'error');
  }

  #finish(id, { button, timer }) {
    clearTimeout(timer);
    this.#waiting.delete(id);
    this.#early.delete(id);
    busy(button, false);
  }
}

function busy(button, value) {
  button.setAttribute('aria-busy', String(value));
}
