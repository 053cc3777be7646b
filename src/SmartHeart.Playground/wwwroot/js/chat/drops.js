import { h } from '../dom.js';
import { t } from '../i18n.js';

/** Lets files be dropped onto a pane. @param {HTMLElement} pane @param {(files: File[]) => void} take */
export function acceptDrops(pane, take) {
  const veil = h('div', { class: 'drop-veil', hidden: true }, t('dropFiles'));
  let depth = 0;
  const show = (change) => {
    depth = Math.max(0, depth + change);
    veil.hidden = depth === 0;
  };
  const carriesFiles = (event) => event.dataTransfer?.types.includes('Files');
  pane.append(veil);
  pane.addEventListener('dragenter', (event) => carriesFiles(event) && show(1));
  pane.addEventListener('dragleave', (event) => carriesFiles(event) && show(-1));
  pane.addEventListener('dragover', (event) => carriesFiles(event) && event.preventDefault());
  pane.addEventListener('drop', (event) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    show(-depth);
    take([...event.dataTransfer.files]);
  });
}
