import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { clockWithSeconds } from '../format.js';
import { switchField } from '../ui/field.js';

const KEPT = 1000;
const SHOWN = 200;
const REDRAW_MS = 150;

/** The bot's latest calls to the Bot API, newest first. */
export class ApiLog {
  #calls = [];
  #errorsOnly = false;
  #hidePolling = true;
  #query = '';
  #timer = 0;

  constructor() {
    this.list = h('ol', { class: 'call-list', testid: 'api-log', 'aria-label': t('apiLog') });
    const search = h('input', {
      type: 'search',
      class: 'input',
      placeholder: t('filterCalls'),
      'aria-label': t('filterCalls'),
      on: {
        input: () => {
          this.#query = search.value.trim().toLowerCase();
          this.redraw();
        },
      },
    });
    this.element = h(
      'div',
      { class: 'debug-panel', role: 'tabpanel' },
      h(
        'div',
        { class: 'log-tools' },
        search,
        h('button', { type: 'button', class: 'button button-quiet', on: { click: () => this.#clear() } }, t('clear')),
        switchField(t('errorsOnly'), null, false, (checked) => this.#set(() => (this.#errorsOnly = checked))),
        switchField(t('hidePolling'), null, true, (checked) => this.#set(() => (this.#hidePolling = checked))),
      ),
      this.list,
    );
    new IntersectionObserver(() => this.redraw()).observe(this.list);
    this.redraw();
  }

  /** Draws soon; a mailing makes dozens of calls a second, and a list nobody sees is not drawn at all. */
  redraw() {
    this.#timer ||= setTimeout(() => {
      this.#timer = 0;
      if (this.list.checkVisibility()) this.#draw();
    }, REDRAW_MS);
  }

  /** @param {object} call event of the contract */
  add(call) {
    this.#calls.push(call);
    if (this.#calls.length > 2 * KEPT) this.#calls = this.#calls.slice(-KEPT);
    this.redraw();
  }

  #set(change) {
    change();
    this.redraw();
  }

  #clear() {
    this.#calls = [];
    this.redraw();
  }

  #draw() {
    const shown = [];
    for (let index = this.#calls.length - 1; index >= 0 && shown.length < SHOWN; index--)
      if (this.#matches(this.#calls[index])) shown.push(this.#calls[index]);
    fill(this.list, shown.map(row), shown.length === 0 && h('li', { class: 'call-none' }, t('noCalls')));
  }

  #matches(call) {
    if (this.#errorsOnly && call.ok) return false;
    if (this.#hidePolling && call.ok && call.method === 'getUpdates') return false;
    return !this.#query || `${call.method} ${call.code ?? ''} ${call.description ?? ''}`.toLowerCase().includes(this.#query);
  }
}

function row({ method, ok, code, description, at, ms }) {
  return h(
    'li',
    { class: ok ? 'call' : 'call call-failed' },
    h('span', { class: 'call-code' }, ok ? '200' : code || '—'),
    h('span', { class: 'call-method' }, method),
    h('span', { class: 'call-ms' }, ms === undefined || ms === null ? '' : t('milliseconds', { count: Math.round(ms) })),
    h('time', { class: 'call-time' }, clockWithSeconds(dateOf(at))),
    !ok && description && h('span', { class: 'call-text' }, description),
  );
}

/** Unix seconds, milliseconds and ISO text are all understood. */
function dateOf(at) {
  if (typeof at !== 'number') return at ? new Date(at) : new Date();
  return new Date(at < 1e11 ? at * 1000 : at);
}
