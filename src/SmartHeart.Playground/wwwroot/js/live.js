import { eventsUrl } from './api.js';

/**
 * Follows the emulator's events for as long as the page is open; the browser reconnects by itself.
 * @param {object} handlers
 * @param {(event: object) => void} handlers.event one event of the contract
 * @param {(connected: boolean) => void} handlers.connection
 * @param {() => void} handlers.resumed the stream is back after a gap: what was missed must be loaded again
 */
export function follow({ event, connection, resumed }) {
  const source = new EventSource(eventsUrl());
  let broken = false;
  source.addEventListener('open', () => {
    connection(true);
    if (broken) resumed();
    broken = false;
  });
  source.addEventListener('error', () => {
    broken = true;
    connection(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => follow({ event, connection, resumed: once(resumed) }), 3000);
  });
  source.addEventListener('message', ({ data }) => event(JSON.parse(data)));
}

/** After a refused connection a new source has not yet been open, so its first opening counts as the return. */
function once(resumed) {
  resumed();
  return resumed;
}
