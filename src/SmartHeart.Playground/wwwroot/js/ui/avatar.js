import { h } from '../dom.js';
import { hue, initials } from '../format.js';

/**
 * @param {number} id decides the colour
 * @param {string} name gives the letters
 * @param {'small'|'medium'} [size]
 * @returns {HTMLElement} decoration: the name always stands next to it
 */
export function avatar(id, name, size = 'medium') {
  return h('span', { class: `avatar avatar-${size}`, style: { '--hue': hue(id) }, 'aria-hidden': 'true' }, initials(name) || '•');
}
