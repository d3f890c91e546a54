import './shortcuts.js';

const CONNECTED_EVERY_MS = 100;

/**
 * The search box of every page: a combobox whose list are suggestions of the server; an empty one offers what was opened lately.
 * Properties: words (texts of the screen), value, longest (characters of a query; what is longer is cut, and the box says so).
 */
class SearchBox extends HTMLElement {
  #input;
  #list;
  #clear;
  #cut;
  #longest = 1000;
  #words = {};
  #value = '';
  #lines = [];
  #at = -1;
  #asked = 0;
  #timer;

  connectedCallback() {
    if (this.#input) return;
    this.setAttribute('role', 'search');
    this.innerHTML = `
      <form><svg aria-hidden="true" viewBox="0 0 20 20"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/></svg>
      <input type="search" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="vk-suggestions"
        autocomplete="off" autocapitalize="off" spellcheck="false" aria-describedby="vk-search-cut" enterkeyhint="search">
      <button type="button" tabindex="-1"><span aria-hidden="true">×</span></button><kbd aria-hidden="true">/</kbd></form>
      <ul id="vk-suggestions" role="listbox" hidden></ul><p id="vk-search-cut" role="status"></p>`;
    this.#input = this.querySelector('input');
    this.#cut = this.querySelector('p');
    this.#list = this.querySelector('ul');
    this.#clear = this.querySelector('button');
    this.querySelector('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#choose(this.#at);
    });
    this.#input.addEventListener('input', () => this.#typed());
    this.#input.addEventListener('focus', () => this.#ask());
    this.#input.addEventListener('blur', () => setTimeout(() => document.activeElement !== this.#input && this.#close(), 150));
    this.#input.addEventListener('keydown', (event) => this.#key(event));
    this.#clear.addEventListener('click', () => {
      this.#input.value = '';
      this.#typed();
      this.#input.focus();
    });
    this.#list.addEventListener('mousedown', (event) => {
      const line = event.target.closest('li');
      if (!line) return;
      event.preventDefault();
      this.#choose(Number(line.dataset.at));
    });
    this.#texts();
  }

  set words(words) {
    this.#words = words;
    this.#texts();
  }

  set longest(characters) {
    this.#longest = characters;
  }

  set value(value) {
    this.#value = value || '';
    if (this.#input && document.activeElement !== this.#input) {
      this.#input.value = this.#value;
      this.toggleAttribute('filled', Boolean(this.#value));
    }
  }

  focusBox() {
    this.#input.focus();
    this.#input.select();
  }

  #texts() {
    if (!this.#input) return;
    this.#input.placeholder = this.#words.placeholder || '';
    this.#input.setAttribute('aria-label', this.#words.label || '');
    this.#clear.setAttribute('aria-label', this.#words.clear || '');
    this.#list.setAttribute('aria-label', this.#words.list || '');
    this.#input.value = this.#value;
    this.toggleAttribute('filled', Boolean(this.#value));
  }

  /** A field that cuts by itself would do it without a word. */
  #typed() {
    const long = this.#input.value.length > this.#longest;
    if (long) this.#input.value = this.#input.value.slice(0, this.#longest);
    this.#cut.textContent = long ? this.#words.cut || '' : '';
    this.toggleAttribute('filled', Boolean(this.#input.value));
    // a line that was marked answers what stood here before
    this.#mark(-1);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), 120);
  }

  async #ask() {
    const typed = this.#input.value;
    const asked = ++this.#asked;
    const server = await this.#server();
    if (asked !== this.#asked || !server) return;
    const lines = await server.suggest(typed);
    // an answer that comes late must not replace a newer one
    if (asked !== this.#asked || document.activeElement !== this.#input) return;
    this.#show(lines || []);
  }

  /** What is typed before the page is connected is asked as soon as it is; nothing for a box that has left the page. */
  async #server() {
    while (!this.$server && this.isConnected) await new Promise((later) => setTimeout(later, CONNECTED_EVERY_MS));
    return this.$server;
  }

  #show(lines) {
    this.#lines = lines;
    this.#at = -1;
    this.#list.replaceChildren(
      ...lines.map((line, at) => {
        const item = document.createElement('li');
        item.id = `vk-suggestion-${at}`;
        item.setAttribute('role', 'option');
        item.dataset.at = String(at);
        const text = document.createElement('span');
        text.textContent = line.text;
        const detail = document.createElement('small');
        detail.textContent = line.detail || this.#words[line.kind] || '';
        item.append(text, detail);
        item.className = `k-${line.kind.toLowerCase()}`;
        return item;
      }),
    );
    this.#list.hidden = lines.length === 0;
    this.#input.setAttribute('aria-expanded', String(lines.length > 0));
    this.#input.removeAttribute('aria-activedescendant');
  }

  #close() {
    this.#asked++;
    this.#show([]);
  }

  #key(event) {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      if (!this.#list.hidden) event.preventDefault();
      else this.#input.blur();
      this.#close();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && this.#lines.length) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const many = this.#lines.length + 1;
      this.#mark(((this.#at + 1 + step + many) % many) - 1);
    }
  }

  /** @param line whose suggestion is taken by Enter; below zero: what was typed */
  #mark(line) {
    this.#at = line;
    [...this.#list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === line)));
    if (line < 0) this.#input.removeAttribute('aria-activedescendant');
    else {
      this.#input.setAttribute('aria-activedescendant', `vk-suggestion-${line}`);
      this.#list.children[line].scrollIntoView({ block: 'nearest' });
    }
  }

  #choose(at) {
    clearTimeout(this.#timer);
    const line = this.#lines[at];
    this.#close();
    // what was typed is answered by a line that leads somewhere
    if (line) this.#input.value = line.link ? '' : line.text;
    this.toggleAttribute('filled', Boolean(this.#input.value));
    const words = this.#input.value;
    this.#server().then((server) => (line?.link ? server?.open(line.link) : server?.go(words)));
    this.#input.blur();
  }
}

if (!customElements.get('vk-search')) customElements.define('vk-search', SearchBox);
