import { scanLayer, scanWords } from './scan-layer.js';

function states(pages) {
  return new Map(pages.map((page) => page.split(':')).map(([no, state]) => [Number(no), state]));
}

/** The pages of a file whose words were read off their pictures; the words of a page are fetched when they are asked for. */
export class ScanWords {
  #address;
  #pages;
  #fetched = new Map();

  /** @param {string} address to which the number of a page is added @param {string[]} pages number, colon, what differs when it has other words */
  constructor(address, pages) {
    this.#address = address;
    this.#pages = states(pages);
  }

  /** Pages that were read, or put right, meanwhile. @param {string[]} pages all there are now @returns {number[]} those that have other words now, or none any more */
  set(pages) {
    const before = this.#pages;
    this.#pages = states(pages);
    const changed = [...new Set([...this.#pages.keys(), ...before.keys()])].filter((no) => before.get(no) !== this.#pages.get(no));
    changed.forEach((no) => this.#fetched.delete(no));
    return changed;
  }

  /** @param {number} no */
  has(no) {
    return this.#pages.has(no);
  }

  /** By how many quarters of a circle a page has to be turned to the right to stand as it was read. @param {number} no */
  quarters(no) {
    return Number(this.#pages.get(no)?.split('.')[1] ?? 0);
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
