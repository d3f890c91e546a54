import { frame } from './pdf-bar.js';
import { FindLine } from './pdf-find-line.js';
import { Hits } from './pdf-hits.js';
import { Standing, takeFirst } from './pdf-first.js';
import { deedOf } from './pdf-keys.js';
import { opening } from './pdf-library.js';
import { outline } from './pdf-outline.js';
import { PrintQuestion } from './pdf-print.js';
import { Sheets } from './pdf-sheets.js';
import { DecodedWords } from './pdf-decoded.js';
import { PageTexts } from './pdf-texts.js';
import { ScanWords } from './scan-words.js';

/**
 * A PDF to read. Properties: src, size (of the file in bytes, 0 unknown), words, page (1-based, 0 unknown), place (beginning of a line), before (lines that begin like it), query,
 * scanPages (those whose words were read off their picture: number, colon, what differs when they are others), scanWords (where these are), correctPages (numbers of those whose
 * text can be put right), correct (the address for that, to which the number is added), decoded (where the readings of words in old fonts
 * are, '' where none was decoded).
 */
class PdfPages extends HTMLElement {
  #words = {};
  #src = '';
  #opened = '';
  #task;
  #sheets;
  #hits;
  #find;
  #print;
  #fit = 'width';
  #bar;
  #pages;
  #resized;
  #standing;
  size = 0;
  page = 0;
  place = '';
  before = 0;
  query = '';
  scanWords = '';
  #scanPages = [];
  correct = '';
  correctPages = [];
  #scan;
  #decoded = new DecodedWords('');
  #ahead = null;

  set words(words) {
    this.#words = words;
  }

