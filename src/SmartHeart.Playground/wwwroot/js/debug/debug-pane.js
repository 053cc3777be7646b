import { h } from '../dom.js';
import { t } from '../i18n.js';
import { ApiLog } from './api-log.js';
import { FaultPanel } from './fault-panel.js';

const STORAGE_KEY = 'playground.debugTab';

/** What goes on behind the chats: the bot's calls, and what is made to fail. */
export class DebugPane {
  constructor() {
    this.element = h('section', { class: 'pane debug-pane', testid: 'debug-pane', 'aria-label': t('debugPane') });
    this.log = new ApiLog();
    this.faults = new FaultPanel(this.element);
    this.tabs = [
      ['log', t('apiLog'), this.log.element],
      ['faults', t('faults'), this.faults.element],
    ];
    this.buttons = this.tabs.map(([name, title]) =>
      h('button', { type: 'button', role: 'tab', class: 'topic', testid: `debug-${name}`, on: { click: () => this.#show(name) } }, title),
    );
    this.element.append(
      h('header', { class: 'topics debug-tabs', role: 'tablist', 'aria-label': t('debugPane') }, this.buttons),
      ...this.tabs.map(([, , panel]) => panel),
    );
    this.#show(localStorage.getItem(STORAGE_KEY) === 'faults' ? 'faults' : 'log');
  }

  #show(chosen) {
    localStorage.setItem(STORAGE_KEY, chosen);
    this.tabs.forEach(([name, , panel], index) => {
      panel.hidden = name !== chosen;
      this.buttons[index].setAttribute('aria-selected', String(name === chosen));
    });
  }
}
