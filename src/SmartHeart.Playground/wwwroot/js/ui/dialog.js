import { h } from '../dom.js';
import { t } from '../i18n.js';

/**
 * Opens a modal dialog and waits until it is closed.
 * @param {object} options
 * @param {string} options.title
 * @param {Node|string} [options.body]
 * @param {string} [options.accept] label of the main button
 * @param {boolean} [options.cancellable] whether there is a «cancel» button
 * @param {boolean} [options.danger] the main button destroys something
 * @param {string} [options.testid]
 * @returns {Promise<boolean>} true when accepted
 */
export function openDialog({ title, body, accept = t('ok'), cancellable = true, danger = false, testid }) {
  return new Promise((resolve) => {
    const form = h(
      'form',
      { method: 'dialog', class: 'dialog-form' },
      title && h('h2', { class: 'dialog-title' }, title),
      body && h('div', { class: 'dialog-body' }, body),
      h(
        'div',
        { class: 'dialog-buttons' },
        cancellable && h('button', { type: 'button', class: 'button button-quiet', on: { click: () => dialog.close('') } }, t('cancel')),
        h('button', { type: 'submit', value: 'accept', class: `button button-main ${danger ? 'button-danger' : ''}` }, accept),
      ),
    );
    const dialog = h(
      'dialog',
      {
        class: 'dialog',
        testid,
        'aria-label': title,
        on: {
          close: () => {
            dialog.remove();
            resolve(dialog.returnValue === 'accept');
          },
          click: (event) => cancellable && event.target === dialog && dialog.close(''),
        },
      },
      form,
    );
    document.body.append(dialog);
    dialog.showModal();
    dialog.querySelector('input, .button-main')?.focus();
  });
}

/**
 * Asks for several values at once.
 * @param {object} options title and label of the main button, as in {@link openDialog}
 * @param {Node[]} fields built by `field.js`, each with a `name`
 * @returns {Promise<Record<string, string>|null>} trimmed values by name; null when cancelled
 */
export async function askForm({ title, accept, testid }, fields) {
  const body = h('div', { class: 'fields' }, fields);
  if (!(await openDialog({ title, body, accept, testid }))) return null;
  const values = {};
  for (const input of body.querySelectorAll('[name]')) {
    if (input.type === 'radio' && !input.checked) continue;
    values[input.name] = input.value.trim();
  }
  return values;
}
