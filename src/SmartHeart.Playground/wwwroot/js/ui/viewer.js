import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';

/** Shows a picture over the whole page until it is clicked or Escape is pressed. @param {string} source @param {string} alt */
export function openViewer(source, alt) {
  const viewer = h(
    'dialog',
    { class: 'viewer', 'aria-label': alt, on: { click: () => viewer.close(), close: () => viewer.remove() } },
    h('img', { src: source, alt }),
    h('button', { type: 'button', class: 'icon-button viewer-close', 'aria-label': t('close') }, icon('close')),
  );
  document.body.append(viewer);
  viewer.showModal();
}
