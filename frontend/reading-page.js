import { between, mark, nearest, folded, escaped } from './marks.js';
import { ReadingPieces } from './reading-pieces.js';
import { printsShown } from './print.js';
import { workbook } from './workbook.js';

/**
 * The reading view of a file in a frame without scripts. Attribute: src. Properties: frameTitle, query, place (beginning of a line),
 * before (how many lines begin like it before it), page (slide or sheet, 1-based, 0 unknown; a rule parts it from the one before), behind (letters
 * and digits between the line, else the page, else the beginning, and the words that were found; 0: near), words.
 * Of a very long one the server packs the whole into a template: a browser lays it out in pieces.
 */
const STYLE = `
  :root { color-scheme: light dark; }
  body { font: 15px/1.6 "Times New Roman", "Liberation Serif", Tinos, serif; margin: 0 auto; max-width: 50rem; padding: 2rem 2.5rem;
    background: light-dark(#fff, #1c242c); color: light-dark(#16212b, #dfe7ee); overflow-wrap: break-word; }
  table { border-collapse: collapse; max-width: 100%; margin: .75rem 0; }
  td, th { border: 1px solid light-dark(#c6d0d8, #47545f); padding: .25rem .5rem; vertical-align: top; }
  td p, th p { margin: .15rem 0; }
  table.vk-plain { width: 100%; }
  .vk-plain td { border: 0; }
  .vk-plain.vk-head td { text-align: center; }
  h1, h2, h3 { line-height: 1.3; }
  img { max-width: 100%; height: auto; vertical-align: middle; }
  .c { text-align: center; }
  .r { text-align: right; }
  .top, .foot, .note { color: light-dark(#5b6b78, #9fb0bd); font-size: .87em; margin: .2rem 0; }
  :not(.note) + .note, :not(.foot) + .foot { border-top: 1px solid light-dark(#c6d0d8, #47545f); padding-top: .5rem; margin-top: 1.5rem; }
  .top:has(+ :not(.top)) { border-bottom: 1px solid light-dark(#c6d0d8, #47545f); padding-bottom: .5rem; margin-bottom: 1.25rem; }
  [data-picture] { display: inline-block; padding: .5rem .75rem; border: 1px dashed light-dark(#c6d0d8, #47545f); color: light-dark(#5b6b78, #9fb0bd); }
  hr { border: 0; border-top: 1px dashed light-dark(#c6d0d8, #47545f); margin: 1.5rem 0; scroll-margin-top: 6rem; }
  mark { background: light-dark(#ffe28a, #7a5c00); color: inherit; border-radius: 2px; }
  .vk-here { outline: 2px solid light-dark(#14708f, #6cc0de); outline-offset: 4px; border-radius: 3px; scroll-margin-top: 6rem; }
  body.vk-sheets { max-width: none; padding: 1rem 1.25rem; font: 13px/1.45 "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
  .vk-sheets h1 { font-size: 1rem; }
  .vk-sheets table { max-width: none; }
  .vk-sheets td { max-width: 26rem; }
  @media (max-width: 600px) { body { padding: 1rem; } }
  body.vk-workbook { margin: 0; max-width: none; padding: 0; font: 13px/1.4 "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif; }
  .vk-workbook h1 { position: absolute; clip-path: inset(50%); }
  .vk-workbook > p { padding: .5rem .75rem; margin: 0; }
  .vk-workbook table { margin: 0; max-width: none; border-collapse: separate; border-spacing: 0; }
  .vk-workbook :is(td, th) { border-width: 0 1px 1px 0; padding: .15rem .4rem; max-width: 26rem; min-width: 1.5rem; }
  .vk-workbook th { position: sticky; left: 0; z-index: 1; background: light-dark(#eef2f5, #26313b); color: light-dark(#5b6b78, #9fb0bd); font-weight: 400; text-align: center; }
  .vk-workbook tr:first-child th { top: 0; z-index: 3; }
  .vk-workbook tr:first-child th:first-child { z-index: 4; }
  .vk-workbook .vk-frozen > * { position: sticky; z-index: 2; background: light-dark(#f7f9fa, #202a33); }
  .vk-workbook .vk-frozen > th { z-index: 3; }
  .vk-workbook .n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }`;

class ReadingPage extends HTMLElement {
  static observedAttributes = ['src'];
  #frame;
  #pieces = null;
  query = '';
  place = '';
  before = 0;
  page = 0;
  behind = 0;
  frameTitle = '';
  words = {};

