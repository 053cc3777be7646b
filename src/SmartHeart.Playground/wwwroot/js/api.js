const BASE = '/playground/api';

/** An answer other than 2xx, or none at all (`status` 0). */
export class ApiError extends Error {
  /** @param {number} status @param {string} message */
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

/** The emulator's own HTTP API; every call rejects with {@link ApiError}. */
export const api = {
  state: () => request('GET', '/state'),
  messages: (chatId, topicId, before, limit = 40) => request('GET', `/messages${query({ chatId, topicId, before, limit })}`),
  commands: (chatId, as) => request('GET', `/commands${query({ chatId, as })}`),
  addPerson: (person) => request('POST', '/people', person),
  patchPerson: (id, change) => request('PATCH', `/people/${encodeURIComponent(id)}`, change),
  send: (message, files = []) => request('POST', '/send', files.length ? multipart(message, files) : message),
  tap: (tap) => request('POST', '/tap', tap),
  contact: (contact) => request('POST', '/contact', contact),
  link: (as, payload) => request('POST', '/link', { as, payload }),
  addFault: (fault) => request('POST', '/faults', fault),
  clearFaults: () => request('DELETE', '/faults'),
  setLimits: (enforced) => request('POST', '/limits', { enforced }),
  loseFiles: (lost) => request('POST', '/faults/files', { lost }),
  crm: () => request('GET', '/crm'),
  crmLead: (id) => request('GET', `/crm/leads/${id}`),
  crmRequests: () => request('GET', '/crm/requests'),
  moveLead: (id, statusId) => request('POST', `/crm/leads/${id}/status`, { statusId }),
  addCrmFault: (fault) => request('POST', '/crm/faults', fault),
  clearCrmFaults: () => request('DELETE', '/crm/faults'),
  setCrmRate: (enforced) => request('POST', '/crm/rate', { enforced }),
};

/** @param {string} fileId a Bot API `file_id` @returns {string} address of the file's bytes */
export const fileUrl = (fileId) => `${BASE}/files/${encodeURIComponent(fileId)}`;

/** @returns {string} address of the server-sent events */
export const eventsUrl = () => `${BASE}/events`;

async function request(method, path, body) {
  const response = await fetch(BASE + path, { method, ...payload(body) }).catch((error) => {
    throw new ApiError(0, error.message);
  });
  const text = await response.text();
  const json = parse(text);
  if (!response.ok) throw new ApiError(response.status, describe(json) || text.slice(0, 300) || `HTTP ${response.status}`);
  return json;
}

function payload(body) {
  if (body === undefined) return {};
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

function multipart(message, files) {
  const form = new FormData();
  for (const [name, value] of Object.entries(message)) {
    if (value === undefined || value === null) continue;
    form.append(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  for (const file of files) form.append('files', file, file.name);
  return form;
}

function query(values) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined && value !== null) search.set(name, value);
  return `?${search}`;
}

function parse(text) {
  try {
    return text ? JSON.parse(text) : null;
  } catch {
    return null;
  }
}

const describe = (json) => json?.description ?? json?.detail ?? json?.title ?? json?.error;
