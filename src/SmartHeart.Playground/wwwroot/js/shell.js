import { fill, h } from './dom.js';
import { icon } from './icons.js';
import { switchLanguage, t } from './i18n.js';

const CRM_KEY = 'playground.crmOpen';
const DEBUG_KEY = 'playground.debugOpen';
/** From this width on, in CSS pixels, all three panes fit side by side. */
const ROOMY = 1500;
/** Below this width the pane of calls and that of the CRM take turns. */
const NARROW = 1100;
const TAB_KEY = 'playground.tab';
const TABS = [
  ['user', 'tabUser', 'contact'],
  ['admin', 'tabAdmin', 'group'],
  ['crm', 'crmPane', 'funnel'],
  ['debug', 'debugPane', 'bug'],
];

/** The page around the panes: the bar above, and on a phone the tabs below. */
export class Shell {
  /** @param {{user: Element, admin: Element, crm: Element, debug: Element}} panes */
  constructor(panes) {
    this.panes = panes;
    this.connection = h('span', { class: 'connection', role: 'status' });
    this.botName = h('span', { class: 'brand-bot' });
    this.debugButton = h(
      'button',
      {
        type: 'button',
        class: 'icon-button debug-toggle',
        testid: 'toggle-debug',
        title: t('toggleDebug'),
        'aria-label': t('toggleDebug'),
        on: { click: () => this.#setDebug(!this.#debugOpen) },
      },
      icon('bug'),
    );
    this.crmButton = h(
      'button',
      {
        type: 'button',
        class: 'button button-quiet crm-toggle',
        testid: 'toggle-crm',
        title: t('toggleCrm'),
        on: { click: () => this.#setCrm(!this.#crmOpen) },
      },
      icon('funnel'),
      t('crmPane'),
    );
    this.tabButtons = TABS.map(([name, label, face]) =>
      h(
        'button',
        { type: 'button', class: 'tab', testid: `tab-${name}`, on: { click: () => this.showTab(name) } },
        icon(face),
        h('span', {}, t(label)),
      ),
    );
    this.main = h('main', { class: 'panes' }, panes.user, panes.admin, panes.debug, panes.crm);
    this.element = h(
      'div',
      { class: 'shell' },
      this.#bar(),
      this.main,
      h('nav', { class: 'tabs', 'aria-label': t('playground') }, this.tabButtons),
    );
    this.#setDebug((localStorage.getItem(DEBUG_KEY) ?? (innerWidth >= ROOMY ? 'open' : 'closed')) === 'open', false);
    this.#setCrm(localStorage.getItem(CRM_KEY) === 'open', false);
    this.showTab(localStorage.getItem(TAB_KEY) ?? 'user');
    this.connected = false;
  }

  /** @param {boolean} value */
  set connected(value) {
    this.connection.className = `connection ${value ? 'connection-on' : ''}`;
    const text = t(value ? 'connected' : 'disconnected');
    this.connection.title = text;
    fill(this.connection, h('span', { class: 'connection-text' }, text));
  }

  /** @param {{name: string, username: string}} bot */
  set bot({ username }) {
    fill(this.botName, `@${username}`);
  }

  /** Shows one pane where there is room for one only. @param {string} name */
  showTab(name) {
    const shown = TABS.some(([tab]) => tab === name) ? name : 'user';
    localStorage.setItem(TAB_KEY, shown);
    this.main.dataset.tab = shown;
    TABS.forEach(([tab], index) => {
      this.panes[tab].classList.toggle('pane-current', tab === shown);
      this.tabButtons[index].setAttribute('aria-current', String(tab === shown));
      if (tab === shown) this.tabButtons[index].classList.remove('tab-fresh');
    });
  }

  /** Marks the tab of a pane that has something new, unless it is the one on the screen. @param {string} name */
  markTab(name) {
    const index = TABS.findIndex(([tab]) => tab === name);
    if (this.main.dataset.tab !== name) this.tabButtons[index].classList.add('tab-fresh');
  }

  /** Marks the CRM's button and tab while its pane is not on the screen. */
  markCrm() {
    this.markTab('crm');
    if (!this.#crmOpen) this.crmButton.classList.add('crm-toggle-fresh');
  }

  get #crmOpen() {
    return this.main.classList.contains('panes-crm');
  }

  #setCrm(open, remember = true) {
    if (remember) localStorage.setItem(CRM_KEY, open ? 'open' : 'closed');
    this.main.classList.toggle('panes-crm', open);
    this.crmButton.setAttribute('aria-pressed', String(open));
    if (!open) return;
    this.crmButton.classList.remove('crm-toggle-fresh');
    if (innerWidth <= NARROW) this.#setDebug(false, remember);
  }

  get #debugOpen() {
    return this.main.classList.contains('panes-debug');
  }

  #setDebug(open, remember = true) {
    if (remember) localStorage.setItem(DEBUG_KEY, open ? 'open' : 'closed');
    this.main.classList.toggle('panes-debug', open);
    this.debugButton.setAttribute('aria-pressed', String(open));
    if (open && innerWidth <= NARROW) this.#setCrm(false, remember);
  }

  #bar() {
    return h(
      'header',
      { class: 'bar' },
      h('img', { src: 'favicon.svg', alt: '', class: 'brand-mark' }),
      h('h1', { class: 'brand' }, 'SmartHeart', h('span', { class: 'brand-part' }, t('playground'))),
      this.botName,
      this.connection,
      h('button', { type: 'button', class: 'button button-quiet', testid: 'language', on: { click: switchLanguage } }, t('otherLanguage')),
      this.crmButton,
      this.debugButton,
    );
  }
}
