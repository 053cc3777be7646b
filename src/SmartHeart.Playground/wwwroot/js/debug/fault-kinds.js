/**
 * Ways for Telegram to fail, and what each asks of `POST /faults`. Their names are texts `fault_<name>`.
 * @type {Record<string, (values: {seconds: number}) => object>}
 */
export const FAULT_KINDS = {
  429: ({ seconds }) => ({ kind: 'refuse', code: 429, retryAfter: seconds }),
  502: () => ({ kind: 'html', code: 502 }),
  403: () => ({ kind: 'refuse', code: 403, description: 'Forbidden: bot was blocked by the user' }),
  400: () => ({ kind: 'refuse', code: 400, description: 'Bad Request: chat not found' }),
  slow: ({ seconds }) => ({ kind: 'slow', delayMs: seconds * 1000 }),
  hang: () => ({ kind: 'hang' }),
  dropBefore: () => ({ kind: 'dropBefore' }),
  dropAfter: () => ({ kind: 'dropAfter' }),
  down: ({ seconds }) => ({ kind: 'down', delayMs: seconds * 1000 }),
};

/** Kinds that last, or make the bot wait, for a number of seconds. */
export const TIMED_KINDS = new Set(['429', 'slow', 'down']);

/** Kinds that strike the whole server rather than some requests. */
export const GLOBAL_KINDS = new Set(['down']);

/** @param {object} fault of `GET /state` @returns {string} which of {@link FAULT_KINDS} it is, or its own kind */
export function faultName({ kind, code }) {
  if (kind === 'html') return '502';
  return kind === 'refuse' ? String(code) : kind;
}
