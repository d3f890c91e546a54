import { onPaper } from './print.js';

/** Dots per point of a printed page: 150 to the inch, as sharp as offices print. */
const SHARP = 150 / 72;
/** Pages at once: each is a picture in the memory of the browser. More come in parts, one after the other. */
const MOST = 100;

/**
 * Asks which pages to print, and prints them as pictures: the browser is never given the file itself, which could run what it holds. Each fills its
 * sheet of paper: a scan that lies on its side stands as it was read, and among upright pages one that is wider than high is turned.
 */
export class PrintQuestion {
  #dialog;
  #words;
  #pdf;
  #texts;
  #run = 0;
  #next = null;

  /** @param {HTMLElement} viewer @param {Record<string, string>} words @param pdf @param texts of its pages */
  constructor(viewer, words, pdf, texts) {
    this.#dialog = viewer.querySelector('.vk-pdf-print');
    this.#words = words;
    this.#pdf = pdf;
    this.#texts = texts;
    this.#dialog.onclose = () => {
      this.#run++;
      this.#goOn();
    };
    this.#dialog.querySelector('form').onsubmit = (event) => {
      event.preventDefault();
      if (this.#next) this.#goOn();
      else this.#print();
    };
  }

  open() {
    this.#field('from').value = '1';
    this.#field('until').value = String(this.#pdf.numPages);
    this.#busy(false);
    this.#say('');
    this.#dialog.showModal();
  }

  close() {
    this.#dialog.close();
  }

  #field(name) {
    return this.#dialog.querySelector(`[name=${name}]`);
  }

  #say(text) {
    this.#dialog.querySelector('[role=status]').textContent = text;
  }

  #busy(busy) {
    this.#dialog.querySelectorAll('input, [type=submit]').forEach((one) => (one.disabled = busy));
  }

  #goOn() {
    this.#next?.();
    this.#next = null;
  }

  async #print() {
    const from = Number(this.#field('from').value);
    const until = Number(this.#field('until').value);
    const all = this.#pdf.numPages;
    const right = Number.isInteger(from) && Number.isInteger(until) && from >= 1 && until <= all && from <= until;
    if (!right) return this.#say(this.#words.printRange.replace('{n}', String(all)));
    const run = ++this.#run;
    this.#busy(true);
    try {
      for (let first = from; first <= until; first += MOST) {
        if (first > from) await this.#asked(first, until);
        if (run !== this.#run) return;
        await this.#part(first, Math.min(until, first + MOST - 1), until, run);
        if (run !== this.#run) return;
      }
      this.close();
    } catch (problem) {
      this.#busy(false);
      this.#say(this.#words.printFailed);
      console.warn('pdf print', problem);
    }
  }

  /** The browser prints one part; whoever has sent it to the printer says when the next may come. */
  async #asked(first, until) {
    const next = `${first}–${Math.min(until, first + MOST - 1)}`;
    this.#say(this.#words.printNext.replace('{done}', String(first - 1)).replace('{next}', next).replace('{until}', String(until)));
    const submit = this.#dialog.querySelector('[type=submit]');
    submit.disabled = false;
    submit.focus();
    await new Promise((go) => (this.#next = go));
    submit.disabled = true;
  }

  async #part(first, last, until, run) {
    const urls = [];
    const paper = document.createElement('div');
    const lying = await this.#allLie(first, last);
    if (lying) paper.classList.add('vk-wide');
    try {
      for (let no = first; no <= last; no++) {
        this.#say(this.#words.printing.replace('{at}', String(no)).replace('{n}', String(until)));
        const url = URL.createObjectURL(await this.#picture(no, lying));
        urls.push(url);
        const picture = new Image();
        picture.src = url;
        paper.append(picture);
        await picture.decode();
        if (run !== this.#run) return;
      }
      onPaper(paper);
    } finally {
      urls.forEach((url) => URL.revokeObjectURL(url));
    }
  }

  /** Whether every page is wider than high: then the paper lies, too. */
  async #allLie(first, last) {
    for (let no = first; no <= last; no++) if (!isWide(this.#viewport(await this.#pdf.getPage(no), 1))) return false;
    return true;
  }

  #viewport(page, scale, more = 0) {
    return page.getViewport({ scale, rotation: (page.rotate + 90 * this.#texts.quarters(page.pageNumber) + more) % 360 });
  }

  async #picture(no, lying) {
    const page = await this.#pdf.getPage(no);
    const upright = this.#viewport(page, SHARP);
    const viewport = isWide(upright) && !lying ? this.#viewport(page, SHARP, 90) : upright;
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
  }
}

function isWide({ width, height }) {
  return width > height;
}
