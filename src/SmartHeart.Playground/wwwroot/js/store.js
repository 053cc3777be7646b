/**
 * What the page knows about the playground, and who hears of changes.
 * Topics of the bus: `state`, `message`, `edit`, `delete`, `answer`, `person`, `action`, `call`, `crm`, `resync`, `selection`, `unread`, `shown`.
 */
export const state = {
  bot: { id: 0, name: '', username: '' },
  group: { id: 0, title: '', topics: [] },
  /** @type {Map<number, object>} */
  people: new Map(),
  /** @type {Map<string, object>} by {@link chatKey} */
  chats: new Map(),
  commands: { default: [] },
  faults: [],
  limits: { enforced: false },
  filesLost: false,
  userId: null,
  adminId: null,
  /** @type {number|null|undefined} null is General; undefined until something is chosen */
  topicId: undefined,
  /** @type {Map<string, number>} messages that came while their chat was not shown */
  unread: new Map(),
};

const listeners = new Map();

/** @param {string} topic @param {(payload: any) => void} listener */
export function on(topic, listener) {
  if (!listeners.has(topic)) listeners.set(topic, new Set());
  listeners.get(topic).add(listener);
}

/** @param {string} topic @param {any} [payload] */
export function emit(topic, payload) {
  for (const listener of listeners.get(topic) ?? []) listener(payload);
}

/** @param {number} chatId @param {number|null} topicId @returns {string} */
export const chatKey = (chatId, topicId) => `${chatId}/${topicId ?? ''}`;

/** @param {object} message Bot API message @returns {number|null} its forum topic; null in a private chat and in General */
export const topicOf = (message) => (message.is_topic_message ? message.message_thread_id : null);

/** @returns {object|undefined} the person played on the left */
export const user = () => state.people.get(state.userId);

/** @returns {object|undefined} the person played in the group */
export const admin = () => state.people.get(state.adminId);

/** @returns {object[]} people of the group, owners first */
export function groupPeople() {
  const order = ['creator', 'administrator', 'member'];
  return [...state.people.values()]
    .filter((person) => person.role && person.role !== 'none')
    .sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
}

/** Takes over `GET /state`. @param {object} loaded */
export function load(loaded) {
  state.bot = loaded.bot;
  state.group = { ...loaded.group, topics: withGeneral(loaded.group.topics ?? []) };
  state.people = new Map(loaded.people.map((person) => [person.id, person]));
  state.chats = new Map(loaded.chats.map((chat) => [chatKey(chat.chatId, chat.topicId), chat]));
  state.commands = loaded.commands ?? { default: [] };
  state.faults = loaded.faults ?? [];
  state.limits = loaded.limits ?? { enforced: false };
  state.filesLost = loaded.filesLost ?? false;
  emit('state');
}

/** @param {object} person new or changed */
export function putPerson(person) {
  state.people.set(person.id, { ...state.people.get(person.id), ...person });
  emit('person', state.people.get(person.id));
}

/** Records a message in its chat's summary. @param {object} message @param {boolean} seen whether its chat is on the screen */
export function noteMessage(message, seen) {
  const key = chatKey(message.chat.id, topicOf(message));
  const chat = state.chats.get(key) ?? { chatId: message.chat.id, topicId: topicOf(message), count: 0 };
  state.chats.set(key, { ...chat, lastText: message.text ?? message.caption ?? '', lastAt: message.date, count: chat.count + 1 });
  if (!seen) {
    state.unread.set(key, (state.unread.get(key) ?? 0) + 1);
    emit('unread', key);
  }
}

/** @param {string} key of the chat that is now on the screen */
export function markRead(key) {
  if (state.unread.delete(key)) emit('unread', key);
}

/** General is a topic without an id of its own on the wire; it is listed even when the server leaves it out. */
function withGeneral(topics) {
  const own = topics.map((topic) => ({ ...topic, id: topic.id === 1 ? null : (topic.id ?? null) }));
  return own.some((topic) => topic.id === null) ? own : [{ id: null, name: 'General' }, ...own];
}
