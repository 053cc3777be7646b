import { dayKey } from '../format.js';
import { serviceLine } from '../render/service.js';

const JOIN_SECONDS = 300;

/**
 * Arranges messages into what the chat shows: days, service lines, single messages and whole albums.
 * @param {object[]} messages oldest first
 * @param {object} view
 * @param {(message: object) => boolean} view.isOwn whether it was written by the person played
 * @param {boolean} view.group whether senders are named
 * @returns {object[]} items `{kind: 'day'|'service'|'message', key, …}`; equal `parts` mean nothing to redraw
 */
export function arrange(messages, { isOwn, group }) {
  const items = [];
  let day = null;
  let previous = null;
  for (const album of albums(messages)) {
    const [first] = album;
    if (dayKey(first.date) !== day) {
      day = dayKey(first.date);
      previous = null;
      items.push({ kind: 'day', key: `day ${day}`, date: first.date, parts: [day] });
    }
    const line = serviceLine(first);
    if (line) {
      previous = null;
      items.push({ kind: 'service', key: `message ${first.message_id}`, messages: album, line, parts: [first] });
      continue;
    }
    const item = messageItem(album, previous, isOwn(first), group);
    if (item.joinsPrevious) settle(previous, false, group);
    items.push(item);
    previous = item;
  }
  return items;
}

function messageItem(album, previous, own, group) {
  const [first] = album;
  const joinsPrevious =
    Boolean(previous) &&
    previous.own === own &&
    sender(previous.messages[0]) === sender(first) &&
    first.date - previous.messages[0].date < JOIN_SECONDS;
  const item = {
    kind: 'message',
    key: `message ${first.message_id}`,
    messages: album,
    own,
    joinsPrevious,
    named: group && !own && !joinsPrevious,
  };
  settle(item, true, group);
  return item;
}

/** The avatar stands at the last message of a run; `pictured` is null where there is no room for one at all. */
function settle(item, last, group) {
  item.pictured = group && !item.own ? last : null;
  item.parts = [...item.messages, item.own, item.joinsPrevious, item.pictured];
}

function albums(messages) {
  const groups = [];
  for (const message of messages) {
    const group = groups.at(-1);
    if (message.media_group_id && group?.[0].media_group_id === message.media_group_id) group.push(message);
    else groups.push([message]);
  }
  return groups;
}

const sender = (message) => message.sender_chat?.id ?? message.from?.id;
