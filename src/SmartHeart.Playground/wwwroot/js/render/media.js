import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { fileUrl } from '../api.js';
import { duration, size } from '../format.js';
import { audioPlayer } from './audio.js';
import { openViewer } from '../ui/viewer.js';

const BUBBLE_EDGE = 360;

/** @param {object} message @returns {boolean} whether its picture fills the bubble to its edges */
export const isVisual = (message) => Boolean(message.photo || message.video || message.animation);

/**
 * @param {object} message Bot API message
 * @returns {HTMLElement|null} its photo, video, sound or file
 */
export function renderMedia(message) {
  if (isVisual(message)) return h('div', { class: 'media-frame', style: frame(message) }, visual(message));
  if (message.video_note) return roundVideo(message.video_note);
  if (message.sticker)
    return h('img', { class: 'sticker', src: fileUrl(message.sticker.file_id), alt: message.sticker.emoji ?? t('sticker') });
  if (message.voice) return audioPlayer(message.voice, t('voice'));
  if (message.audio)
    return audioPlayer(
      message.audio,
      [message.audio.performer, message.audio.title].filter(Boolean).join(' · ') || message.audio.file_name || t('audio'),
    );
  if (message.document) return fileRow(message.document);
  return null;
}

/**
 * @param {object} message with a photo, video or animation
 * @returns {HTMLElement} the picture itself, filling whatever holds it
 */
export function visual(message) {
  const element = message.photo ? photo(message) : video(message);
  return message.has_media_spoiler ? hidden(element) : element;
}

/** @param {object} message @returns {{width: number, height: number}} of the picture in pixels; a square when unknown */
export function dimensions(message) {
  const media = message.photo ? largest(message.photo) : (message.video ?? message.animation);
  return { width: media?.width || 320, height: media?.height || 320 };
}

function frame(message) {
  const { width, height } = dimensions(message);
  const scale = Math.min(1, BUBBLE_EDGE / Math.max(width, height));
  return { '--media-width': `${Math.max(160, Math.round(width * scale))}px`, '--media-ratio': `${width} / ${Math.max(height, width / 3)}` };
}

const largest = (sizes) => sizes.reduce((best, next) => (next.width * next.height > best.width * best.height ? next : best));

function photo(message) {
  const source = fileUrl(largest(message.photo).file_id);
  const alt = message.caption?.slice(0, 120) || t('photo');
  return h(
    'button',
    { type: 'button', class: 'picture', 'aria-label': t('openPhoto'), on: { click: () => openViewer(source, alt) } },
    h('img', { src: source, alt, loading: 'lazy', draggable: 'false' }),
  );
}

function video(message) {
  const media = message.video ?? message.animation;
  const source = fileUrl(media.file_id);
  if (media.mime_type?.startsWith('image/')) return h('img', { class: 'picture', src: source, alt: t('animation') });
  const poster = media.thumbnail && fileUrl(media.thumbnail.file_id);
  const element = h('video', {
    class: 'picture',
    src: source,
    poster,
    playsinline: true,
    preload: 'metadata',
    'aria-label': message.video ? t('video') : t('animation'),
  });
  if (message.animation) Object.assign(element, { autoplay: true, loop: true, muted: true });
  const label = message.animation ? t('animation') : media.duration ? duration(media.duration) : '';
  return h('div', { class: 'picture' }, element, label && h('span', { class: 'media-label' }, label), message.video && playButton(element));
}

/** The browser's own controls appear with the first play: they would only hide a still picture. */
function playButton(video) {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'play-button',
      'aria-label': t('play'),
      on: {
        click: () => {
          button.remove();
          video.controls = true;
          video.play().catch(() => video.focus());
        },
      },
    },
    icon('play'),
  );
  return button;
}

function roundVideo(note) {
  const element = h('video', {
    class: 'round-video',
    src: fileUrl(note.file_id),
    playsinline: true,
    preload: 'metadata',
    'aria-label': t('video'),
  });
  element.addEventListener('click', () => (element.paused ? element.play() : element.pause()));
  return element;
}

function hidden(element) {
  const cover = h(
    'button',
    { type: 'button', class: 'media-cover', on: { click: () => cover.remove() } },
    icon('spoiler'),
    t('revealSpoiler'),
  );
  return h('div', { class: 'picture' }, element, cover);
}

function fileRow(document) {
  const name = document.file_name || t('file');
  const extension = /\.(\w{1,5})$/.exec(name)?.[1] ?? '';
  return h(
    'a',
    { class: 'file', href: fileUrl(document.file_id), download: name, 'aria-label': t('download', { name }) },
    h('span', { class: 'file-icon' }, extension ? h('span', { class: 'file-extension' }, extension) : icon('file')),
    h('span', { class: 'file-text' }, h('span', { class: 'file-name' }, name), h('span', { class: 'file-size' }, size(document.file_size))),
    icon('download'),
  );
}
