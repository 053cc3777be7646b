import { h } from '../dom.js';
import { dimensions, isVisual, renderMedia, visual } from './media.js';

/**
 * @param {object[]} messages of one `media_group_id`, oldest first
 * @returns {HTMLElement} a grid of pictures, or a list of files
 */
export function renderAlbum(messages) {
  if (!messages.every(isVisual)) {
    return h(
      'div',
      { class: 'file-list' },
      messages.map((message) => h('div', { data: { messageId: String(message.message_id) } }, renderMedia(message))),
    );
  }
  return h(
    'div',
    { class: 'album' },
    rows(messages).map((row) =>
      h(
        'div',
        { class: 'album-row', style: { '--row-ratio': ratio(row) } },
        row.map((message) =>
          h(
            'div',
            { class: 'album-tile', data: { messageId: String(message.message_id) }, style: { '--tile-share': share(message) } },
            visual(message),
          ),
        ),
      ),
    ),
  );
}

/** Splits 2–10 pictures into rows of two or three, a lone one first where they do not come out even. */
function rows(messages) {
  const sizes = { 1: [1], 2: [2], 3: [1, 2], 4: [2, 2], 5: [2, 3], 6: [3, 3], 7: [2, 2, 3], 8: [2, 3, 3], 9: [3, 3, 3], 10: [2, 2, 3, 3] }[
    messages.length
  ];
  const counts = sizes ?? Array(Math.ceil(messages.length / 3)).fill(3);
  let next = 0;
  return counts.map((count) => messages.slice(next, (next += count))).filter((row) => row.length);
}

/** Very wide and very tall pictures are cropped, so that no tile becomes a sliver. */
function share(message) {
  const { width, height } = dimensions(message);
  return Math.min(1.8, Math.max(0.7, width / height));
}

const ratio = (row) =>
  Math.min(
    2.6,
    Math.max(
      1.3,
      row.reduce((sum, message) => sum + share(message), 0),
    ),
  );
