import { mark, folded } from './marks.js';

/**
 * The reading view of a file in a frame without scripts. Attribute: src. Properties: frameTitle, query, place (beginning of a line).
 */
const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 15px/1.6 "Times New Roman", "Liberation Serif", Tinos, serif; margin: 0 auto; max-width: 50rem; padding: 2rem 2.5rem;
    background: light-dark(#fff, #1c242c); color: light-dark(#16212b, #dfe7ee); overflow-wrap: anywhere; }
  table { border-collapse: collapse; max-width: 100%; margin: .75rem 0; }
  td, th { border: 1px solid light-dark(#c6d0d8, #47545f); padding: .25rem .5rem; vertical-align: top; }
  h1, h2, h3 { line-height: 1.3; }
  img { max-width: 100%; height: auto; }
  mark { background: light-dark(#ffe28a, #7a5c00); color: inherit; border-radius: 2px; }
  .vk-here { outline: 2px solid light-dark(#14708f, #6cc0de); outline-offset: 4px; border-radius: 3px; }
  @media (max-width: 600px) { body { padding: 1rem; } }`;

class ReadingPage extends HTMLElement {
  static observedAttributes = ['src'];
  #frame;
  query = '';
  place = '';
  frameTitle = '';

  connectedCallback() {
    if (this.#frame) return;
    this.#frame = document.createElement('iframe');
    this.#frame.setAttribute('sandbox', 'allow-same-origin');
    this.#frame.title = this.frameTitle;
    this.#frame.addEventListener('load', () => this.#loaded());
    this.append(this.#frame);
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    const src = this.getAttribute('src');
    if (this.#frame && src && this.#frame.getAttribute('src') !== src) this.#frame.src = src;
  }

  #loaded() {
    const inside = this.#frame.contentDocument;
    if (!inside || !inside.body) return;
    this.#frame.title = this.frameTitle;
    const style = inside.createElement('style');
    style.textContent = STYLE;
    inside.head.append(style);
    inside.documentElement.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
    const marks = mark(inside.body, this.query);
    const there = lineOf(inside.body, this.place);
    const height = () => (this.#frame.style.height = `${Math.max(300, inside.documentElement.scrollHeight)}px`);
    height();
    new ResizeObserver(height).observe(inside.body);
    if (there) there.classList.add('vk-here');
    const goal = there ? marks.find((one) => there.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) || there : marks[0];
    const first = there || goal;
    if (first) this.#scroll(first);
  }

  #scroll(element) {
    const top = element.getBoundingClientRect().top + this.#frame.getBoundingClientRect().top;
    const scroller = this.closest('[content]') || document.scrollingElement;
    let box = this.parentElement;
    while (box && getComputedStyle(box).overflowY !== 'auto') box = box.parentElement;
    (box || scroller).scrollBy({ top: top - 180 });
  }
}

/** The element whose text begins with the words of the place ("dieu 5"). */
export function lineOf(root, place) {
  if (!place) return null;
  const start = new RegExp(`^\\s*${folded(place).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'u');
  for (const element of root.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li, td, span, div')) {
    if (element.children.length > 6) continue;
    if (start.test(folded(element.textContent.slice(0, 60)))) return element;
  }
  return null;
}

if (!customElements.get('vk-reading')) customElements.define('vk-reading', ReadingPage);
