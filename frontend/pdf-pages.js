import { mark, folded, escaped, readings } from './marks.js';

/**
 * The pages of a PDF. Pages are drawn when they come near the sight and let go when they are far, so a file of a thousand
 * pages costs no more than a short one. Properties: src, words, page (1-based, 0 unknown), place (beginning of a line), query.
 */
const LIBRARY = new URL('../webjars/pdfjs-dist/5.4.624/', import.meta.url).href;
const MARGIN = '900px 0px';

let library;
function pdfjs() {
  library ??= import(`${LIBRARY}build/pdf.min.mjs`).then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;
    return loaded;
  });
  return library;
}

/**
 * A PDF has pieces of text at places, no cells. A piece goes on where the one before ends, or begins the next line below it: at its
 * left edge, at most an indent before it. What is far to the right, higher or far below stands in another cell or column.
 */
function columns() {
  let line = null;
  return (text) => {
    if (!text.data.trim()) return false;
    const before = line;
    const piece = text.parentElement.getBoundingClientRect();
    const height = Math.min(piece.height, before?.height ?? piece.height);
    const beside = before && Math.min(piece.bottom, before.bottom) - Math.max(piece.top, before.top) > height / 2;
    const goesOn = beside && piece.left >= before.left && piece.left - before.right < height;
    const below = before && !beside && piece.top > before.top && piece.top - before.bottom < height * 1.5
      && piece.left > before.left - height * 4 && piece.left < before.right;
    const { left, right, top, bottom } = piece;
    line = goesOn ? { ...before, right: Math.max(before.right, right) } : { left, right, top, bottom, height: piece.height };
    return !goesOn && !below;
  };
}

class PdfPages extends HTMLElement {
  #words = {};
  #src = '';
  #pdf;
  #task;
  #sheets = [];
  #seen;
  #scale = 0;
  #bar;
  #pages;
  #hits = [];
  #hit = -1;
  page = 0;
  place = '';
  before = 0;
  query = '';

  set words(words) {
    this.#words = words;
  }

  set src(src) {
    this.#src = src;
    if (this.isConnected) this.#open();
  }