  /** The words of pages may be read while the file is open. */
  set scanPages(pages) {
    this.#scanPages = pages ?? [];
    const changed = this.#scan?.set(this.#scanPages) ?? [];
    if (!changed.length || !this.#sheets) return;
    this.#changed(changed);
  }

  /** A file may be read, and decoded, while it is open. */
  set decoded(address) {
    if (this.#decoded.set(address ?? '') && this.#sheets) this.#changed(this.#sheets.all.map((sheet) => sheet.no));
  }

  #changed(pages) {
    this.#find.finder.changed(pages);
    this.#sheets.again(pages);
  }

  set src(src) {
    this.#src = src;
    if (this.isConnected) this.#open();
  }

  connectedCallback() {
    if (this.#src) this.#open();
  }

  disconnectedCallback() {
    this.#close();
    this.#opened = '';
  }

  #close() {
    this.#sheets?.close();
    this.#standing?.end();
    this.#resized?.disconnect();
    this.#task?.destroy();
    this.#sheets = null;
    this.#task = null;
  }

  /** Once for each address, whichever comes first: the address or the place in the page. */
  async #open() {
    const src = this.#src;
    if (this.#opened === src) return;
    this.#opened = src;
    this.#close();
    this.#frame();
    try {
      const task = await opening(src, this.size);
      if (this.#opened !== src) return task.destroy();
      this.#task = task;
      const pdf = await task.promise;
      if (this.#opened === src) await this.#show(pdf);
    } catch (problem) {
      if (this.#opened !== src) return;
      const line = document.createElement('p');
      line.className = 'vk-note';
      line.textContent = problem?.name === 'PasswordException' ? this.#words.protected : this.#words.failed;
      this.#pages.replaceChildren(line);
      // there is nothing to turn over
      this.#bar.hidden = true;
      console.warn('pdf', problem);
    }
  }

  async #show(pdf) {
    const scan = (this.#scan = new ScanWords(this.scanWords, this.#scanPages));
    const texts = new PageTexts(pdf, scan, this.#decoded);
    const sheets = new Sheets(pdf, texts, this.#pages, (sheet, layer) => {
      this.#hits.mark(layer);
      this.#find.finder.mark(sheet);
    });
    this.#find = new FindLine(this, this.#words, pdf, texts, sheets);
    this.#print = new PrintQuestion(this, this.#words, pdf, texts);
    const count = this.#bar.querySelector('.vk-pdf-hits > span');
    this.#hits = new Hits(sheets, this.#find.finder, this, (n) => (count.textContent = this.#words.hits.replace('{n}', String(n))));
    this.#bar.querySelector('.vk-pdf-hits').hidden = !this.query;
    this.#bar.querySelector('.vk-pdf-of').textContent = `${this.#words.of} ${pdf.numPages}`;
    await sheets.lay(this.#words.page, this.#ahead);
    this.#ahead = null;
    const beside = this.querySelectorAll('.vk-pdf-find, .vk-pdf-outline');
    this.#standing = new Standing(this.#pages, () => [...beside].every((one) => one.hidden));
    this.#sheets = sheets;
    this.#scaled();
    await this.#hits.begin();
    this.#where();
    this.#resized = new ResizeObserver(() => {
      this.#standing?.take();
      if (this.#fit) this.#zoom(sheets.fitting(this.#fit), this.#fit);
    });
    this.#resized.observe(this.#pages);
    const list = await outline(pdf, (no, share) => sheets.show(no, share));
    if (!list) return;
    this.querySelector('.vk-pdf-outline').replaceChildren(list);
    this.#bar.querySelector('[data-do=outline]').hidden = false;
  }

  #frame() {
    this.innerHTML = frame(this.#words);
    this.#bar = this.querySelector('.vk-pdf-bar');
    this.#pages = this.querySelector('.vk-pdf-pages');
    this.#ahead = takeFirst(this.#src);
    if (this.#ahead) this.#pages.replaceChildren(this.#ahead.sheet);
    this.onclick = (event) => this.#do(event.target.closest('[data-do]')?.dataset.do);
    this.onkeydown = (event) => {
      const deed = deedOf(event);
      if (!deed || !this.#sheets) return;
      event.preventDefault();
      this.#do(deed);
    };
    const go = this.#bar.querySelector('form');
    const number = go.querySelector('input');
    number.onfocus = () => number.select();
    number.onchange = () => this.#sheets?.show(Number(number.value));
    go.onsubmit = (event) => {
      event.preventDefault();
      this.#sheets?.show(Number(number.value));
      this.#pages.focus({ preventScroll: true });
    };
    this.#pages.addEventListener('scroll', () => this.#where(), { passive: true });
  }

  #do(deed) {
    const sheets = this.#sheets;
    if (!deed || !sheets) return;
    if (deed === 'next') sheets.show(sheets.here() + 1);
    else if (deed === 'previous') sheets.show(sheets.here() - 1);
    else if (deed === 'first') sheets.show(1);
    else if (deed === 'last') sheets.show(sheets.all.length);
    else if (deed === 'zoomIn') this.#zoom(sheets.scale * 1.2, '');
    else if (deed === 'zoomOut') this.#zoom(sheets.scale / 1.2, '');
    else if (deed === 'fit') this.#zoom(sheets.fitting('width'), 'width');
    else if (deed === 'fitPage') this.#zoom(sheets.fitting('page'), 'page');
    else if (deed === 'turn') this.#turn();
    else if (deed === 'outline') this.#outline();
    else if (deed === 'find') this.#find.open();
    else if (deed === 'endFind') this.#endFind();
    else if (deed === 'nextFound') this.#find.step(1);
    else if (deed === 'previousFound') this.#find.step(-1);
    else if (deed === 'nextHit') this.#hits.step(1);
    else if (deed === 'previousHit') this.#hits.step(-1);
    else if (deed === 'print') this.#print.open();
    else if (deed === 'endPrint') this.#print.close();
  }

  #zoom(scale, fit) {
    this.#fit = fit;
    if (Math.abs(scale - this.#sheets.scale) < 0.001) return;
    this.#sheets.zoom(scale);
    this.#scaled();
  }

  #turn() {
    this.#sheets.turn();
    if (this.#fit) this.#zoom(this.#sheets.fitting(this.#fit), this.#fit);
  }

  #outline() {
    const list = this.querySelector('.vk-pdf-outline');
    list.hidden = !list.hidden;
    this.#bar.querySelector('[data-do=outline]').setAttribute('aria-expanded', String(!list.hidden));
  }

  #endFind() {
    this.#find.close();
    this.#pages.focus({ preventScroll: true });
  }

  #scaled() {
    this.#bar.querySelector('.vk-pdf-zoom').textContent = `${Math.round(this.#sheets.scale * 100)}%`;
  }

  #where() {
    const input = this.#bar.querySelector('input');
    if (!this.#sheets) return;
    const here = this.#sheets.here();
    if (document.activeElement !== input) input.value = String(here);
    const link = this.#bar.querySelector('.vk-pdf-correct');
    link.hidden = !this.correctPages?.includes(here);
    link.href = this.correct + here;
  }
}

if (!customElements.get('vk-pdf')) customElements.define('vk-pdf', PdfPages);
