import { fill, h } from '../dom.js';
import { hasText, t } from '../i18n.js';
import { api } from '../api.js';
import { choiceField, switchField, textField } from '../ui/field.js';

/**
 * Ways for AmoCRM to fail, and what each asks of `POST /crm/faults`. Their names are texts `crmFault_<name>`.
 * @type {Record<string, (values: {seconds: number}) => object>}
 */
const KINDS = {
  400: () => ({ kind: 'problem', code: 400 }),
  401: () => ({ kind: 'problem', code: 401 }),
  402: () => ({ kind: 'problem', code: 402 }),
  403: () => ({ kind: 'html', code: 403 }),
  429: ({ seconds }) => ({ kind: 'problem', code: 429, retryAfter: seconds }),
  500: () => ({ kind: 'problem', code: 500 }),
  504: () => ({ kind: 'html', code: 504 }),
  loseAnswer: () => ({ kind: 'loseAnswer' }),
  loseRequest: () => ({ kind: 'loseRequest' }),
  hang: () => ({ kind: 'hang' }),
  slow: ({ seconds }) => ({ kind: 'slow', delayMs: seconds * 1000 }),
  down: ({ seconds }) => ({ kind: 'down', delayMs: seconds * 1000 }),
};
/** How long after its time a server that was down surely listens again. */
const BACK_MS = 400;
const TIMED = new Set(['429', 'slow', 'down']);

/** Makes AmoCRM fail on purpose. */
export class CrmFaults {
  /** @param {(action: () => Promise<any>) => Promise<void>} change runs an action and loads what came of it */
  constructor(change) {
    this.change = change;
    this.rate = h('div', { class: 'fault-card' });
    this.active = h('div', { class: 'fault-active' });
    this.endpoints = h('datalist', { id: 'crm-endpoints' });
    this.element = h(
      'div',
      { class: 'crm-panel crm-faults', role: 'tabpanel', testid: 'crm-fault-panel' },
      this.#form(),
      h('div', { class: 'crm-faults-side' }, this.rate, this.active),
    );
  }

  /** @param {object} crm of `GET /crm` */
  draw({ faults, rateEnforced, endpoints }) {
    fill(this.endpoints, endpoints.map((endpoint) => h('option', { value: endpoint })));
    fill(
      this.rate,
      switchField(t('crmRate'), t('crmRateHint'), rateEnforced, (enforced) => this.change(() => api.setCrmRate(enforced))),
    );
    fill(
      this.active,
      faults.length === 0
        ? h('p', { class: 'popover-note' }, t('crmNoFaults'))
        : [
            h(
              'div',
              { class: 'fault-head' },
              h('h2', { class: 'popover-title' }, t('activeFaults')),
              h(
                'button',
                { type: 'button', class: 'button button-quiet', testid: 'crm-clear-faults', on: { click: () => this.change(() => api.clearCrmFaults()) } },
                t('clearFaults'),
              ),
            ),
            h('ul', { class: 'fault-list' }, faults.map(faultRow)),
          ],
    );
  }

  #form() {
    const seconds = textField(t('faultSeconds'), { name: 'seconds', type: 'number', min: '1', max: '300', value: '5', required: true });
    const endpoint = textField(t('crmEndpoint'), { name: 'endpoint', list: 'crm-endpoints', placeholder: t('anyMethod') });
    const count = textField(t('faultCount'), { name: 'count', type: 'number', min: '1', max: '100000', value: '1', required: true });
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
      h('p', { class: 'fault-intro' }, t('crmFaultIntro')),
      choiceField(
        t('faultKind'),
        'kind',
        Object.keys(KINDS).map((kind) => [kind, t(`crmFault_${kind}`)]),
        '429',
        (kind) => {
          seconds.hidden = !TIMED.has(kind);
          endpoint.hidden = count.hidden = kind === 'down';
        },
      ),
      h(
        'div',
        { class: 'field-row' },
        endpoint,
        count,
        seconds,
        h('button', { type: 'submit', class: 'button button-main', testid: 'crm-add-fault' }, t('addFault')),
      ),
      this.endpoints,
    );
    return form;
  }

  #add(values) {
    const seconds = Number(values.get('seconds'));
    const fault = KINDS[values.get('kind')]({ seconds });
    // Nobody tells of a server that is back: one looks.
    if (fault.kind === 'down') setTimeout(() => this.change(async () => {}), seconds * 1000 + BACK_MS);
    return this.change(() =>
      api.addCrmFault({ ...fault, times: Number(values.get('count')), endpoint: values.get('endpoint').trim() || undefined }),
    );
  }
}

function faultRow({ kind, code, endpoint, times, hits }) {
  const name = kind === 'problem' || kind === 'html' ? String(code) : kind;
  return h(
    'li',
    { class: 'fault', testid: 'crm-fault' },
    h('strong', {}, hasText(`crmFault_${name}`) ? t(`crmFault_${name}`) : name),
    h('code', {}, endpoint || t('anyMethod')),
    h('span', {}, times ? `× ${times - hits}` : '∞'),
  );
}
