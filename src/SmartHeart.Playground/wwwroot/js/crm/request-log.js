import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { api } from '../api.js';
import { clockWithSeconds } from '../format.js';
import { switchField } from '../ui/field.js';

const KEPT = 500;
const SHOWN = 150;
const REDRAW_MS = 150;

/** The bot's latest requests to the CRM, newest first. */
export class RequestLog {
  /** @type {Map<number, object>} by number, in the order in which they came */
  #calls = new Map();
  #errorsOnly = false;
  #loaded = false;
  #timer = 0;

  constructor() {
    this.list = h('ol', { class: 'call-list', testid: 'crm-log', 'aria-label': t('crmRequests') });
    this.element = h(
      'div',
      { class: 'crm-panel debug-panel', role: 'tabpanel' },
      h(
        'div',
        { class: 'log-tools' },
        switchField(t('errorsOnly'), null, false, (checked) => {
          this.#errorsOnly = checked;
          this.redraw();
        }),
      ),
      this.list,
    );
    new IntersectionObserver(() => this.redraw()).observe(this.list);
  }

  /** @param {object} call event of the contract */
  add(call) {
    this.#calls.set(call.number, call);
    if (this.#calls.size > 2 * KEPT) this.#calls = new Map([...this.#calls].slice(-KEPT));
    this.redraw();
  }

  /** Forgets what is here: the next look loads it anew. */
  reload() {
    this.#loaded = false;
    this.redraw();
  }

  /** Draws soon; a list nobody sees is not drawn at all. */
  redraw() {
    this.#timer ||= setTimeout(async () => {
      this.#timer = 0;
      if (!this.list.checkVisibility()) return;
      await this.#load();
      this.#draw();
    }, REDRAW_MS);
  }

  async #load() {
    if (this.#loaded) return;
    this.#loaded = true;
    const earlier = await api.crmRequests().catch(() => []);
    this.#calls = new Map([...earlier.map((call) => [call.number, call]), ...this.#calls].sort(([a], [b]) => a - b));
  }

  #draw() {
    const shown = [...this.#calls.values()]
      .reverse()
      .filter((call) => !this.#errorsOnly || isFailed(call))
      .slice(0, SHOWN);
    fill(this.list, shown.map(row), shown.length === 0 && h('li', { class: 'call-none' }, t('crmNoRequests')));
  }
}

const isFailed = ({ status }) => status === 0 || status >= 400;

function row(call) {
  const { endpoint, query, status, applied, detail, at, ms } = call;
  const words = [isFailed(call) && applied && t('crmApplied'), detail].filter(Boolean).join(' · ');
  return h(
    'li',
    { class: isFailed(call) ? 'call call-failed' : 'call' },
    h('span', { class: 'call-code' }, status || '—'),
    h('span', { class: 'call-method', title: query }, query ? `${endpoint}?${query}` : endpoint),
    h('span', { class: 'call-ms' }, t('milliseconds', { count: Math.round(ms) })),
    h('time', { class: 'call-time' }, clockWithSeconds(new Date(at))),
    words && h('span', { class: 'call-text' }, words),
  );
}
