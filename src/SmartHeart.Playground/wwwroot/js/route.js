import { state } from './store.js';

const FIELDS = { user: 'userId', admin: 'adminId', topic: 'topicId' };

/** Restores who and what was open from the address; ids that no longer exist are left out by the caller. Zero stands for none: General among topics. */
export function readRoute() {
  const values = new URLSearchParams(location.hash.slice(1));
  for (const [name, field] of Object.entries(FIELDS)) if (values.has(name)) state[field] = Number(values.get(name)) || null;
}

/** Puts who and what is open into the address, so that a reload or a copied link brings it back. */
export function writeRoute() {
  const values = new URLSearchParams();
  for (const [name, field] of Object.entries(FIELDS)) values.set(name, state[field] ?? 0);
  history.replaceState(null, '', `#${values}`);
}
