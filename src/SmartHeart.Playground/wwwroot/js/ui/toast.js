import { h } from '../dom.js';
import { t } from '../i18n.js';

const SHOWN_MS = 3500;

/**
 * Shows a line of text over a pane for a few seconds; in a chat it stands over the messages, clear of the input.
 * @param {HTMLElement} pane
 * @param {string} text
 * @param {'plain'|'error'} [tone]
 */
export function toast(pane, text, tone = 'plain') {
  const place = pane.querySelector(':scope > .timeline-box') ?? pane;
  place.querySelector(':scope > .toast')?.remove();
  const element = h('div', { class: `toast toast-${tone}`, testid: 'toast', role: tone === 'error' ? 'alert' : 'status' }, text);
  place.append(element);
  setTimeout(() => element.remove(), SHOWN_MS);
}

/**
 * Runs an action and shows its failure, so that no click ends in silence.
 * @template T
 * @param {HTMLElement} pane
 * @param {() => Promise<T>} action
 * @returns {Promise<T|undefined>} undefined after a failure
 */
export async function attempt(pane, action) {
  try {
    return await action();
  } catch (error) {
    toast(pane, t('failed', { error: error.message }), 'error');
    return undefined;
  }
}
