import { across, canvasFor, opened } from './pdf-fit.js';

/** How far from the sight a page is drawn. */
const NEAR = '900px 0px';
const GAP = 8;

/**
 * The sheets of a PDF below each other. A page is drawn when it comes near the sight and let go when it is far, so a file of a thousand
 * pages costs no more than a short one. {@code drawn} is told the sheet and its layer of text; marks go into that layer, or as
 * rectangles in shares of the sheet into its element.
 */
export class Sheets {
  all = [];
  scale = 1;
  turned = 0;
  #pdf;
  #root;
  #drawn;
  #texts;
  #seen;
  #busy = false;
  #first;

  /** @param pdf @param texts of its pages @param {HTMLElement} root what scrolls @param {(sheet: object, layer: HTMLElement) => void} drawn */
  constructor(pdf, texts, root, drawn) {
    this.#pdf = pdf;
    this.#texts = texts;
    this.#root = root;
    this.#drawn = drawn;
  }

  /** @param {string} label the word for page @param {{no: number, sheet: HTMLElement} | null} ahead a page that was drawn before */
  async lay(label, ahead) {
    const first = await this.#pdf.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    this.#seen = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        const sheet = this.all[Number(target.dataset.no) - 1];
        sheet.near = isIntersecting;
        if (!sheet.near) this.#letGo(sheet);
      }
      this.#drawNear();
    }, { root: this.#root, rootMargin: NEAR });
    for (let no = 1; no <= this.#pdf.numPages; no++) {
      const element = document.createElement('div');
      element.className = 'vk-sheet';
      element.dataset.no = String(no);
      element.setAttribute('role', 'group');
      element.setAttribute('aria-label', `${label} ${no}`);
      // pages of a file are mostly alike: until a page is drawn it counts as large as the first
      this.all.push({ no, element, width, height, drawing: null });
    }
    // it stays until the sheet is drawn with its text
    if (ahead && !this.#rotation(this.all[ahead.no - 1])) this.all[ahead.no - 1].element.append(...ahead.sheet.childNodes);
    this.zoom(this.fitting('width'));
    this.#root.replaceChildren(...this.all.map((sheet) => sheet.element));
    for (const sheet of this.all) this.#seen.observe(sheet.element);
  }

  close() {
    this.#seen?.disconnect();
  }

  /** The scale that shows the page in sight in its width, or whole. @param {'width' | 'page'} what */
  fitting(what) {
    const sheet = this.all[this.here() - 1];
    const room = this.#root.clientWidth;
    if (what === 'width') return opened(room, this.#width(sheet));
    return Math.max(0.2, Math.min(across(room, this.#width(sheet)), (this.#root.clientHeight - 2 * GAP) / this.#height(sheet)));
  }

  /** @param {number} scale */
  zoom(scale) {
    const here = this.here();
    this.scale = Math.min(4, Math.max(0.2, scale));
    this.#all(here);
  }

  /** A quarter to the right, all pages. */
  turn() {
    const here = this.here();
    this.turned = (this.turned + 90) % 360;
    for (const sheet of this.all) sheet.element.replaceChildren();
    this.#all(here);
  }

  #all(here) {
    for (const sheet of this.all) this.#size(sheet);
    this.show(here);
    this.#drawNear();
  }

  /** One after the other, what is looked at first: side by side none would be there soon. */
  async #drawNear() {
    if (this.#busy) return;
    this.#busy = true;
    // the page that is opened at is drawn already: whatever stands beside it comes after it
    await this.#first;
    const missing = () => this.all.filter((sheet) => sheet.near && sheet.drawing?.wanted !== this.#wanted(sheet));
    for (let left = missing(); left.length; left = missing()) {
      const here = this.here();
      await this.draw(left.reduce((best, one) => (Math.abs(one.no - here) < Math.abs(best.no - here) ? one : best)));
    }
    this.#busy = false;
  }

  /** Draws pages anew whose words have changed; what is in sight stays until then. @param {number[]} pages */
  again(pages) {
    for (const sheet of pages.map((no) => this.all[no - 1])) {
      if (!sheet) continue;
      this.#size(sheet);
      if (sheet.drawing) sheet.drawing = null;
    }
    this.#drawNear();
  }

  #wanted(sheet) {
    return `${this.scale} ${this.#rotation(sheet)}`;
  }

  /** Degrees by which a sheet is shown turned: as it was read where it lies on its side, and by the person. */
  #rotation(sheet) {
    return (this.turned + 90 * this.#texts.quarters(sheet.no)) % 360;
  }

  #width(sheet) {
    return this.#rotation(sheet) % 180 ? sheet.height : sheet.width;
  }

  #height(sheet) {
    return this.#rotation(sheet) % 180 ? sheet.width : sheet.height;
  }

  #size(sheet) {
    sheet.element.style.width = `${Math.floor(this.#width(sheet) * this.scale)}px`;
    sheet.element.style.height = `${Math.floor(this.#height(sheet) * this.scale)}px`;
    sheet.element.style.setProperty('--total-scale-factor', String(this.scale));
  }

  /** @returns {Promise<void>} when the page stands there; at once where it does already */
  draw(sheet) {
    const wanted = this.#wanted(sheet);
    if (sheet.drawing?.wanted === wanted) return sheet.drawing.done;
    const drawing = { wanted };
    sheet.drawing = drawing;
    drawing.done = this.#drawNow(sheet, drawing).catch((problem) => {
      if (problem?.name !== 'RenderingCancelledException') console.warn('pdf page', sheet.no, problem);
    });
    this.#first ??= drawing.done;
    return drawing.done;
  }

  async #drawNow(sheet, drawing) {
    const page = await this.#pdf.getPage(sheet.no);
    if (sheet.drawing !== drawing) return;
    sheet.page = page;
    this.#measure(sheet, page.getViewport({ scale: 1 }));
    const rotation = this.#rotation(sheet);
    const viewport = page.getViewport({ scale: this.scale, rotation: (page.rotate + rotation) % 360 });
    const drawn = canvasFor(viewport);
    sheet.task?.cancel();
    sheet.task = page.render(drawn);
    await sheet.task.promise;
    if (sheet.drawing !== drawing) return;
    // seen at once; its text can be taken a little later
    sheet.element.replaceChildren(drawn.canvas);
    performance.mark('vk-pdf-page');
    const layer = await this.#texts.layer(page, viewport, sheet.width * this.scale, rotation);
    if (sheet.drawing !== drawing) return;
    sheet.element.append(layer);
    this.#drawn(sheet, layer);
  }

  /** A page above the sight that turns out larger or smaller must not move what is read. */
  #measure(sheet, { width, height }) {
    if (width === sheet.width && height === sheet.height) return;
    const before = sheet.element.offsetHeight;
    const above = sheet.no < this.here();
    sheet.width = width;
    sheet.height = height;
    this.#size(sheet);
    if (above) this.#root.scrollTop += sheet.element.offsetHeight - before;
  }

  #letGo(sheet) {
    sheet.task?.cancel();
    sheet.drawing = null;
    sheet.element.replaceChildren();
    sheet.page?.cleanup();
  }

  /**
   * Puts a page on top, or a place of it. @param {number} no 1-based; beyond the file: its first or last
   * @param {number} share of the height of the page
   */
  show(no, share = 0) {
    const sheet = this.all[Math.min(this.all.length, Math.max(1, no || 1)) - 1];
    if (!sheet.element.isConnected) return;
    const { offsetTop, offsetHeight } = sheet.element;
    this.#root.scrollTop = offsetTop - this.#root.offsetTop - GAP + share * offsetHeight;
  }

  /** Brings a thing on a drawn sheet into sight, below the upper edge. @param {Element | null} thing */
  reveal(thing) {
    if (!thing) return;
    const room = this.#root.getBoundingClientRect();
    const place = thing.getBoundingClientRect();
    this.#root.scrollBy({ top: place.top - room.top - Math.min(120, room.height / 3) });
    if (place.left < room.left || place.right > room.right) this.#root.scrollBy({ left: place.left - room.left - room.width / 3 });
  }

  /** The page of which most is in sight; of two alike the first. */
  here() {
    const top = this.#root.scrollTop + this.#root.offsetTop;
    const end = top + this.#root.clientHeight;
    let best = { no: 1, seen: 0 };
    for (const { no, element } of this.all) {
      if (element.offsetTop > end) break;
      const seen = Math.min(end, element.offsetTop + element.offsetHeight) - Math.max(top, element.offsetTop);
      if (seen > best.seen + 1) best = { no, seen };
    }
    return best.no;
  }
}
