import { fill, h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { size } from '../format.js';
import { switchField } from '../ui/field.js';

const VISUAL = /^(image|video)\//;

/** Files waiting to be sent, with how they are to be sent. */
export class Attachments {
  #files = [];
  #asDocument = false;
  #asVoice = false;
  #changed;

  /** @param {() => void} changed */
  constructor(changed) {
    this.#changed = changed;
    this.element = h('div', { class: 'attachments', hidden: true });
  }

  /** @returns {File[]} */
  get files() {
    return this.#files;
  }

  /** @returns {object} fields of `POST /send` */
  get options() {
    if (!this.#files.length) return {};
    return { asDocument: this.#asDocument && this.#files.some(isVisual), asVoice: this.#asVoice && this.#mayBeVoice() };
  }

  /** @param {File[]} files */
  add(files) {
    this.#files = [...this.#files, ...files];
    this.#draw();
  }

  /** Forgets all files. */
  clear() {
    this.#files = [];
    this.#asDocument = false;
    this.#asVoice = false;
    this.#draw();
  }

  #mayBeVoice() {
    return this.#files.length === 1 && /^audio\/|\.(ogg|oga|opus|mp3|m4a|wav)$/i.test(`${this.#files[0].type || this.#files[0].name}`);
  }

  #draw() {
    this.element.hidden = this.#files.length === 0;
    fill(
      this.element,
      h(
        'ul',
        { class: 'attachment-list' },
        this.#files.map((file) => this.#tile(file)),
      ),
      h(
        'div',
        { class: 'attachment-options' },
        this.#files.some(isVisual) && switchField(t('asDocument'), null, this.#asDocument, (checked) => (this.#asDocument = checked)),
        this.#mayBeVoice() && switchField(t('asVoice'), null, this.#asVoice, (checked) => (this.#asVoice = checked)),
      ),
    );
    this.#changed();
  }

  #tile(file) {
    const remove = () => {
      this.#files = this.#files.filter((other) => other !== file);
      this.#draw();
    };
    return h(
      'li',
      { class: 'attachment', title: file.name },
      preview(file),
      h('span', { class: 'attachment-name' }, file.name),
      h('span', { class: 'attachment-size' }, size(file.size)),
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button icon-button-small',
          'aria-label': t('removeFile', { name: file.name }),
          on: { click: remove },
        },
        icon('close'),
      ),
    );
  }
}

const isVisual = (file) => VISUAL.test(file.type);

function preview(file) {
  if (!file.type.startsWith('image/'))
    return h('span', { class: 'attachment-icon' }, icon(file.type.startsWith('audio/') ? 'voice' : 'file'));
  const address = URL.createObjectURL(file);
  return h('img', { class: 'attachment-icon', src: address, alt: '', on: { load: () => URL.revokeObjectURL(address) } });
}
