import { eventsUrl } from './api.js';

const RETRY_MS = 3_000;

/**
 * Follows the emulator's events for as long as the page is open.
 * @param {object} handlers
 * @param {(event: object) => void} handlers.event one event of the contract
 * @param {(connected: boolean) => void} handlers.connection
 * @param {() => void} handlers.resumed the stream is back after a gap: what was missed must be loaded again
 * @param {boolean} [interrupted] whether there was a stream before this one
 */
export function follow(handlers, interrupted = false) {
  const source = new EventSource(eventsUrl());
  let gap = interrupted;
  source.addEventListener('message', ({ data }) => handlers.event(JSON.parse(data)));
  source.addEventListener('open', () => {
    handlers.connection(true);
    if (gap) handlers.resumed();
    gap = false;
  });
  source.addEventListener('error', () => {
    gap = true;
    handlers.connection(false);
    // The browser tries again by itself, except after an answer that is not a stream.
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow(handlers, true), RETRY_MS);
  });
}
