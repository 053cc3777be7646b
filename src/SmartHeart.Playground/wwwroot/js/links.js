const HOSTS = new Set(['t.me', 'telegram.me', 'telegram.dog']);

/**
 * Reads a link to the bot under test.
 * @param {string} text an address, with or without its scheme
 * @param {string} username of the bot
 * @returns {{payload: string|null}|null} `payload` is null when the link only opens the chat; null when it leads anywhere else
 */
export function botLink(text, username) {
  const url = address(text);
  if (!url || !username) return null;
  const scheme = url.protocol === 'tg:';
  if (scheme ? !/^\/*resolve$/.test(url.hostname + url.pathname) : !HOSTS.has(url.hostname.replace(/^www\./, ''))) return null;
  const name = scheme ? url.searchParams.get('domain') : url.pathname.slice(1);
  if (name?.toLowerCase() !== username.toLowerCase()) return null;
  return { payload: url.searchParams.get('start') };
}

/**
 * @param {string} text an address out of a message
 * @returns {string|null} the address when it is safe to put into `href`: web, mail, phone and Telegram links only
 */
export function safeHref(text) {
  const url = address(text);
  return url && ['http:', 'https:', 'mailto:', 'tel:', 'tg:'].includes(url.protocol) ? url.href : null;
}

function address(text) {
  const trimmed = text.trim();
  if (!trimmed || /\s/.test(trimmed)) return null;
  try {
    return new URL(/^[a-z][a-z\d+.-]*:/i.test(trimmed) && !/^[\w.-]+:\d/.test(trimmed) ? trimmed : `https://${trimmed}`);
  } catch {
    return null;
  }
}
