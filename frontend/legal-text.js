import { CiteCard } from './legal-card.js';

/**
 * A legal text with its outline. Attribute: src (JSON made by the server). Properties: place (anchor of a provision), at (character at which
 * a sentence begins). Everything is put in as text, never as markup.
 */
class LegalText extends HTMLElement {
  static observedAttributes = ['src'];
  place = '';
  at = '';
  #loaded = '';
  #card = new CiteCard();

  connectedCallback() {
    this.#load();
  }

  disconnectedCallback() {
    this.#card.hide();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#load();
  }

  async #load() {
    const src = this.getAttribute('src');
    if (!src || this.#loaded === src) return;
    this.#loaded = src;
    const answer = await fetch(src);
    if (!answer.ok) return;
    const page = await answer.json();
    this.#card.know(page.cards, page.words);
    const body = element('div', 'vk-legal-body');
    body.tabIndex = 0;
    for (const line of page.lines) body.append(this.#line(line, page));
    this.replaceChildren(...this.#outline(page), body);
    if (page.notes.length) body.append(this.#notes(page));
    body.addEventListener('click', (event) => this.#jump(event));
    this.#open();
  }

  #outline(page) {
    if (!page.outline.length) return [];
    const details = element('details', 'vk-legal-outline');
    details.open = matchMedia('(min-width: 900px)').matches;
    details.append(element('summary', '', page.words.outline));
    const nav = element('nav');
    nav.setAttribute('aria-label', page.words.outline);
    const list = element('ul');
    for (const head of page.outline) {
      const link = element('a', '', '');
      link.href = `#${head.key}`;
      link.setAttribute('router-ignore', '');
      link.append(element('b', '', head.label), ` ${head.name}`);
      const item = element('li', `l-${head.level}`);
      item.append(link);
      list.append(item);
    }
    nav.append(list);
    nav.addEventListener('click', (event) => this.#jump(event));
    details.append(nav);
    return [details];
  }

  #line(line, page) {
    const p = element('p', `l-${line.level || 'none'}${line.state ? ` vk-${line.state}` : ''}${line.basis ? ' vk-basis' : ''}`);
    if (line.key) p.dataset.key = line.key;
    p.dataset.at = line.at;
    const said = line.state === 'ended' ? element('s') : p;
    if (said !== p) p.append(said);
    const columns = line.pieces.length === 1 ? line.pieces[0].text.split('\t') : [];
    if (columns.length > 1) {
      p.classList.add('vk-columns');
      said.append(...columns.map((column) => element('span', '', column)));
    } else for (const piece of line.pieces) said.append(...this.#piece(piece, page, line.basis));
    for (const no of line.notes) {
      const link = element('a', 'vk-legal-note', `[${no}]`);
      link.href = `#note-${no}`;
      link.id = `ref-${no}-${line.at}`;
      link.setAttribute('router-ignore', '');
      link.setAttribute('aria-label', `${page.words.note} ${no}`);
      p.append(link);
    }
    for (const mark of line.marks) {
      const small = element('span', 'vk-legal-mark');
      small.append(linked(mark));
      p.append(small);
    }
    return p;
  }

  #piece(piece, page, basis) {
    if (piece.card < 0 && !piece.href) return [piece.text];
    const link = element(piece.href ? 'a' : 'span', piece.card < 0 ? 'vk-own' : 'vk-cite', piece.text);
    if (piece.href) link.href = piece.href;
    else link.tabIndex = 0;
    if (piece.href.startsWith('#')) link.setAttribute('router-ignore', '');
    if (piece.card < 0) return [link];
    this.#card.on(link, piece.card);
    if (!basis) return [link];
    const badges = page.cards[piece.card].statuses.map((status) => element('span', `vk-badge ${status.tone}`, status.word));
    return [link, ...badges.flatMap((badge) => [' ', badge])];
  }

  #notes(page) {
    const all = element('section', 'vk-legal-notes');
    all.append(element('h2', '', page.words.notes));
    const list = element('ol');
    page.notes.forEach((note, i) => {
      const item = element('li');
      item.id = `note-${i + 1}`;
      item.tabIndex = -1;
      item.append(linked(note), ' ');
      const back = element('a', '', '↩');
      back.href = `#back-${i + 1}`;
      back.setAttribute('router-ignore', '');
      back.setAttribute('aria-label', page.words.back);
      item.append(back);
      list.append(item);
    });
    all.append(list);
    return all;
  }

  #open() {
    if (this.place) return this.#go(this.place);
    if (!this.at) return;
    const lines = [...this.querySelectorAll('p[data-at]')];
    const line = lines.findLast((one) => Number(one.dataset.at) <= Number(this.at));
    if (line) this.#show(line);
  }

  #jump(event) {
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const to = decodeURIComponent(link.getAttribute('href').slice(1));
    if (to.startsWith('note-')) return this.#show(this.querySelector(`#${to}`), true);
    if (to.startsWith('back-')) return this.#show(this.querySelector(`[id^="ref-${to.slice(5)}-"]`), true);
    this.#go(to);
  }

  /** To a provision; one that the text does not show by itself leads to what holds it. */
  #go(key) {
    for (let at = key; at; at = at.includes('__') ? at.slice(0, at.lastIndexOf('__')) : '') {
      const line = this.querySelector(`p[data-key="${CSS.escape(at)}"]`);
      if (line) return this.#show(line);
    }
  }

  /** The entry of the outline that the line stands below: the pointer may lie on another one when the page has moved. */
  #chosen(line) {
    const lines = [...this.querySelectorAll('p[data-at]')];
    const heads = new Map([...this.querySelectorAll('.vk-legal-outline a')].map((link) => [link.getAttribute('href').slice(1), link]));
    const above = lines.slice(0, lines.indexOf(line) + 1).findLast((one) => heads.has(one.dataset.key));
    for (const [key, link] of heads) {
      if (key === above?.dataset.key) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  }

  #show(line, focus) {
    if (!line) return;
    this.querySelector('.vk-here')?.classList.remove('vk-here');
    line.classList.add('vk-here');
    this.#chosen(line);
    line.scrollIntoView({ block: 'start' });
    // paragraphs out of sight have estimated heights: once more when those around are laid out
    requestAnimationFrame(() => requestAnimationFrame(() => line.scrollIntoView({ block: 'start' })));
    if (focus) line.focus({ preventScroll: true });
  }
}

export function element(name, cls = '', text = '') {
  const made = document.createElement(name);
  if (cls) made.className = cls;
  if (text) made.textContent = text;
  return made;
}

function linked(said) {
  const made = element(said.href ? 'a' : 'span', '', said.text);
  if (said.href) made.href = said.href;
  return made;
}

if (!customElements.get('vk-legal-text')) customElements.define('vk-legal-text', LegalText);
