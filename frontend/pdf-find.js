import { places, rectangles, textOf, words } from './pdf-words.js';

/**
 * Finds words in all pages of a PDF, beginning with the page in sight; the text of a page is fetched when it is looked at. A page whose
 * text cannot be had is told and looked at again later. Marks are rectangles over the sheets that are drawn.
 */
export class Finder {
  #pdf;
  #pages;
  #sheets;
  #told;
  #texts = new Map();
  #asked = [];
  #counts = [];
  #unseen = new Set();
  #complete = true;
  #at = null;
  #run = 0;

  /** @param pdf @param pages their texts @param sheets @param {(told: {at: number, all: number, unseen: number[], complete: boolean, empty: boolean}) => void} told */
  constructor(pdf, pages, sheets, told) {
    this.#pages = pages;
    this.#pdf = pdf;
    this.#sheets = sheets;
    this.#told = told;
  }

  /** The words of a page; it fails where they cannot be had now. @param {number} no */
  async words(no) {
    const asked = this.#texts.get(no) ?? this.#pages.text(no).then(words);
    this.#texts.set(no, asked);
    let found;
    try {
      found = await asked;
    } catch (problem) {
      if (this.#texts.get(no) === asked) {
        this.#texts.delete(no);
        throw problem;
      }
    }
    // others have arrived meanwhile
    return this.#texts.get(no) === asked ? found : this.words(no);
  }

  /** How often a page has what is asked; a page that cannot be looked at does not keep the others from it. */
  async #look(no) {
    try {
      const count = places(await this.words(no), this.#asked).length;
      return { no, count };
    } catch (problem) {
      console.warn('text of page', no, problem);
      return { no, count: 0, unseen: true };
    }
  }

  #note({ no, count, unseen }) {
    this.#counts[no] = count;
    if (unseen) this.#unseen.add(no);
    else this.#unseen.delete(no);
  }

  /** Begins anew; goes to the first place at or behind the page in sight. @param {string} text */
  async find(text) {
    const run = ++this.#run;
    const pages = this.#pdf.numPages;
    const begin = this.#sheets.here();
    this.#asked = words(text);
    this.#counts = new Array(pages + 1).fill(0);
    this.#unseen.clear();
    this.#at = null;
    this.#complete = !this.#asked.length;
    this.#tell();
    const order = Array.from({ length: this.#complete ? 0 : pages }, (_, i) => ((begin - 1 + i) % pages) + 1);
    for (const no of order) {
      const looked = await this.#look(no);
      if (run !== this.#run) return;
      this.#note(looked);
      if (looked.count && !this.#at) await this.#go({ no, nth: 0 });
      else if (looked.count) this.#tell();
      if (run !== this.#run) return;
    }
    this.#complete = true;
    // words have arrived on a page that was looked through
    const late = this.#at ? 0 : order.find((no) => this.#counts[no]);
    if (late) return this.#go({ no: late, nth: 0 });
    this.#tell();
    this.#markAll();
  }

  /** To the next place or the one before, around the ends of the file. @param {1 | -1} step */
  async step(step) {
    const before = this.#at;
    if (this.#complete && this.#unseen.size) await this.changed([...this.#unseen]);
    if (!this.#at) return;
    if (!before) return this.#go(this.#at);
    // the words of pages may have changed, or could not be had again: there is no other place to go to
    if (!this.#counts.some(Boolean)) {
      this.#at = null;
      this.#markAll();
      return this.#tell();
    }
    let { no, nth } = this.#at;
    nth += step;
    const last = this.#pdf.numPages;
    while (nth < 0 || nth >= this.#counts[no]) {
      no = ((no - 1 + step + last) % last) + 1;
      nth = step > 0 ? 0 : this.#counts[no] - 1;
      if (this.#counts[no]) break;
    }
    await this.#go({ no, nth });
  }

  /** Pages whose words have changed: what was asked is found in them, where the person is stays. @param {number[]} pages */
  async changed(pages) {
    pages.forEach((no) => this.#texts.delete(no));
    if (!this.#asked.length) return;
    const run = this.#run;
    for (const no of pages) {
      const looked = await this.#look(no);
      if (run !== this.#run) return;
      this.#note(looked);
      // a search that runs goes there by itself
      if (this.#complete) this.#at ??= looked.count ? { no, nth: 0 } : null;
    }
    this.#tell();
  }

  end() {
    this.#run++;
    this.#asked = [];
    this.#at = null;
    this.#unseen.clear();
    this.#complete = true;
    this.#markAll();
    this.#tell();
  }

  /** Marks what a sheet has; for sheets that were drawn anew. */
  mark(sheet) {
    sheet.element.querySelector('.vk-found')?.remove();
    const layer = sheet.element.querySelector('.textLayer');
    if (!layer || !this.#asked.length) return;
    const text = textOf(layer);
    const frame = sheet.element.getBoundingClientRect();
    const all = document.createElement('div');
    all.className = 'vk-found';
    places(words(text.text), this.#asked).forEach((place, nth) => {
      for (const one of rectangles(text, place)) {
        const piece = document.createElement('i');
        if (this.#at?.no === sheet.no && this.#at.nth === nth) piece.className = 'vk-now';
        piece.style.cssText = `left:${share(one.left - frame.left, frame.width)};top:${share(one.top - frame.top, frame.height)};`
          + `width:${share(one.width, frame.width)};height:${share(one.height, frame.height)}`;
        all.append(piece);
      }
    });
    sheet.element.append(all);
  }

  async #go(place) {
    this.#at = place;
    this.#tell();
    const sheet = this.#sheets.all[place.no - 1];
    if (this.#sheets.here() !== place.no) this.#sheets.show(place.no);
    await this.#sheets.draw(sheet);
    this.#markAll();
    this.#sheets.reveal(sheet.element.querySelector('.vk-found .vk-now'));
  }

  #markAll() {
    for (const sheet of this.#sheets.all) if (sheet.near || sheet.element.querySelector('.vk-found')) this.mark(sheet);
  }

  #tell() {
    const before = this.#at ? this.#counts.slice(0, this.#at.no).reduce((sum, count) => sum + count, 0) + this.#at.nth + 1 : 0;
    const all = this.#counts.reduce((sum, count) => sum + count, 0);
    const unseen = [...this.#unseen].sort((a, b) => a - b);
    this.#told({ at: before, all, unseen, complete: this.#complete, empty: !this.#asked.length });
  }
}

function share(part, whole) {
  return `${((part / whole) * 100).toFixed(3)}%`;
}
