import { h } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { askForm } from '../ui/dialog.js';
import { textField } from '../ui/field.js';
import { readRichText } from './rich-text.js';

/** `execCommand` is old but is the one way to format that keeps the browser's own undo. */
const command = (name, value) => document.execCommand(name, false, value);

const TOOLS = [
  ['bold', 'B', () => command('bold')],
  ['italic', 'I', () => command('italic')],
  ['underline', 'U', () => command('underline')],
  ['strike', 'S', () => command('strikeThrough')],
  ['code', 'code', () => wrapSelection('code')],
  ['spoiler', 'spoiler', () => wrapSelection('span', 'spoiler')],
  ['quote', 'quote', () => wrapSelection('blockquote')],
  ['link', 'link', (editor) => editor.askLink()],
];

/** A growing input with formatting: Enter sends, Shift+Enter starts a new line, a toolbar appears over selected text. */
export class Editor {
  /**
   * @param {object} handlers
   * @param {() => void} handlers.submit
   * @param {() => void} handlers.changed
   * @param {(files: File[]) => void} handlers.files pasted
   */
  constructor(handlers) {
    this.handlers = handlers;
    this.input = h('div', {
      class: 'editor',
      testid: 'composer',
      contenteditable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      spellcheck: 'true',
      on: { keydown: (event) => this.#key(event), input: () => this.#input(), paste: (event) => this.#paste(event) },
    });
    this.toolbar = h(
      'div',
      { class: 'format-bar', role: 'toolbar', 'aria-label': t('formatting'), hidden: true },
      TOOLS.map((tool) => this.#tool(tool)),
    );
    this.element = h('div', { class: 'editor-box' }, this.toolbar, this.input);
    document.addEventListener('selectionchange', () => this.#showToolbar());
    this.#input();
  }

  /** @returns {{text: string, entities: object[]}} */
  read() {
    return readRichText(this.input);
  }

  /** @param {string} text plain text in place of all there is */
  write(text) {
    this.input.textContent = text;
    this.#input();
    if (text) this.focus();
  }

  /** Puts the cursor at the end. */
  focus() {
    this.input.focus();
    getSelection().selectAllChildren(this.input);
    getSelection().collapseToEnd();
  }

  /** @param {string} text */
  set placeholder(text) {
    this.input.dataset.placeholder = text;
    this.input.setAttribute('aria-label', text);
  }

  /** Asks for an address and links the selected text to it. */
  async askLink() {
    const range = getSelection().getRangeAt(0).cloneRange();
    const values = await askForm({ title: t('link'), accept: t('add') }, [
      textField(t('linkAddress'), { name: 'url', type: 'url', required: true, placeholder: 'https://' }),
    ]);
    this.input.focus();
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (values?.url) wrapSelection('a', null, { url: values.url });
    this.#input();
  }

  #tool([name, face, apply]) {
    const run = () => {
      apply(this);
      this.#input();
    };
    return h(
      'button',
      {
        type: 'button',
        class: `format-button format-${name}`,
        'aria-label': t(name),
        title: t(name),
        on: { pointerdown: (event) => event.preventDefault(), click: run },
      },
      face.length === 1 ? face : icon(face),
    );
  }

  #key(event) {
    if (event.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) command('insertLineBreak');
      else this.handlers.submit();
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k' && !getSelection().isCollapsed) {
      event.preventDefault();
      this.askLink();
    }
  }

  #input() {
    const empty = !this.input.textContent && !this.input.querySelector('br + br, blockquote');
    if (empty && this.input.firstChild) this.input.replaceChildren();
    this.input.classList.toggle('editor-empty', empty);
    // A selection that goes away with its text makes no `selectionchange`.
    this.#showToolbar();
    this.handlers.changed();
  }

  #paste(event) {
    event.preventDefault();
    const files = [...event.clipboardData.files];
    if (files.length) this.handlers.files(files);
    else command('insertText', event.clipboardData.getData('text/plain'));
  }

  #showToolbar() {
    const selection = getSelection();
    this.toolbar.hidden =
      selection.isCollapsed ||
      !selection.anchorNode ||
      !this.input.contains(selection.anchorNode) ||
      !this.input.contains(selection.focusNode);
  }
}

/** Wraps the selected text, or takes the wrapping off where it already is of that kind. */
function wrapSelection(tag, entity, data = {}) {
  const selection = getSelection();
  if (selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const container = range.commonAncestorContainer;
  const same = (container.closest ? container : container.parentElement).closest(`.editor ${entity ? `[data-entity="${entity}"]` : tag}`);
  if (same) {
    same.replaceWith(...same.childNodes);
    return;
  }
  const element = h(tag, { class: entity && `typed-${entity}`, data: entity ? { ...data, entity } : data });
  element.append(range.extractContents());
  range.insertNode(element);
  selection.selectAllChildren(element);
}
