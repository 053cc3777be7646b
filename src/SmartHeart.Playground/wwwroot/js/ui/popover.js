import { h } from '../dom.js';

let open = null;

/**
 * Shows a panel beside a button; Escape, a click outside, or a second call on the same button closes it.
 * @param {HTMLElement} anchor the button
 * @param {(close: () => void) => Node} build makes the content
 * @param {object} [options]
 * @param {'down'|'up'} [options.side]
 * @param {string} [options.label] for assistive technology
 */
export function togglePopover(anchor, build, { side = 'down', label } = {}) {
  const same = open?.anchor === anchor;
  open?.close();
  if (same) return;
  const panel = h('div', { class: `popover popover-${side}`, role: 'dialog', 'aria-label': label });
  const close = () => dismiss(anchor, panel);
  panel.append(build(close));
  open = { anchor, panel, close };
  document.body.append(panel);
  place(anchor, panel, side);
  anchor.setAttribute('aria-expanded', 'true');
  (panel.querySelector('[autofocus]') ?? panel.querySelector('button, input'))?.focus({ preventScroll: true });
}

document.addEventListener('pointerdown', ({ target }) => {
  if (open && !open.panel.contains(target) && !open.anchor.contains(target)) open.close();
});
document.addEventListener('keydown', (event) => {
  if (!open || event.key !== 'Escape') return;
  const { anchor, close } = open;
  close();
  anchor.focus();
});

/* A phone's keyboard changes the height only, and must not close the list one is about to search. */
let width = innerWidth;
window.addEventListener('resize', () => {
  if (width !== innerWidth) open?.close();
  width = innerWidth;
});

function dismiss(anchor, panel) {
  anchor.setAttribute('aria-expanded', 'false');
  panel.remove();
  if (open?.panel === panel) open = null;
}

function place(anchor, panel, side) {
  const box = anchor.getBoundingClientRect();
  const gap = 8;
  const left = Math.min(Math.max(gap, box.left), innerWidth - panel.offsetWidth - gap);
  panel.style.left = `${left}px`;
  if (side === 'down') {
    panel.style.top = `${box.bottom + gap}px`;
    panel.style.maxHeight = `${innerHeight - box.bottom - 2 * gap}px`;
  } else {
    panel.style.bottom = `${innerHeight - box.top + gap}px`;
    panel.style.maxHeight = `${box.top - 2 * gap}px`;
  }
}
