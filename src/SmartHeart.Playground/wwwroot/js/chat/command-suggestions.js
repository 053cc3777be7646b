import { fill, h } from '../dom.js';
import { api } from '../api.js';
import { commandList } from './command-menu.js';

/** The bot's commands that begin as what is being typed. */
export class CommandSuggestions {
  #commands = null;
  #typed = '';

  /**
   * @param {() => {chatId: number, as: number}} target
   * @param {(command: string) => void} choose gets it with its slash
   */
  constructor(target, choose) {
    this.target = target;
    this.choose = choose;
    this.element = h('div', { class: 'suggestions', hidden: true });
  }

  /** Forgets the commands of the chat that was open. */
  reset() {
    this.#commands = null;
  }

  /** @param {string} typed all that stands in the input */
  async follow(typed) {
    if (typed === this.#typed) return;
    this.#typed = typed;
    const asks = /^\/\w*$/.test(typed);
    if (asks && (typed === '/' || !this.#commands)) {
      const { chatId, as } = this.target();
      const commands = await api.commands(chatId, as).catch(() => []);
      this.#commands = commands;
    }
    if (typed === this.#typed) this.#draw(asks ? this.#commands : [], typed.toLowerCase());
  }

  #draw(commands, typed) {
    const found = commands.filter(({ command }) => `/${command}`.startsWith(typed));
    this.element.hidden = found.length === 0;
    fill(this.element, found.length > 0 && commandList(found, this.choose));
  }
}
