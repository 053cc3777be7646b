import { fill, h, oncePerFrame } from '../dom.js';
import { icon } from '../icons.js';
import { t } from '../i18n.js';
import { day, dayKey } from '../format.js';
import { api } from '../api.js';
import { renderMessage } from '../render/message.js';
import { arrange } from './timeline-items.js';

const NEAR_EDGE = 90;

/** The messages of one chat: loads older ones on the way up and stays at the newest while it is in sight. */
export class Timeline {
  #messages = new Map();
  #nodes = new Map();
  #target = null;
  #generation = 0;
  #hasMore = false;
  #loading = false;
  /** Let go only by scrolling up: growing content or a keyboard that opens must not do it. */
  #pinned = true;
  #lastTop = 0;
  #missed = 0;
  #changed = new Set();
  #view;

  /**
   * @param {object} view
   * @param {(message: object) => boolean} view.isOwn
   * @param {boolean} view.group
   * @param {import('../render/message.js').MessageActions} view.actions
   * @param {() => Node} view.empty what stands in an empty chat
   * @param {() => void} view.changed called after every redraw
   */
  constructor(view) {
    this.#view = view;
    this.list = h('div', { class: 'timeline-list', role: 'log', 'aria-label': t('messages'), 'aria-relevant': 'additions' });
    this.pill = h('button', { type: 'button', class: 'pill', hidden: true, on: { click: () => this.toBottom(true) } });
    this.scroller = h('div', { class: 'timeline', tabindex: '0', on: { scroll: () => this.#scrolled() } }, this.list);
    this.element = h('div', { class: 'timeline-box' }, this.scroller, this.pill);
    this.redraw = oncePerFrame(() => this.#draw());
    new ResizeObserver(() => this.#pinned && this.toBottom()).observe(this.list);
    new ResizeObserver(() => this.#pinned && this.toBottom()).observe(this.scroller);
  }

  /** @returns {object[]} loaded messages, oldest first */
  get messages() {
    return [...this.#messages.values()].sort((a, b) => a.message_id - b.message_id);
  }

  /** @returns {boolean} whether the chat is known to hold nothing */
  get isEmpty() {
    return !this.#loading && !this.#hasMore && this.#messages.size === 0;
  }

  /** Shows another chat, or the same one afresh. @param {{chatId: number, topicId: number|null}} target */
  async open(target) {
    const generation = ++this.#generation;
    const same = this.#target?.chatId === target.chatId && this.#target?.topicId === target.topicId;
    this.#target = target;
    this.#loading = true;
    if (!same) this.#reset();
    const page = await api
      .messages(target.chatId, target.topicId)
      .finally(() => generation === this.#generation && (this.#loading = false));
    if (generation !== this.#generation) return;
    if (same) this.#messages.clear();
    this.#take(page);
    if (!same) this.#pinned = true;
    this.#draw();
  }

  /** @param {object} message new or edited @param {boolean} edit */
  put(message, edit) {
    const known = this.#messages.has(message.message_id);
    if (edit && !known && message.message_id < this.#oldest()) return;
    this.#messages.set(message.message_id, message);
    if (known) this.#changed.add(message.message_id);
    else if (!this.#pinned) this.#missed += this.#view.isOwn(message) ? 0 : 1;
    if (!known && this.#view.isOwn(message)) this.#pinned = true;
    this.redraw();
  }

  /** @param {number[]} ids */
  remove(ids) {
    for (const id of ids) this.#messages.delete(id);
    this.redraw();
  }

  /** Scrolls to a message and marks it for a moment. @param {number} id */
  jump(id) {
    const node = this.list.querySelector(`[data-message-ids~="${Number(id)}"]`);
    if (!node) return;
    this.#pinned = false;
    node.scrollIntoView({ block: 'center', behavior: 'smooth' });
    flash(node, 'row-target');
  }

  /** @param {boolean} [smooth] */
  toBottom(smooth = false) {
    this.#pinned = true;
    this.#missed = 0;
    this.#showPill();
    this.scroller.scrollTo({ top: this.scroller.scrollHeight, behavior: smooth ? 'smooth' : 'instant' });
  }

  #reset() {
    this.#messages.clear();
    this.#nodes.clear();
    this.#hasMore = false;
    this.#missed = 0;
    this.#changed.clear();
    fill(this.list);
    this.#showPill();
  }

  #take({ messages, hasMore }) {
    for (const message of messages) this.#messages.set(message.message_id, message);
    this.#hasMore = hasMore;
  }

  #oldest() {
    return this.#messages.size ? Math.min(...this.#messages.keys()) : 0;
  }

  #draw() {
    const known = this.#nodes;
    this.#nodes = new Map();
    const nodes = arrange(this.messages, this.#view).map((item) => {
      const before = known.get(item.key);
      const entry = before && sameParts(before.parts, item.parts) ? before : { node: this.#render(item), parts: item.parts };
      if (entry !== before && before && item.messages?.some((message) => this.#changed.has(message.message_id)))
        flash(entry.node, 'row-changed');
      this.#nodes.set(item.key, entry);
      return entry.node;
    });
    this.#changed.clear();
    if (this.isEmpty) nodes.push(this.#view.empty());
    align(this.list, nodes);
    if (this.#pinned) this.toBottom();
    this.#showPill();
    this.#view.changed();
  }

  #render(item) {
    if (item.kind === 'day') return h('div', { class: 'day' }, h('span', {}, dayTitle(item.date)));
    if (item.kind === 'message') return renderMessage(item, this.#view.actions);
    const id = String(item.messages[0].message_id);
    return h('div', { class: 'service', testid: 'message', data: { messageId: id, messageIds: id } }, h('span', {}, item.line));
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.scroller;
    if (clientHeight === 0) return;
    if (scrollHeight - scrollTop - clientHeight < NEAR_EDGE) this.#pinned = true;
    else if (scrollTop < this.#lastTop) this.#pinned = false;
    this.#lastTop = scrollTop;
    if (this.#pinned) this.#missed = 0;
    this.#showPill();
    if (scrollTop < 300) this.#loadOlder();
  }

  async #loadOlder() {
    if (this.#loading || !this.#hasMore) return;
    this.#loading = true;
    const generation = this.#generation;
    try {
      const page = await api.messages(this.#target.chatId, this.#target.topicId, this.#oldest());
      if (generation !== this.#generation) return;
      this.#take(page);
      const fromBottom = this.scroller.scrollHeight - this.scroller.scrollTop;
      this.#draw();
      if (!this.#pinned) this.scroller.scrollTop = this.scroller.scrollHeight - fromBottom;
    } finally {
      if (generation === this.#generation) this.#loading = false;
    }
  }

  #showPill() {
    this.pill.hidden = this.#pinned;
    this.pill.classList.toggle('pill-new', this.#missed > 0);
    this.pill.setAttribute('aria-label', t('toBottom'));
    fill(this.pill, this.#missed > 0 && h('span', {}, t('newMessages', { count: this.#missed })), icon('down'));
  }
}

const sameParts = (a, b) => a.length === b.length && a.every((part, index) => part === b[index]);

/** Puts nodes in order without touching those already in place: a playing video keeps playing. */
function align(parent, nodes) {
  const wanted = new Set(nodes);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  nodes.forEach((node, index) => {
    if (parent.children[index] !== node) parent.insertBefore(node, parent.children[index] ?? null);
  });
}

function flash(node, name) {
  node.classList.add(name);
  setTimeout(() => node.classList.remove(name), 1600);
}

function dayTitle(date) {
  const now = Date.now() / 1000;
  if (dayKey(date) === dayKey(now)) return t('today');
  return dayKey(date) === dayKey(now - 86_400) ? t('yesterday') : day(date);
}
