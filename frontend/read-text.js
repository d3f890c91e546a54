import { between, mark, nearest } from './marks.js';
import { onPaper } from './print.js';

/** Of a longer text only the piece in sight is printed, and says so: a browser stands still over thousands of sheets. */
const PIECES_ON_PAPER = 6;

/**
 * The text of a document with its outline. Attribute: src (HTML made by the server, every character of the file escaped).
 * Properties: words, query, place (key of a provision or page), behind (letters and digits between it and the words that were found, 0: near).
 * A very long text comes piece by piece, first the piece of the place; the server adds the bar that leads to the others, and so do lines of the outline.
 */
class ReadText extends HTMLElement {
  static observedAttributes = ['src'];
  words = {};
  query = '';
  place = '';
  behind = 0;
  #loaded = '';
  #loading;
  #asked = 0;
  #watcher;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const other = event.target.closest('button[data-piece]');
      if (other) this.#load(other.dataset.piece);
      const link = event.target.closest('a[data-key], a[data-piece]');
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      const { key, piece } = link.dataset;
      if (piece) this.#load(piece, key);
      else this.#go(key);
    });
  }

  connectedCallback() {
    // most people never open the text: it is fetched when it comes into sight
    this.#watcher = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && this.#load());
    this.#watcher.observe(this);
  }

  disconnectedCallback() {
    this.#watcher?.disconnect();
  }

  attributeChangedCallback() {
    if (this.#loaded && this.#loaded !== this.getAttribute('src')) this.#load();
  }

  async print() {
    this.#load();
    await this.#loading;
    const text = this.querySelector('main');
    if (!text) return;
    const paper = document.createElement('div');
    paper.className = 'vk-print-text';
    const bar = this.querySelector('.vk-pieces');
    const pieces = bar ? await this.#pieces(text, bar.dataset) : [text];
    for (const piece of pieces) for (const line of piece.childNodes) paper.append(line.cloneNode(true));
    if (bar && pieces.length === 1)
      for (const end of ['prepend', 'append']) {
        const part = document.createElement('p');
        part.className = 'vk-print-part';
        part.textContent = this.words.part.replace('{part}', bar.querySelector('span').textContent);
        paper[end](part);
      }
    onPaper(paper);
  }

  /** All of a text, or the one in sight where it has too many or another does not come. */
  async #pieces(text, { piece: shown, count }) {
    if (count > PIECES_ON_PAPER) return [text];
    const src = this.getAttribute('src');
    const all = [];
    this.setAttribute('aria-busy', 'true');
    try {
      for (let no = 1; no <= count; no++) {
        const other = document.createElement('template');
        if (String(no) !== shown) other.innerHTML = await fetched(src, no);
        all.push(other.content.querySelector('main') ?? text);
      }
      return all;
    } catch {
      return [text];
    } finally {
      this.removeAttribute('aria-busy');
    }
  }

  /** @param {string} piece that was asked for; without it the one of the place @param {string} key of the provision in it */
  #load(piece = '', key = '') {
    const src = this.getAttribute('src');
    if (!src || (this.#loaded === src && !piece)) return;
    this.#loaded = src;
    this.#loading = this.#fetch(src, piece, key, ++this.#asked);
  }

  async #fetch(src, piece, key, asked) {
    let html;
    this.setAttribute('aria-busy', 'true');
    try {
      html = await fetched(src, piece);
    } catch {
      html = null;
    }
    // something else was asked for meanwhile: what comes last need not be what was asked last
    if (asked !== this.#asked) return;
    this.removeAttribute('aria-busy');
    if (html) return this.#show(html, piece, key);
    if (html === null) this.#loaded = '';
    this.#say(html === null ? this.words.failed : this.words.empty);
  }

  #show(html, piece, key) {
    const before = this.querySelector('nav');
    const open = before?.querySelector('details').open ?? matchMedia('(min-width: 900px)').matches;
    const scrolled = before?.scrollTop ?? 0;
    this.innerHTML = html;
    const outline = this.querySelector('nav');
    const text = this.querySelector('main');
    text.setAttribute('tabindex', '0');
    outline.setAttribute('aria-label', this.words.outline);
    if (!outline.querySelector('li')) outline.remove();
    else {
      const details = document.createElement('details');
      details.open = open;
      const summary = document.createElement('summary');
      summary.textContent = this.words.outline;
      details.append(summary, outline.firstElementChild);
      outline.append(details);
      outline.scrollTop = scrolled;
    }
    const marks = mark(text, this.query);
    const bar = this.querySelector('.vk-pieces');
    if (bar) text.setAttribute('aria-label', bar.querySelector('span').textContent);
    if (piece) {
      text.scrollTop = 0;
      text.focus({ preventScroll: true });
      if (key && this.#go(key)) return;
      // on a phone the page scrolls, not the text: its bar is at the very end
      if (text.scrollHeight <= text.clientHeight) text.scrollIntoView();
      return;
    }
    const goal = this.#goal(text, marks);
    if (this.place && this.#go(this.place, goal)) return;
    (goal || marks[0])?.scrollIntoView({ block: 'center' });
  }

  /** The words that were found, where they are not near the beginning of their provision. */
  #goal(text, marks) {
    const behind = Number(this.querySelector('.vk-pieces')?.dataset.behind);
    if (behind) return nearest(text, marks, null, behind);
    const anchor = this.place ? this.#anchor(this.place) : null;
    if (this.behind && (anchor || !this.place)) return nearest(text, marks, anchor, this.behind);
    if (!anchor?.matches('.vk-page-break')) return null;
    const breaks = [...text.querySelectorAll('.vk-page-break')];
    return between(marks, anchor, breaks[breaks.indexOf(anchor) + 1]);
  }

  /** A clause that has no anchor leads to its article. */
  #anchor(key) {
    return this.querySelector(`#${CSS.escape(key)}`) || (key.includes('__') ? this.querySelector(`#${CSS.escape(key.split('__')[0])}`) : null);
  }

  /** To a provision, or to a mark in it. */
  #go(key, mark = null) {
    const anchor = this.#anchor(key);
    if (!anchor) return false;
    this.querySelector('.vk-here')?.classList.remove('vk-here');
    const line = anchor.parentElement.tagName === 'P' ? anchor.parentElement : anchor;
    line.classList.add('vk-here');
    const show = () => (mark || line).scrollIntoView({ block: mark ? 'center' : 'start' });
    show();
    // paragraphs out of sight have estimated heights: once more when those around are laid out
    requestAnimationFrame(() => requestAnimationFrame(show));
    for (const link of this.querySelectorAll('a[data-key]')) {
      if (link.dataset.key === anchor.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    return true;
  }

  #say(text) {
    const line = document.createElement('p');
    line.className = 'vk-note';
    line.textContent = text || '';
    this.replaceChildren(line);
  }
}

/** HTML of a text. @param {string} src @param {string | number} piece from 1, '' for that of the place */
async function fetched(src, piece) {
  const at = new URL(src, document.baseURI);
  if (piece) at.searchParams.set('phan', String(piece));
  const answer = await fetch(at);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.text();
}

if (!customElements.get('vk-text')) customElements.define('vk-text', ReadText);
