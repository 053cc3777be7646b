import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { api } from '../api.js';
import { moment } from '../format.js';
import { tagList } from './board.js';

/** One lead with everything under it, beside the board. */
export class LeadDetail {
  #id = null;

  /** @param {(id: number, statusId: number) => void} move */
  constructor(move) {
    this.move = move;
    this.element = h('aside', { class: 'crm-detail', testid: 'crm-detail', hidden: true, 'aria-label': t('crmLead') });
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.close());
  }

  /** @param {number} id @param {object[]} pipelines of `GET /crm` */
  async open(id, pipelines) {
    this.#id = id;
    const lead = await api.crmLead(id);
    if (this.#id !== id) return;
    this.element.hidden = false;
    this.#draw(lead, pipelines);
  }

  /** Loads the open lead again. @param {object[]} pipelines */
  async refresh(pipelines) {
    if (this.#id !== null) await this.open(this.#id, pipelines);
  }

  close() {
    this.#id = null;
    this.element.hidden = true;
  }

  #draw(lead, pipelines) {
    const statuses = pipelines.find((pipeline) => pipeline.statuses.some(({ id }) => id === lead.statusId))?.statuses ?? [];
    fill(
      this.element,
      h(
        'header',
        { class: 'crm-detail-head' },
        h('h3', { class: 'crm-detail-name' }, lead.name),
        h(
          'button',
          { type: 'button', class: 'icon-button icon-button-small', 'aria-label': t('close'), on: { click: () => this.close() } },
          icon('close'),
        ),
      ),
      h('p', { class: 'crm-detail-id' }, `№ ${lead.id} · ${moment(lead.createdAt)}`),
      lead.tags.length > 0 && tagList(lead.tags),
      h('div', { class: 'crm-statuses', role: 'group', 'aria-label': t('crmStatus') }, statuses.map((status) => this.#status(lead, status))),
      fieldTable(companyOf(lead).concat(lead.fields)),
      lead.contacts.map(contactCard),
      h('h4', { class: 'crm-detail-part' }, t('crmNotes')),
      lead.notes.length === 0
        ? h('p', { class: 'crm-none' }, t('crmNoNotes'))
        : h('ol', { class: 'crm-notes' }, lead.notes.map(noteRow)),
    );
  }

  #status(lead, { id, name, color }) {
    return h(
      'button',
      {
        type: 'button',
        class: 'crm-status',
        testid: 'crm-move',
        style: { '--status': color },
        'aria-pressed': String(id === lead.statusId),
        on: { click: () => id !== lead.statusId && this.move(lead.id, id) },
      },
      name,
    );
  }
}

/** @param {object} contact of the contract @returns {HTMLElement} */
export const contactCard = (contact) =>
  h(
    'article',
    { class: 'crm-contact', testid: 'crm-contact' },
    h('span', { class: 'crm-contact-name' }, icon('contact'), contact.name),
    contact.company && h('span', { class: 'crm-card-who' }, contact.company),
    fieldTable(contact.fields),
    contact.tags.length > 0 && tagList(contact.tags),
  );

/** The lead's own company, unless one of its contacts names it already. */
const companyOf = ({ company, contacts }) =>
  company && contacts.every((contact) => contact.company !== company) ? [{ name: t('crmCompany'), value: company }] : [];

const fieldTable = (fields) =>
  fields.length > 0 &&
  h(
    'dl',
    { class: 'crm-fields' },
    fields.map(({ name, value }) => [h('dt', {}, name), h('dd', {}, value)]),
  );

const noteRow = ({ text, at, on }) =>
  h(
    'li',
    { class: 'crm-note', testid: 'crm-note' },
    h('span', { class: 'crm-note-text' }, text),
    h('span', { class: 'crm-note-when' }, [on === 'contacts' && t('crmNoteOnContact'), moment(at)].filter(Boolean).join(' · ')),
  );
