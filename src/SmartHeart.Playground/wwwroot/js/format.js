import { language } from './i18n.js';

const format = (options) => new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'ru-RU', options);

/** @param {number} seconds Unix time @returns {string} «14:05» */
export const clock = (seconds) => format({ hour: '2-digit', minute: '2-digit' }).format(seconds * 1000);

/** @param {Date} date @returns {string} «14:05:09» */
export const clockWithSeconds = (date) => format({ hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(date);

/** @param {number} seconds Unix time @returns {string} date and time in full, for a tooltip */
export const moment = (seconds) => format({ dateStyle: 'long', timeStyle: 'medium' }).format(seconds * 1000);

/** @param {number} seconds Unix time @returns {string} «22 ноября», with the year unless it is this one */
export function day(seconds) {
  const date = new Date(seconds * 1000);
  const sameYear = date.getFullYear() === new Date().getFullYear();
  return format({ day: 'numeric', month: 'long', ...(sameYear ? {} : { year: 'numeric' }) }).format(date);
}

/** @param {number} seconds Unix time @returns {string} key of the local day */
export const dayKey = (seconds) => new Date(seconds * 1000).toDateString();

/** @param {number} [bytes] @returns {string} «1,4 МБ» */
export function size(bytes) {
  if (!Number.isFinite(bytes)) return '';
  const units = language() === 'en' ? ['B', 'KB', 'MB', 'GB'] : ['Б', 'КБ', 'МБ', 'ГБ'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  const value = bytes / 1024 ** power;
  const digits = power > 0 && value < 100 ? 1 : 0;
  return `${value.toLocaleString(language(), { maximumFractionDigits: digits })} ${units[power]}`;
}

/** @param {number} [seconds] @returns {string} «1:05» */
export function duration(seconds) {
  const whole = Math.max(0, Math.round(Number.isFinite(seconds) ? seconds : 0));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** @param {object} person of the contract, or a Bot API `User` @returns {string} */
export const fullName = (person) => [person.firstName ?? person.first_name, person.lastName ?? person.last_name].filter(Boolean).join(' ');

/** @param {string} name @returns {string} up to two letters */
export const initials = (name) =>
  name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();

/** @param {number} id @returns {number} hue in degrees, the same for the same id */
export const hue = (id) => [14, 38, 92, 158, 190, 214, 262, 322][(Math.abs(id) + Math.abs(id >> 3)) % 8];
