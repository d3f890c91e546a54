import { between, mark, nearest } from './marks.js';
import { onPaper } from './print.js';

/**
 * The text of a document with its outline. Attribute: src (HTML made by the server, every character of the file escaped).
 * Properties: words, query, place (key of a provision or page), behind (letters and digits between it and the words that were found, 0: near).
 * A very long text comes piece by piece, first the piece of the place; the server adds the bar that leads to the others.
 */
class ReadText extends HTMLElement {
  static observedAttributes = ['src'];
  words = {};
  query = '';
  place = '';
  behind = 0;
  #loaded = '';
  #watcher;

  constructor() {
    super();
    this.addEventListener('click', (event) => {
      const other = event.target.closest('button[data-piece]');
      if (other) this.#load(other.dataset.piece);
      const link = event.target.closest('a[data-key]');
      if (!link) return;
      event.preventDefault();
      event.stopPropagation();
      this.#go(link.dataset.key);
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
    await this.#load();
    const text = this.querySelector('main');
    if (!text) return;
    const paper = text.cloneNode(true);
    paper.className = 'vk-print-text';
    onPaper(paper);
  }

  /** @param {string} piece that was asked for; without it the one of the place */
  async #load(piece = '') {
    const src = this.getAttribute('src');
    if (!src || (this.#loaded === src && !piece)) return;
    this.#loaded = src;
    let html;
    this.setAttribute('aria-busy', 'true');
    try {
      const at = new URL(src, document.baseURI);
      if (piece) at.searchParams.set('phan', piece);
      const answer = await fetch(at);
      if (!answer.ok) throw new Error(String(answer.status));
      html = await answer.text();
    } catch {
      this.#loaded = '';
      return this.#say(this.words.failed);
    } finally {
      this.removeAttribute('aria-busy');
    }
    if (!html) return this.#say(this.words.empty);
    this.innerHTML = html;
    const outline = this.querySelector('nav');
    const text = this.querySelector('main');
    text.setAttribute('tabindex', '0');
    outline.setAttribute('aria-label', this.words.outline);
    if (!outline.querySelector('li')) outline.remove();
    else {
      const details = document.createElement('details');
      details.open = matchMedia('(min-width: 900px)').matches;
      const summary = document.createElement('summary');
      summary.textContent = this.words.outline;
      details.append(summary, outline.firstElementChild);
      outline.append(details);
    }
    const marks = mark(text, this.query);
    const bar = this.querySelector('.vk-pieces');
    if (bar) text.setAttribute('aria-label', bar.querySelector('span').textContent);
    if (piece) {
      text.scrollTop = 0;
      text.focus({ preventScroll: true });
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

if (!customElements.get('vk-text')) customElements.define('vk-text', ReadText);
