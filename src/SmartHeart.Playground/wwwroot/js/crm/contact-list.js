import { fill, h } from '../dom.js';
import { t } from '../i18n.js';
import { contactCard } from './lead-detail.js';

/** The newest contacts. */
export class ContactList {
  constructor() {
    this.list = h('div', { class: 'crm-contacts' });
    this.element = h('div', { class: 'crm-panel', role: 'tabpanel', testid: 'crm-contact-list' }, this.list);
  }

  /** @param {object[]} contacts newest first @param {number} count how many there are at all */
  draw(contacts, count) {
    const hidden = count - contacts.length;
    fill(
      this.list,
      contacts.length === 0 && h('p', { class: 'crm-none' }, t('crmNoContacts')),
      contacts.map(contactCard),
      hidden > 0 && h('p', { class: 'crm-more' }, t('crmMore', { count: hidden })),
    );
  }
}
