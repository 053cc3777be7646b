import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { clock, day, dayKey } from '../format.js';

const DRAG_TYPE = 'application/x-crm-lead';

/** Leads in the columns of their pipeline; a card is opened by a click and moved by dragging. */
export class Board {
  #columns = new Map();
  #seen = null;

  /** @param {{open: (id: number) => void, move: (id: number, statusId: number) => void}} acts */
  constructor(acts) {
    this.acts = acts;
    this.pipelines = [];
    this.empty = h(
      'div',
      { class: 'crm-empty' },
      icon('funnel'),
      h('p', {}, t('crmEmpty')),
    );
    this.columns = h('div', { class: 'crm-columns', testid: 'crm-board' });
    this.element = h('div', { class: 'crm-panel crm-board', role: 'tabpanel' }, this.columns, this.empty);
  }

  /** Columns stay in place, so that each keeps where it is scrolled to. @param {object[]} pipelines of `GET /crm` */
  draw(pipelines) {
    this.pipelines = pipelines;
    const statuses = pipelines.flatMap((pipeline) => pipeline.statuses);
    if (statuses.some(({ id }) => !this.#columns.has(id)) || statuses.length !== this.#columns.size) this.#build(statuses);
    this.empty.hidden = statuses.some(({ count }) => count > 0);
    const seen = new Map();
    for (const status of statuses) this.#fill(this.#columns.get(status.id), status, seen);
    this.#seen = seen;
  }

  #build(statuses) {
    this.#columns = new Map(statuses.map((status) => [status.id, this.#column(status)]));
    fill(this.columns, [...this.#columns.values()].map(({ element }) => element));
  }

  #column({ id, name, color }) {
    const count = h('span', { class: 'crm-count' });
    const list = h('div', { class: 'crm-cards' });
    const element = h(
      'section',
      {
        class: 'crm-column',
        testid: `crm-status-${id}`,
        'aria-label': name,
        style: { '--status': color },
        on: {
          dragover: (event) => {
            if (!event.dataTransfer.types.includes(DRAG_TYPE)) return;
            event.preventDefault();
            element.classList.add('crm-column-target');
          },
          dragleave: (event) => !element.contains(event.relatedTarget) && element.classList.remove('crm-column-target'),
          drop: (event) => {
            event.preventDefault();
            element.classList.remove('crm-column-target');
            this.acts.move(Number(event.dataTransfer.getData(DRAG_TYPE)), id);
          },
        },
      },
      h('header', { class: 'crm-column-head' }, h('h3', { class: 'crm-column-name', title: name }, name), count),
      list,
    );
    return { element, list, count };
  }

  #fill({ list, count }, status, seen) {
    count.textContent = status.count || '';
    const hidden = status.count - status.leads.length;
    fill(
      list,
      status.leads.map((lead) => {
        const face = JSON.stringify(lead);
        seen.set(lead.id, face);
        return this.#card(lead, this.#seen !== null && this.#seen.get(lead.id) !== face);
      }),
      hidden > 0 && h('p', { class: 'crm-more' }, t('crmMore', { count: hidden })),
    );
  }

  #card(lead, fresh) {
    const open = () => this.acts.open(lead.id);
    return h(
      'article',
      {
        class: fresh ? 'crm-card crm-card-fresh' : 'crm-card',
        testid: 'crm-lead',
        role: 'button',
        tabindex: 0,
        draggable: 'true',
        on: {
          click: open,
          keydown: (event) => event.key === 'Enter' && open(),
          dragstart: (event) => event.dataTransfer.setData(DRAG_TYPE, String(lead.id)),
        },
      },
      h('span', { class: 'crm-card-name' }, lead.name),
      (lead.contact || lead.company) && h('span', { class: 'crm-card-who' }, [lead.contact, lead.company].filter(Boolean).join(' · ')),
      lead.tags.length > 0 && tagList(lead.tags),
      h(
        'span',
        { class: 'crm-card-foot' },
        lead.noteCount > 0 && h('span', { class: 'crm-card-notes', title: t('crmNotes') }, icon('topic'), lead.noteCount),
        h('time', {}, when(lead.createdAt)),
      ),
    );
  }
}

const when = (seconds) => (dayKey(seconds) === dayKey(Date.now() / 1000) ? clock(seconds) : day(seconds));

/** @param {string[]} tags @returns {HTMLElement} */
export const tagList = (tags) => h('span', { class: 'crm-tags' }, tags.map((tag) => h('span', { class: 'crm-tag' }, tag)));
