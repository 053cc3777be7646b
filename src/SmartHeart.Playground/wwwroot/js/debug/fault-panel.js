import { fill, h } from '../dom.js';
import { hasText, t } from '../i18n.js';
import { api } from '../api.js';
import { load, on, state } from '../store.js';
import { attempt } from '../ui/toast.js';
import { choiceField, switchField, textField } from '../ui/field.js';
import { FAULT_KINDS, GLOBAL_KINDS, TIMED_KINDS, faultName } from './fault-kinds.js';

const METHODS = [
  'sendMessage',
  'sendPhoto',
  'sendVideo',
  'sendDocument',
  'sendMediaGroup',
  'copyMessage',
  'editMessageText',
  'editMessageMedia',
  'editMessageReplyMarkup',
  'deleteMessage',
  'answerCallbackQuery',
  'getChatMember',
  'getFile',
  'getUpdates',
];
const REFRESH_MS = 400;

/** Makes Telegram fail on purpose. */
export class FaultPanel {
  #refresh = 0;

  /** @param {HTMLElement} pane where failures of the panel itself are shown */
  constructor(pane) {
    this.pane = pane;
    this.active = h('div', { class: 'fault-active' });
    this.limits = h('div', { class: 'fault-card' });
    this.element = h(
      'div',
      { class: 'debug-panel fault-panel', role: 'tabpanel', testid: 'faults' },
      this.limits,
      this.#form(),
      this.active,
    );
    on('state', () => this.#draw());
    on('call', (call) => !call.ok && state.faults.length > 0 && this.#refreshSoon());
  }

  #form() {
    const seconds = textField(t('faultSeconds'), { name: 'seconds', type: 'number', min: '1', max: '300', value: '5', required: true });
    const method = textField(t('faultMethod'), { name: 'method', list: 'fault-methods', placeholder: t('anyMethod') });
    const count = textField(t('faultCount'), { name: 'count', type: 'number', min: '1', max: '100000', value: '1', required: true });
    const kinds = choiceField(
      t('faultKind'),
      'kind',
      Object.keys(FAULT_KINDS).map((kind) => [kind, t(`fault_${kind}`)]),
      '429',
      (kind) => {
        seconds.hidden = !TIMED_KINDS.has(kind);
        method.hidden = count.hidden = GLOBAL_KINDS.has(kind);
      },
    );
    const methods = h(
      'datalist',
      { id: 'fault-methods' },
      METHODS.map((method) => h('option', { value: method })),
    );
    const form = h(
      'form',
      {
        class: 'fault-card fields',
        on: {
          submit: (event) => {
            event.preventDefault();
            this.#add(new FormData(form));
          },
        },
      },
      h('p', { class: 'fault-intro' }, t('faultIntro')),
      kinds,
      h('div', { class: 'field-row' }, method, count, seconds),
      methods,
      h('button', { type: 'submit', class: 'button button-main', testid: 'add-fault' }, t('addFault')),
    );
    return form;
  }

  async #add(values) {
    const fault = FAULT_KINDS[values.get('kind')]({ seconds: Number(values.get('seconds')) });
    await this.#change(() =>
      api.addFault({ ...fault, times: Number(values.get('count')), method: values.get('method').trim() || undefined }),
    );
  }

  async #change(action) {
    await attempt(this.pane, async () => {
      await action();
      load(await api.state());
    });
  }

  #refreshSoon() {
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.#change(async () => {}), REFRESH_MS);
  }

  #draw() {
    fill(
      this.limits,
      switchField(t('limits'), t('limitsHint'), state.limits.enforced, (enforced) => this.#change(() => api.setLimits(enforced))),
      switchField(t('filesLost'), t('filesLostHint'), state.filesLost, (lost) => this.#change(() => api.loseFiles(lost))),
    );
    fill(
      this.active,
      state.faults.length === 0
        ? h('p', { class: 'popover-note' }, t('noFaults'))
        : [
            h(
              'div',
              { class: 'fault-head' },
              h('h2', { class: 'popover-title' }, t('activeFaults')),
              h(
                'button',
                {
                  type: 'button',
                  class: 'button button-quiet',
                  testid: 'clear-faults',
                  on: { click: () => this.#change(() => api.clearFaults()) },
                },
                t('clearFaults'),
              ),
            ),
            h('ul', { class: 'fault-list' }, state.faults.map(faultRow)),
          ],
    );
  }
}

function faultRow(fault) {
  const { method, times, hits = 0, retryAfter } = fault;
  const name = faultName(fault);
  const title = hasText(`fault_${name}`) ? t(`fault_${name}`) : name;
  return h(
    'li',
    { class: 'fault' },
    h('strong', {}, title),
    h('code', {}, method || t('anyMethod')),
    h('span', {}, [times ? `× ${times - hits}` : '∞', retryAfter && t('seconds', { count: retryAfter })].filter(Boolean).join(' · ')),
  );
}
