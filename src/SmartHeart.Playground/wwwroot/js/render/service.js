import { t } from '../i18n.js';
import { fullName } from '../format.js';
import { previewText, senderName } from './preview.js';

const names = (users) => users.map(fullName).join(', ');

/** Field of the message → its line. */
const LINES = {
  new_chat_members: (message) => t('joined', { name: names(message.new_chat_members) }),
  left_chat_member: (message) => t('left', { name: fullName(message.left_chat_member) }),
  pinned_message: (message) => `${t('pinned', { name: senderName(message) })}: ${previewText(message.pinned_message)}`,
  forum_topic_created: (message) => t('topicCreated', { name: message.forum_topic_created.name }),
  forum_topic_edited: () => t('topicEdited'),
  forum_topic_closed: () => t('topicClosed'),
  forum_topic_reopened: () => t('topicReopened'),
  new_chat_title: (message) => t('titleChanged', { name: message.new_chat_title }),
};

const OTHERS = [
  'group_chat_created',
  'supergroup_chat_created',
  'new_chat_photo',
  'delete_chat_photo',
  'general_forum_topic_hidden',
  'general_forum_topic_unhidden',
  'migrate_to_chat_id',
  'migrate_from_chat_id',
  'message_auto_delete_timer_changed',
  'users_shared',
  'chat_shared',
  'write_access_allowed',
  'boost_added',
  'web_app_data',
  'chat_owner_left',
  'chat_owner_changed',
];

/**
 * @param {object} message
 * @returns {string|null} the line of a service message; null for an ordinary one
 */
export function serviceLine(message) {
  for (const [field, line] of Object.entries(LINES)) if (message[field] !== undefined) return line(message);
  const other = OTHERS.find((field) => message[field] !== undefined);
  return other ? `${t('serviceMessage')}: ${other.replaceAll('_', ' ')}` : null;
}
