import { h } from '../dom.js';
import { t } from '../i18n.js';
import { api } from '../api.js';
import { state } from '../store.js';
import { askForm, openDialog } from '../ui/dialog.js';
import { choiceField, textField } from '../ui/field.js';

const phoneField = (value) =>
  textField(t('phone'), { name: 'phone', type: 'tel', inputmode: 'tel', required: true, placeholder: '+7 900 123-45-67', value });

/**
 * Asks a person to share their own number, as Telegram does on a contact button.
 * @param {{chatId: number, topicId: number|null, as: number}} target
 */
export async function shareOwnContact(target) {
  const phone = state.people.get(target.as)?.phone;
  const question = h('p', {}, t('shareOwn', { bot: state.bot.name }));
  if (phone) {
    const body = h('div', {}, question, h('p', { class: 'dialog-phone' }, phone));
    if (await openDialog({ title: t('shareOwnTitle'), body, accept: t('send') })) await api.contact({ ...target, own: true, phone });
    return;
  }
  const values = await askForm({ title: t('shareOwnTitle'), accept: t('send') }, [question, phoneField('')]);
  if (values) await api.contact({ ...target, own: true, phone: values.phone });
}

/**
 * Lets a person send a contact card: their own, or somebody else's.
 * @param {{chatId: number, topicId: number|null, as: number}} target
 */
export async function shareAnyContact(target) {
  const fields = [textField(t('firstName'), { name: 'firstName', required: true, maxlength: 64 }), phoneField('')];
  const person = state.people.get(target.as);
  const own = (value) => {
    for (const field of fields) field.hidden = value === 'own' && Boolean(person?.phone);
    for (const input of fields.map((field) => field.querySelector('input'))) input.required = value !== 'own';
  };
  const choice = choiceField(
    t('shareContactOf'),
    'whose',
    [
      ['other', t('person')],
      ['own', t('ownContact')],
    ],
    'other',
    own,
  );
  const values = await askForm({ title: t('shareContact'), accept: t('send') }, [choice, ...fields]);
  if (!values) return;
  if (values.whose === 'own') await api.contact({ ...target, own: true, phone: values.phone || person?.phone });
  else await api.contact({ ...target, own: false, phone: values.phone, firstName: values.firstName });
}