  connectedCallback() {
    if (this.#src && !this.#pdf) this.#open();
  }

  disconnectedCallback() {
    this.#seen?.disconnect();
    this.#task?.destroy();
    this.#pdf = null;
    this.#task = null;
  }

  async #open() {
    this.#frame();
    const words = this.#words;
    try {
      const { getDocument } = await pdfjs();
      this.#task = getDocument({
        url: new URL(this.#src, document.baseURI).href,
        withCredentials: true,
        disableAutoFetch: true,
        isEvalSupported: false,
        enableXfa: false,
        cMapUrl: `${LIBRARY}cmaps/`,
        standardFontDataUrl: `${LIBRARY}standard_fonts/`,
        wasmUrl: `${LIBRARY}wasm/`,
        iccUrl: `${LIBRARY}iccs/`,
      });
      this.#pdf = await this.#task.promise;
      if (!this.isConnected) return;
      await this.#layOut();
    } catch (problem) {
      if (!this.isConnected) return;
      const line = document.createElement('p');
      line.className = 'vk-note';
      line.textContent = problem?.name === 'PasswordException' ? words.protected : words.failed;
      this.#pages.replaceChildren(line);
      // there is nothing to turn over
      this.#bar.hidden = true;
      console.warn('pdf', problem);
    }
  }

  #frame() {
    const words = this.#words;
    const button = (deed, sign, label) => `<button type="button" data-do="${deed}" aria-label="${label}" title="${label}">${sign}</button>`;
    this.innerHTML = `<div class="vk-pdf-bar" role="toolbar" aria-label="${words.label}">
      ${button('previous', '‹', words.previous)}<label>${words.page} <input type="text" inputmode="numeric" size="3" value="1"
      aria-label="${words.page}"></label><span class="vk-pdf-of"></span>${button('next', '›', words.next)}
      <span class="vk-gap"></span>${button('zoomOut', '−', words.zoomOut)}<span class="vk-pdf-zoom"></span>${button('zoomIn', '+', words.zoomIn)}
      ${button('fit', '↔', words.fit)}<span class="vk-gap"></span>
      <span class="vk-pdf-hits" hidden>${button('previousHit', '▲', words.previousHit)}<span></span>${button('nextHit', '▼', words.nextHit)}</span></div>
      <div class="vk-pdf-pages" tabindex="0" aria-label="${words.label}"><p class="vk-note">${words.loading}</p></div>`;
    this.#bar = this.querySelector('.vk-pdf-bar');
    this.#pages = this.querySelector('.vk-pdf-pages');
    this.#bar.addEventListener('click', (event) => {
      const deed = event.target.closest('[data-do]')?.dataset.do;
      if (deed) this.#do(deed);
    });
    this.#bar.querySelector('input').addEventListener('change', (event) => this.#show(Number(event.target.value)));
    this.#pages.addEventListener('scroll', () => this.#where(), { passive: true });
  }

  async #layOut() {
    const first = await this.#pdf.getPage(1);
    const size = first.getViewport({ scale: 1 });
    this.#scale = this.#fitting(size.width);
    this.#sheets = [];
    this.#pages.replaceChildren();
    for (let no = 1; no <= this.#pdf.numPages; no++) {
      const element = document.createElement('div');
      element.className = 'vk-sheet';
      element.dataset.no = String(no);
      element.setAttribute('role', 'img');
      element.setAttribute('aria-label', `${this.#words.page} ${no}`);
      element.removeAttribute('role');
      const sheet = { no, element, width: size.width, height: size.height, drawn: 0, drawing: null };
      this.#sheets.push(sheet);
      this.#size(sheet);
      this.#pages.append(element);
    }
    this.#bar.querySelector('.vk-pdf-of').textContent = `${this.#words.of} ${this.#pdf.numPages}`;
    this.#zoomText();
    this.#seen = new IntersectionObserver((changes) => {
      for (const change of changes) {
        const sheet = this.#sheets[Number(change.target.dataset.no) - 1];
        sheet.near = change.isIntersecting;
        if (sheet.near) this.#draw(sheet);
        else this.#letGo(sheet);
      }
    }, { root: this.#pages, rootMargin: MARGIN });
    for (const sheet of this.#sheets) this.#seen.observe(sheet.element);
    await this.#begin();
  }

  /** Opens at the page of the hit; within it at the line of the provision, else at the first marked word. */
  async #begin() {
    const hits = this.#bar.querySelector('.vk-pdf-hits');
    hits.hidden = !this.query;
    const no = this.page || (this.query ? await this.#firstPageWith() : 1);
    this.#show(no);
    const sheet = this.#sheets[Math.min(no, this.#sheets.length) - 1];
    await this.#draw(sheet);
    let line = this.#line(sheet);
    let goal = line || sheet.element.querySelector('mark');
    // a provision may begin on the page after the one that was counted
    const after = this.#sheets[sheet.no];
    if (this.place && !line && after) {
      await this.#draw(after);
      line = this.#line(after);
      goal = line || goal;
    }
    if (line) line.classList.add('vk-here');
    if (goal) this.#pages.scrollBy({ top: goal.getBoundingClientRect().top - this.#pages.getBoundingClientRect().top - 90 });
    this.#where();
  }

  async #firstPageWith() {
    const phrases = readings(this.query).map((words) => words.slice(0, 2).join(' '));
    for (let no = 1; no <= Math.min(this.#pdf.numPages, 60); no++) {
      const content = await (await this.#pdf.getPage(no)).getTextContent();
      if (!this.isConnected || !this.#pdf) return 1;
      const text = folded(content.items.map((item) => item.str).join(' ')).replace(/\s+/g, ' ');
      if (phrases.some((phrase) => text.includes(phrase))) return no;
    }
    return 1;
  }

  #line(sheet) {
    if (!this.place) return null;
    const start = new RegExp(`^\\s*${escaped(folded(this.place)).replace(/\s+/g, '\\s*')}(?![\\p{L}\\p{N}])`, 'u');
    const spans = [...sheet.element.querySelectorAll('.textLayer span')];
    const lines = spans.filter((span, i) => span.textContent.trim() && start.test(folded(spans.slice(i, i + 4).map((one) => one.textContent).join(' '))));
    return lines[this.before] || lines[0] || null;
  }

  #fitting(width) {
    const room = this.#pages.clientWidth - (this.#pages.clientWidth < 600 ? 12 : 48);
    return Math.min(1.6, Math.max(0.3, room / width));
  }

  #size(sheet) {
    sheet.element.style.width = `${Math.floor(sheet.width * this.#scale)}px`;
    sheet.element.style.height = `${Math.floor(sheet.height * this.#scale)}px`;
  }

  #draw(sheet) {
    if (sheet.drawn === this.#scale) return sheet.drawing;
    sheet.drawn = this.#scale;
    sheet.drawing = this.#drawNow(sheet, this.#scale).catch((problem) => {
      if (problem?.name !== 'RenderingCancelledException') console.warn('pdf page', sheet.no, problem);
    });
    return sheet.drawing;
  }

  async #drawNow(sheet, scale) {
    const { TextLayer } = await pdfjs();
    const page = await this.#pdf.getPage(sheet.no);
    const viewport = page.getViewport({ scale });
    sheet.width = viewport.width / scale;
    sheet.height = viewport.height / scale;
    this.#size(sheet);
    const sharp = Math.min(window.devicePixelRatio || 1, 2);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * sharp);
    canvas.height = Math.floor(viewport.height * sharp);
    sheet.task?.cancel();
    sheet.task = page.render({ canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] });
    const layer = document.createElement('div');
    layer.className = 'textLayer';
    layer.style.setProperty('--total-scale-factor', String(scale));
    await sheet.task.promise;
    await new TextLayer({ textContentSource: page.streamTextContent(), container: layer, viewport }).render();
    if (sheet.drawn !== scale) return;
    sheet.element.replaceChildren(canvas, layer);
    if (this.query) {
      mark(layer, this.query, columns());
      this.#count();
    }
  }

  #letGo(sheet) {
    sheet.task?.cancel();
    sheet.drawn = 0;
    sheet.element.replaceChildren();
  }

  #count() {
    this.#hits = [...this.#pages.querySelectorAll('mark')];
    this.#bar.querySelector('.vk-pdf-hits > span').textContent = this.#words.hits.replace('{n}', String(this.#hits.length));
  }

  #do(deed) {
    if (deed === 'next') this.#show(this.#here() + 1);
    else if (deed === 'previous') this.#show(this.#here() - 1);
    else if (deed === 'zoomIn') this.#zoom(this.#scale * 1.2);
    else if (deed === 'zoomOut') this.#zoom(this.#scale / 1.2);
    else if (deed === 'fit') this.#zoom(this.#fitting(this.#sheets[0].width));
    else if (deed === 'nextHit') this.#toHit(1);
    else if (deed === 'previousHit') this.#toHit(-1);
  }

  #toHit(step) {
    this.#count();
    if (!this.#hits.length) return;
    const middle = this.#pages.getBoundingClientRect().top + 120;
    const tops = this.#hits.map((one) => one.getBoundingClientRect().top);
    let at = step > 0 ? tops.findIndex((top) => top > middle + 4) : tops.findLastIndex((top) => top < middle - 4);
    if (at < 0) at = step > 0 ? this.#hits.length - 1 : 0;
    this.#hits.forEach((one) => one.classList.remove('vk-now'));
    this.#hits[at].classList.add('vk-now');
    this.#pages.scrollBy({ top: tops[at] - middle });
  }

  #zoom(scale) {
    const here = this.#here();
    this.#scale = Math.min(4, Math.max(0.2, scale));
    for (const sheet of this.#sheets) {
      this.#size(sheet);
      if (sheet.near) this.#draw(sheet);
    }
    this.#zoomText();
    this.#show(here);
  }

  #zoomText() {
    this.#bar.querySelector('.vk-pdf-zoom').textContent = `${Math.round(this.#scale * 100)}%`;
  }

  #show(no) {
    const sheet = this.#sheets[Math.min(this.#sheets.length, Math.max(1, no || 1)) - 1];
    if (sheet) this.#pages.scrollTop = sheet.element.offsetTop - this.#pages.offsetTop - 8;
  }

  #here() {
    const top = this.#pages.scrollTop + this.#pages.clientHeight / 3;
    const sheet = this.#sheets.findLast((one) => one.element.offsetTop - this.#pages.offsetTop <= top);
    return sheet ? sheet.no : 1;
  }

  #where() {
    const input = this.#bar.querySelector('input');
    if (document.activeElement !== input) input.value = String(this.#here());
  }
}

if (!customElements.get('vk-pdf')) customElements.define('vk-pdf', PdfPages);
