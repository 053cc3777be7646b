import { h } from '../dom.js';

/** @param {string} label @param {object} attributes of the input, with `name` @returns {HTMLElement} a labelled text field */
export const textField = (label, attributes) =>
  h(
    'label',
    { class: 'field' },
    h('span', { class: 'field-label' }, label),
    h('input', { class: 'input', type: 'text', autocomplete: 'off', ...attributes }),
  );

/**
 * @param {string} label
 * @param {string} name
 * @param {[value: string, text: string][]} options
 * @param {string} chosen
 * @param {(value: string) => void} [changed]
 * @returns {HTMLElement} one of a few, all in sight
 */
export const choiceField = (label, name, options, chosen, changed) =>
  h(
    'fieldset',
    { class: 'field choice' },
    h('legend', { class: 'field-label' }, label),
    h(
      'div',
      { class: 'choice-options' },
      options.map(([value, text]) =>
        h(
          'label',
          { class: 'choice-option' },
          h('input', { type: 'radio', name, value, checked: value === chosen, on: changed && { change: () => changed(value) } }),
          h('span', {}, text),
        ),
      ),
    ),
  );

/**
 * @param {string} label
 * @param {string} [hint]
 * @param {boolean} checked
 * @param {(checked: boolean) => void} changed
 * @returns {HTMLElement}
 */
export const switchField = (label, hint, checked, changed) =>
  h(
    'label',
    { class: 'switch' },
    h('input', { type: 'checkbox', role: 'switch', checked, on: { change: (event) => changed(event.target.checked) } }),
    h('span', { class: 'switch-track', 'aria-hidden': 'true' }),
    h('span', { class: 'switch-text' }, h('span', {}, label), hint && h('small', {}, hint)),
  );
