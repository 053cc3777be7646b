import { t } from '../i18n.js';
import { fullName } from '../format.js';

const KINDS = ['photo', 'video', 'animation', 'voice', 'audio', 'sticker', 'contact', 'location', 'poll'];

/**
 * @param {object} message
 * @returns {string} one line that stands for it: its text, or what it holds
 */
export function previewText(message) {
  const text = message.text ?? message.caption;
  if (text) return text.replace(/\s+/g, ' ').slice(0, 140);
  if (message.document && !message.animation) return message.document.file_name ?? t('file');
  const kind = KINDS.find((name) => message[name]);
  return kind ? t(kind) : t('message');
}

/** @param {object} message @returns {string} who it is from, as its readers see it */
export function senderName(message) {
  return message.sender_chat?.title ?? (message.from ? fullName(message.from) : '');
}
