import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { fileUrl } from '../api.js';
import { duration, size } from '../format.js';

let playing = null;

/**
 * A player for voice messages and music; starting one stops the other.
 * @param {object} media Bot API `Voice` or `Audio`
 * @param {string} title
 * @returns {HTMLElement}
 */
export function audioPlayer(media, title) {
  const audio = h('audio', { src: fileUrl(media.file_id), preload: 'none' });
  const button = h('button', { type: 'button', class: 'player-button', 'aria-label': t('play') }, icon('play'));
  const seek = h('input', { type: 'range', class: 'player-seek', min: '0', max: '1000', value: '0', 'aria-label': t('seek') });
  const time = h('span', { class: 'player-time' }, duration(media.duration));
  const length = () => (Number.isFinite(audio.duration) ? audio.duration : media.duration || 0);

  button.addEventListener('click', () => (audio.paused ? start(audio) : audio.pause()));
  seek.addEventListener('input', () => {
    audio.currentTime = (seek.value / 1000) * length();
  });
  for (const type of ['play', 'pause', 'ended']) audio.addEventListener(type, () => showState(button, audio));
  audio.addEventListener('timeupdate', () => {
    const share = length() ? audio.currentTime / length() : 0;
    seek.value = String(Math.round(share * 1000));
    seek.style.setProperty('--done', `${share * 100}%`);
    time.textContent = `${duration(audio.currentTime)} / ${duration(length())}`;
  });
  return h(
    'div',
    { class: 'player' },
    audio,
    button,
    h(
      'div',
      { class: 'player-body' },
      h('span', { class: 'player-title' }, title),
      seek,
      h('span', { class: 'player-meta' }, time, media.file_size ? h('span', {}, size(media.file_size)) : null),
    ),
  );
}

function start(audio) {
  if (playing && playing !== audio) playing.pause();
  playing = audio;
  audio.play().catch(() => audio.dispatchEvent(new Event('pause')));
}

function showState(button, audio) {
  button.replaceChildren(icon(audio.paused ? 'play' : 'pause'));
  button.setAttribute('aria-label', t(audio.paused ? 'play' : 'pause'));
}
