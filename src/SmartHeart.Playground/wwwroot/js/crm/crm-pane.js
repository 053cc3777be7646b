import { h } from '../dom.js';
import { t } from '../i18n.js';
import { api } from '../api.js';
import { attempt } from '../ui/toast.js';
import { Board } from './board.js';
import { ContactList } from './contact-list.js';
import { CrmFaults } from './crm-faults.js';
import { LeadDetail } from './lead-detail.js';
import { RequestLog } from './request-log.js';

const STORAGE_KEY = 'playground.crmTab';
const REFRESH_MS = 250;

/** What the emulated AmoCRM got from the bot: leads by status, contacts, the requests themselves, and what is made to fail. */
export class CrmPane {
  #timer = 0;
  #loading = false;
  #stale = true;

  constructor() {
    this.element = h('section', { class: 'pane crm-pane', testid: 'crm-pane', 'aria-label': t('crmPane') });
    this.detail = new LeadDetail((id, statusId) => this.#move(id, statusId));
    this.board = new Board({ open: (id) => this.#open(id), move: (id, statusId) => this.#move(id, statusId) });
    this.contacts = new ContactList();
    this.log = new RequestLog();
    this.faults = new CrmFaults((action) => this.#change(action));
    this.tabs = [
      ['board', t('crmBoard'), this.board.element],
      ['contacts', t('crmContacts'), this.contacts.element],
      ['requests', t('crmRequests'), this.log.element],
      ['faults', t('faults'), this.faults.element],
    ];
    this.buttons = this.tabs.map(([name, title]) =>
      h('button', { type: 'button', role: 'tab', class: 'topic', testid: `crm-${name}`, on: { click: () => this.#show(name) } }, title),
    );
    this.state = h('span', { class: 'crm-state', role: 'status' });
    this.element.append(
      h(
        'header',
        { class: 'topics crm-tabs', role: 'tablist', 'aria-label': t('crmPane') },
        h('span', { class: 'crm-mark' }, 'AmoCRM'),
        this.buttons,
        this.state,
      ),
      h('div', { class: 'crm-body' }, ...this.tabs.map(([, , panel]) => panel), this.detail.element),
    );
    this.#show(localStorage.getItem(STORAGE_KEY) ?? 'board');
    new IntersectionObserver(() => this.#stale && this.changed()).observe(this.element);
  }

  /** Loads soon what is there now; while nobody looks it only remembers to. */
  changed() {
    this.#stale = true;
    this.#timer ||= setTimeout(() => {
      this.#timer = 0;
      if (this.element.checkVisibility()) this.#load();
    }, REFRESH_MS);
  }

  /** @param {object} call event of the contract */
  called(call) {
    this.log.add(call);
    if (call.status === 0 || call.status >= 400) this.changed();
  }

  /** After a gap in the events. */
  reload() {
    this.log.reload();
    this.changed();
  }

  async #load() {
    if (this.#loading) return;
    this.#loading = true;
    this.#stale = false;
    await attempt(this.element, async () => this.#draw(await api.crm()));
    this.#loading = false;
    if (this.#stale) this.changed();
  }

  #draw(crm) {
    this.board.draw(crm.pipelines);
    this.contacts.draw(crm.contacts, crm.contactCount);
    this.faults.draw(crm);
    this.detail.refresh(crm.pipelines);
    this.state.textContent = crm.isDown ? t('crmDown') : crm.rateRefused > 0 ? t('crmRefused', { count: crm.rateRefused }) : '';
  }

  #show(chosen) {
    const known = this.tabs.some(([name]) => name === chosen) ? chosen : 'board';
    localStorage.setItem(STORAGE_KEY, known);
    this.tabs.forEach(([name, , panel], index) => {
      panel.hidden = name !== known;
      this.buttons[index].setAttribute('aria-selected', String(name === known));
    });
    if (known !== 'board') this.detail.close();
  }

  #open(id) {
    return attempt(this.element, () => this.detail.open(id, this.board.pipelines));
  }

  #move(id, statusId) {
    return this.#change(() => api.moveLead(id, statusId));
  }

  async #change(action) {
    await attempt(this.element, action);
    this.changed();
  }
}
