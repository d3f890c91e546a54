import { scanLayer, scanWords } from './scan-layer.js';

/** The pages of a file whose words were read off their pictures; the words of a page are fetched when they are asked for. */
export class ScanWords {
  #address;
  #pages;
  #fetched = new Map();

  /** @param {string} address to which the number of a page is added @param {number[]} pages */
  constructor(address, pages) {
    this.#address = address;
    this.#pages = new Set(pages);
  }

  /** Pages that were read meanwhile. @param {number[]} pages all there are now @returns {number[]} those that have words now or have none any more */
  set(pages) {
    const before = this.#pages;
    this.#pages = new Set(pages);
    const changed = [...this.#pages].filter((no) => !before.has(no)).concat([...before].filter((no) => !this.#pages.has(no)));
    changed.forEach((no) => this.#fetched.delete(no));
    return changed;
  }

  /** @param {number} no */
  has(no) {
    return this.#pages.has(no);
  }

  #page(no) {
    if (!this.#fetched.has(no)) {
      this.#fetched.set(no, scanWords(this.#address + no).catch((problem) => {
        // asked again the next time
        this.#fetched.delete(no);
        throw problem;
      }));
    }
    return this.#fetched.get(no);
  }

  /** What stands on a page, line by line; it fails where that cannot be had. @param {number} no */
  async text(no) {
    let line = 0;
    let text = '';
    for (const word of (await this.#page(no)).words) {
      text += (word.line === line ? ' ' : '\n') + word.text;
      line = word.line;
    }
    return text;
  }

  /** The layer to lay over a page. @param {number} no @param {number} width of the page, not turned, as shown @param {number} turned degrees by which the person has turned it */
  async layer(no, width, turned) {
    const page = await this.#page(no);
    return scanLayer({ ...page, turn: page.turn + turned }, width);
  }
}
