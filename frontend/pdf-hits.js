import { mark, folded, form, escaped, readings } from './marks.js';
import { columns } from './pdf-columns.js';

/** How many pages are looked through for a word before the file opens at its first. */
const LOOKED = 60;

/** The words of the search that led here, and the provision that was found: marked, and where the file opens. */
export class Hits {
  #sheets;
  #finder;
  #asked;
  #counted;
  /** Pages learn from each other how the words are spelled. */
  #meant = [];
  /** Each with the pieces that carry it on. */
  #marks = [];

  /**
   * @param sheets @param finder for the texts of pages that are not drawn
   * @param {{page: number, place: string, before: number, query: string}} asked
   * @param {(count: number) => void} counted how many are in the drawn pages
   */
  constructor(sheets, finder, asked, counted) {
    this.#sheets = sheets;
    this.#finder = finder;
    this.#asked = asked;
    this.#counted = counted;
  }

  /** Opens at the page of the hit; within it at the line of the provision, else at the first marked word. */
  async begin() {
    const { page, query, place } = this.#asked;
    const no = Math.min(page || (query ? await this.#pageWith(1, 1) : 0) || 1, this.#sheets.all.length);
    if (no > 1) this.#sheets.show(no);
    const sheet = this.#sheets.all[no - 1];
    await this.#sheets.draw(sheet);
    let line = this.#line(sheet);
    let goal = line || sheet.element.querySelector('mark');
    // a provision may begin, and words may stand, on the page after the one that was counted
    const after = this.#sheets.all[no];
    if (after && (place ? !line : query && !goal)) {
      await this.#sheets.draw(after);
      line = this.#line(after);
      goal = line || goal || after.element.querySelector('mark');
    }
    if (line) line.classList.add('vk-here');
    this.#sheets.reveal(goal);
  }

  mark(layer) {
    if (!this.#asked.query) return;
    mark(layer, this.#asked.query, columns(), this.#meant);
    this.#count();
  }

  #count() {
    this.#marks = [];
    for (const one of this.#sheets.all.flatMap((sheet) => [...sheet.element.querySelectorAll('mark')]))
      if ('on' in one.dataset && this.#marks.length) this.#marks.at(-1).push(one);
      else this.#marks.push([one]);
    this.#counted(this.#marks.length);
  }

  /** To the next marked place or the one before; beyond the drawn pages the texts of the others are looked through. @param {1 | -1} step */
  async step(step) {
    this.#count();
    const now = this.#marks.findIndex(([one]) => one.classList.contains('vk-now'));
    const here = this.#sheets.here();
    let at = now >= 0 ? now + step : this.#marks.findIndex(([one]) => Number(one.closest('.vk-sheet').dataset.no) >= here);
    if (!this.#marks[at]) {
      const edge = this.#marks.at(step > 0 ? -1 : 0);
      at = await this.#beyond((edge ? Number(edge[0].closest('.vk-sheet').dataset.no) : here) + step, step);
      if (at < 0) return;
    }
    this.#marks.flat().forEach((one) => one.classList.remove('vk-now'));
    this.#marks[at]?.forEach((one) => one.classList.add('vk-now'));
    this.#sheets.reveal(this.#marks[at]?.[0]);
  }

  /** The first mark on a page that is not drawn yet; -1 where there is none near. A page may have the words in another spelling only, which is not meant. */
  async #beyond(from, step) {
    for (let no = from, left = LOOKED; left > 0; no += step, left--) {
      no = await this.#pageWith(no, step);
      if (!no) return -1;
      await this.#sheets.draw(this.#sheets.all[no - 1]);
      this.#count();
      const there = this.#marks.filter(([one]) => Number(one.closest('.vk-sheet').dataset.no) === no);
      if (!there.length) continue;
      this.#sheets.show(no);
      return this.#marks.indexOf(there.at(step > 0 ? 0 : -1));
    }
    return -1;
  }

  /** The first page from here on that has words of the query side by side; 0 where there is none near. */
  async #pageWith(from, step) {
    const phrases = readings(this.#asked.query).map(({ words, whole }) => ` ${words.slice(0, whole ? words.length : 2).join(' ')} `);
    for (let no = from, left = LOOKED; no >= 1 && no <= this.#sheets.all.length && left > 0; no += step, left--) {
      const text = ` ${(await this.#finder.words(no).catch(() => [])).map((word) => form(word.plain)).join(' ')} `;
      if (phrases.some((phrase) => text.includes(phrase))) return no;
    }
    return 0;
  }

  #line(sheet) {
    const { place, before } = this.#asked;
    if (!place) return null;
    const start = new RegExp(`^\\s*${escaped(folded(place)).replace(/\s+/g, '\\s*')}(?![\\p{L}\\p{N}])`, 'u');
    const pieces = [...sheet.element.querySelectorAll('.textLayer :is(span, br)')].filter((one) => !one.firstElementChild);
    const text = (one) => (one.nodeName === 'BR' ? ' ' : one.textContent);
    // a word may lie in several pieces, each letter with a diacritic in one of its own
    const lines = pieces.filter((one, i) => text(one).trim() && start.test(folded(pieces.slice(i, i + 20).map(text).join(''))));
    return lines[before] || lines[0] || null;
  }
}
