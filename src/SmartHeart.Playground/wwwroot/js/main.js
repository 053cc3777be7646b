import { fill, h } from './dom.js';
import { t } from './i18n.js';
import { api } from './api.js';
import { follow } from './live.js';
import { readRoute, writeRoute } from './route.js';
import { admin, chatKey, emit, groupPeople, load, markRead, noteMessage, on, putPerson, state, topicOf, user } from './store.js';
import { AdminPane } from './admin-pane.js';
import { CrmPane } from './crm/crm-pane.js';
import { DebugPane } from './debug/debug-pane.js';
import { Shell } from './shell.js';
import { UserPane } from './user-pane.js';

const root = document.getElementById('app');

try {
  readRoute();
  const first = await api.state();
  start(first);
} catch (error) {
  fill(
    root,
    h(
      'div',
      { class: 'load-failed', role: 'alert' },
      h('p', {}, t('loadFailed', { error: error.message })),
      h('button', { type: 'button', class: 'button button-main', on: { click: () => location.reload() } }, t('retry')),
    ),
  );
}

function start(first) {
  const panes = { user: new UserPane(), admin: new AdminPane(openAsAdmin), crm: new CrmPane(), debug: new DebugPane() };
  const shell = new Shell(Object.fromEntries(Object.entries(panes).map(([name, pane]) => [name, pane.element])));
  fill(root, shell.element);

  on('state', () => {
    shell.bot = state.bot;
    settleSelection();
  });
  load(first);
  const open = { user: () => panes.user.open(), admin: () => panes.admin.open() };
  on('selection', (pane) => {
    writeRoute();
    open[pane]();
  });
  on('person', (person) => personChanged(person, panes));
  on('unread', (key) => key.startsWith(`${state.group.id}/`) && panes.admin.drawTopics());
  on('shown', (pane) => shell.markTab(pane));
  on('crm', () => shell.markCrm());
  writeRoute();
  open.user();
  open.admin();

  const reload = () =>
    panes.user.chat.attempt(async () => {
      load(await api.state());
      open.user();
      open.admin();
      panes.crm.reload();
    });
  follow({ event: (event) => receive(event, panes, reload), connection: (connected) => (shell.connected = connected), resumed: reload });

  /** In Telegram a link opens the reader's own chat, so the left pane becomes that admin's. */
  async function openAsAdmin(payload, as) {
    state.userId = as;
    writeRoute();
    shell.showTab('user');
    await open.user();
    await panes.user.openLink(payload);
  }
}

function receive(event, panes, reload) {
  const chats = [panes.user, panes.admin];
  switch (event.type) {
    case 'message':
    case 'edit':
      receiveMessage(event.message, event.type === 'edit', chats);
      break;
    case 'delete':
      for (const { chat } of chats) if (chat.showsChat(event.chatId)) chat.timeline.remove(event.messageIds);
      break;
    case 'answer':
      for (const { chat } of chats) chat.taps.answer(event);
      break;
    case 'person':
      putPerson(event.person);
      break;
    case 'action':
      for (const { chat, typing } of chats) if (chat.shows(asMessage(event))) typing.show(event.action);
      break;
    case 'call':
      panes.debug.log.add(event);
      emit('call', event);
      break;
    case 'crm':
      panes.crm.changed();
      emit('crm');
      break;
    case 'crmCall':
      panes.crm.called(event.call);
      break;
    case 'reload':
      reload();
      break;
    default:
  }
}

function receiveMessage(message, edit, chats) {
  const shown = chats.filter(({ chat }) => chat.shows(message));
  if (!edit) noteMessage(message, shown.length > 0);
  for (const { name, chat, typing } of shown) {
    if (!edit) emit('shown', name);
    chat.timeline.put(message, edit);
    if (message.from?.id === state.bot.id) typing.stop();
    markRead(chatKey(message.chat.id, topicOf(message)));
  }
}

const asMessage = ({ chatId, topicId }) => ({ chat: { id: chatId }, is_topic_message: Boolean(topicId), message_thread_id: topicId });

function personChanged(person, panes) {
  const { adminId } = state;
  settleSelection();
  if (person.id === state.userId) panes.user.drawHeader();
  if (adminId !== state.adminId) emit('selection', 'admin');
  else if (person.id === adminId) {
    panes.admin.drawHeader();
    panes.admin.chat.timeline.redraw();
  }
}

/** Whoever was chosen and is gone gives way to the first of the rest. */
function settleSelection() {
  if (!user())
    state.userId =
      [...state.people.values()].find((person) => !person.sample && (person.role ?? 'none') === 'none')?.id ??
      [...state.people.keys()][0] ??
      null;
  const people = groupPeople();
  if (!people.some((person) => person.id === state.adminId)) state.adminId = people[0]?.id ?? null;
  if (!state.group.topics.some(({ id }) => id === state.topicId))
    state.topicId = state.group.topics.find(({ id }) => id !== null)?.id ?? null;
  if (!admin()) state.adminId = null;
}