  connectedCallback() {
    if (this.#frame) return;
    this.#frame = document.createElement('iframe');
    // no scripts; what may open a dialog is its printing by this page
    this.#frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
    this.#frame.title = this.frameTitle;
    this.#frame.addEventListener('load', () => this.#loaded());
    this.append(this.#frame);
    this.attributeChangedCallback();
  }

  attributeChangedCallback() {
    const src = this.getAttribute('src');
    if (this.#frame && src && this.#frame.getAttribute('src') !== src) this.#frame.src = src;
  }

  /** The page in the frame; of a workbook the sheet in sight. */
  print() {
    const print = () => this.#frame.contentWindow.print();
    if (this.#pieces) this.#pieces.printed(print);
    else print();
  }

  async #loaded() {
    const inside = this.#frame.contentDocument;
    if (!inside || !inside.body) return;
    this.#frame.title = this.frameTitle;
    inside.addEventListener('keydown', printsShown);
    const style = inside.createElement('style');
    style.textContent = STYLE;
    inside.head.append(style);
    inside.documentElement.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
    this.#pieces?.bar.remove();
    this.#pieces = null;
    const packed = inside.body.querySelector(':scope > template');
    if (packed?.content.querySelector('h1[data-page]')) packed.replaceWith(packed.content);
    if (inside.querySelector('h1[data-page]')) return workbook(this, inside, mark(inside.body, this.query));
    // apart from the page it is looked through without being laid out
    const text = packed ? inside.createElement('div') : inside.body;
    if (packed) text.append(packed.content);
    tidy(text);
    for (const one of text.querySelectorAll('[data-picture]')) one.prepend(this.words.picture + (one.textContent ? ': ' : ''));
    const first = this.#found(text);
    if (packed) this.#inPieces(text, inside.body, first);
    const height = () => (this.#frame.style.height = `${Math.max(300, inside.documentElement.scrollHeight)}px`);
    new ResizeObserver(height).observe(inside.body);
    // those that were packed begin to load only now: a picture that gets its height later pushes away what was scrolled to
    if (packed) await Promise.all([...inside.images].map((picture) => picture.decode().catch(() => {})));
    height();
    // reaches out of the frame: the frame is as high as its page, what scrolls is the screen around it
    first?.scrollIntoView({ block: first.classList.contains('vk-here') ? 'start' : 'center' });
  }

  #inPieces(text, body, first) {
    body.className = text.className;
    const pieces = new ReadingPieces(text, body, this.words);
    pieces.showWith(first);
    if (pieces.isOne) return;
    this.#pieces = pieces;
    this.#pieces.bar.addEventListener('turned', () => {
      this.#frame.title = `${this.frameTitle} – ${this.#pieces.name()}`;
      this.#frame.focus({ preventScroll: true });
      this.scrollIntoView();
    });
    this.append(this.#pieces.bar);
  }

  /** The words that were found, the line or the page of the place; null: the beginning. */
  #found(text) {
    const marks = mark(text, this.query);
    const there = lineOf(text, this.place, this.before);
    if (there) there.classList.add('vk-here');
    const rules = text.querySelectorAll('hr');
    const page = this.page > 1 ? rules[this.page - 2] : null;
    const far = this.behind && (there || !this.place) ? nearest(text, marks, there || page, this.behind) : null;
    return far || there || (page ? between(marks, page, rules[this.page - 1]) || page : marks[0]);
  }
}

/**
 * Extraction keeps words and cells, not borders and widths. What every office letter has is drawn as people know it: the
 * letterhead and the signature without lines; and a sheet takes the width it needs.
 * @param {HTMLElement} body
 */
function tidy(body) {
  for (const item of body.querySelectorAll('li')) if (!item.textContent.trim() && !item.querySelector('img')) item.remove();
  let widest = 0;
  for (const table of body.querySelectorAll('table')) {
    if (!table.textContent.trim() && !table.querySelector('img')) {
      table.remove();
      continue;
    }
    const rows = [...table.rows];
    const width = Math.max(0, ...rows.map((row) => row.cells.length));
    widest = Math.max(widest, width);
    // the title of a sheet stands in one cell over all columns
    for (const row of rows) if (row.cells.length === 1 && width > 1) row.cells[0].colSpan = width;
    const words = folded(table.textContent.slice(0, 600));
    const head = /doc lap\s*[-–—]\s*tu do/.test(words);
    if (width <= 3 && rows.length <= 8 && (head || /noi nhan\s*:/.test(words))) {
      table.classList.add('vk-plain');
      table.classList.toggle('vk-head', head);
    }
  }
  if (widest > 5) body.classList.add('vk-sheets');
}

const LINES = 'p, h1, h2, h3, h4, h5, h6, li, td, th, pre, div';

/**
 * The element whose text begins with the words of the place ("dieu 5"); of several the one after {@code before} others.
 * @param {HTMLElement} root @param {string} place @param {number} before
 */
export function lineOf(root, place, before = 0) {
  if (!place) return null;
  const start = new RegExp(`^\\s*${escaped(folded(place)).replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`, 'u');
  const lines = [];
  for (const element of root.querySelectorAll(LINES)) {
    if (element.querySelector(LINES) || !start.test(folded(element.textContent.slice(0, 120)))) continue;
    lines.push(element);
    if (lines.length > before) break;
  }
  return lines[before] || lines[0] || null;
}

if (!customElements.get('vk-reading')) customElements.define('vk-reading', ReadingPage);
