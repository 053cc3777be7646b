import { t } from '../i18n.js';
import { api } from '../api.js';
import { putPerson } from '../store.js';
import { fullName } from '../format.js';
import { askForm } from '../ui/dialog.js';
import { choiceField, textField } from '../ui/field.js';

/** @returns {[string, string][]} roles in the group, as choices */
export const roleChoices = () => ['none', 'member', 'administrator', 'creator'].map((role) => [role, t(`role_${role}`)]);

const languageField = (chosen) =>
  choiceField(
    t('language'),
    'language',
    [
      ['ru', 'Русский'],
      ['en', 'English'],
    ],
    chosen,
  );

/**
 * Asks for a new person and adds them.
 * @param {'none'|'administrator'} role suggested
 * @returns {Promise<object|null>} the person; null when cancelled
 */
export async function addPerson(role) {
  const values = await askForm({ title: t('addPerson'), accept: t('add') }, [
    textField(t('firstName'), { name: 'firstName', required: true, maxlength: 64 }),
    textField(t('lastName'), { name: 'lastName', maxlength: 64 }),
    textField(t('username'), { name: 'username', pattern: '@?[A-Za-z][A-Za-z0-9_]{4,31}', placeholder: 'ivan_petrov' }),
    languageField('ru'),
    choiceField(t('role'), 'role', roleChoices(), role),
  ]);
  if (!values) return null;
  const person = await api.addPerson({
    ...values,
    username: values.username.replace('@', '') || undefined,
    lastName: values.lastName || undefined,
  });
  putPerson(person);
  return person;
}

/** Lets a person's language and phone be changed. @param {object} person */
export async function editPerson(person) {
  const values = await askForm({ title: fullName(person), accept: t('save') }, [
    textField(t('phone'), { name: 'phone', type: 'tel', value: person.phone ?? '', placeholder: '+79001234567' }),
    languageField(person.language === 'en' ? 'en' : 'ru'),
  ]);
  if (values) await changePerson(person.id, values);
}

/** @param {number} id @param {object} change fields of `PATCH /people/{id}` */
export async function changePerson(id, change) {
  putPerson({ ...(await api.patchPerson(id, change)), id, ...change });
}
