/** Dots per point of a printed page: 150 to the inch, as sharp as offices print. */
const SHARP = 150 / 72;
/** Pages at once: each is a picture in the memory of the browser. */
const MOST = 100;

/** Asks which pages to print, and prints them as pictures: the browser is never given the file itself, which could run what it holds. */
export class PrintQuestion {
  #dialog;
  #words;
  #pdf;
  #run = 0;

  /** @param {HTMLElement} viewer @param {Record<string, string>} words @param pdf */
  constructor(viewer, words, pdf) {
    this.#dialog = viewer.querySelector('.vk-pdf-print');
    this.#words = words;
    this.#pdf = pdf;
    this.#dialog.onclose = () => this.#run++;
    this.#dialog.querySelector('form').onsubmit = (event) => {
      event.preventDefault();
      this.#print();
    };
  }

  /** @param {number} here the page in sight */
  open(here) {
    const all = this.#pdf.numPages;
    this.#field('from').value = String(all > MOST ? here : 1);
    this.#field('until').value = String(all > MOST ? Math.min(all, here + MOST - 1) : all);
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

  async #print() {
    const from = Number(this.#field('from').value);
    const until = Number(this.#field('until').value);
    const all = this.#pdf.numPages;
    const right = Number.isInteger(from) && Number.isInteger(until) && from >= 1 && until <= all && from <= until;
    if (!right) return this.#say(this.#words.printRange.replace('{n}', String(all)));
    if (until - from >= MOST) return this.#say(this.#words.printMost.replace('{n}', String(MOST)));
    const run = ++this.#run;
    const urls = [];
    const paper = document.createElement('div');
    paper.className = 'vk-print';
    try {
      for (let no = from; no <= until; no++) {
        this.#say(this.#words.printing.replace('{at}', String(no - from + 1)).replace('{n}', String(until - from + 1)));
        const url = URL.createObjectURL(await this.#picture(no));
        urls.push(url);
        const picture = new Image();
        picture.src = url;
        paper.append(picture);
        await picture.decode();
        if (run !== this.#run) return;
      }
      this.close();
      document.body.append(paper);
      document.body.classList.add('vk-printing');
      window.print();
    } catch (problem) {
      this.#say(this.#words.printFailed);
      console.warn('pdf print', problem);
    } finally {
      document.body.classList.remove('vk-printing');
      paper.remove();
      urls.forEach((url) => URL.revokeObjectURL(url));
    }
  }

  async #picture(no) {
    const page = await this.#pdf.getPage(no);
    const viewport = page.getViewport({ scale: SHARP });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, intent: 'print' }).promise;
    return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
  }
}
