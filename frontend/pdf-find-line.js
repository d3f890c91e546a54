import { Finder } from './pdf-find.js';

/** More numbers of pages than these nobody reads in a line. */
const NAMED = 5;

/** The line below the bar: what to find, how often it is there, next and previous. */
export class FindLine {
  #form;
  #input;
  #button;
  #words;
  #asked = '';
  finder;

  /** @param {HTMLElement} viewer @param {Record<string, string>} words @param pdf @param pages @param sheets */
  constructor(viewer, words, pdf, pages, sheets) {
    this.#form = viewer.querySelector('.vk-pdf-find');
    this.#input = this.#form.querySelector('input');
    this.#button = viewer.querySelector('[data-do=find]');
    this.#words = words;
    this.finder = new Finder(pdf, pages, sheets, (told) => this.#tell(told));
    this.#form.onsubmit = (event) => {
      event.preventDefault();
      this.step(1);
    };
    this.#input.onkeydown = (event) => {
      if (event.key !== 'Enter' || !event.shiftKey) return;
      event.preventDefault();
      this.step(-1);
    };
  }

  open() {
    this.#show(true);
    this.#input.focus();
    this.#input.select();
  }

  close() {
    this.#show(false);
    this.#asked = '';
    this.finder.end();
  }

  /** What stands in the field is found; once more: the next place. @param {1 | -1} step */
  step(step) {
    const wanted = this.#input.value.trim();
    if (this.#form.hidden) this.open();
    else if (wanted === this.#asked) this.finder.step(step);
    else this.finder.find((this.#asked = wanted));
  }

  #show(open) {
    this.#form.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
  }

  #tell({ at, all, unseen, complete, empty }) {
    const words = this.#words;
    const said = all ? words.found.replace('{at}', at).replace('{n}', complete ? all : `${all}+`) : complete ? words.notFound : words.finding;
    const missing = complete && unseen.length ? ` ${words.unseen.replace('{pages}', shortened(unseen))}` : '';
    this.#form.querySelector('[role=status]').textContent = empty ? '' : said + missing;
  }
}

/** @param {number[]} pages */
function shortened(pages) {
  return pages.slice(0, NAMED).join(', ') + (pages.length > NAMED ? '…' : '');
}
