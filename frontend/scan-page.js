import { mark } from './marks.js';
import { onPaper, turned } from './print.js';
import { scanLayer, scanWords } from './scan-layer.js';

const AGAIN_MS = 3000;
const STEP = 1.25;
const SIGNS = { zoomOut: '−', zoomIn: '+', turn: '↻' };

/**
 * A page of a scan to read its text against: the picture, turned as it was read where it lies on its side, and below the words in doubt a
 * line. It can be made larger and turned where its labels say how that is called. Properties: picture, words (addresses; words may come later), doubtful, query, still (it does not
 * move to the words of the query), labels.
 */
class ScanPage extends HTMLElement {
  #picture = '';
  #words = '';
  #page = null;
  #resized;
  #zoom = 1;
  #turned = 0;
  doubtful = 0;
  query = '';
  still = false;
  labels = {};

  set picture(address) {
    this.#picture = address;
    if (this.isConnected) this.#show();
  }

  set words(address) {
    this.#words = address;
    this.#page = null;
    if (this.isConnected) this.#read();
  }

  connectedCallback() {
    if (this.#picture && !this.firstElementChild) this.#show();
    if (!this.#page) this.#read();
    this.#resized = new ResizeObserver(() => this.#lay());
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    this.#resized?.disconnect();
  }

  /** The picture as it was read, as large as the paper. */
  async print() {
    const picture = new Image();
    picture.src = new URL(this.#picture, document.baseURI).href;
    await picture.decode();
    const quarters = this.#quarters();
    const shown = quarters ? turned(picture, quarters) : picture;
    const paper = document.createElement('div');
    if (quarters % 2 ? picture.naturalHeight > picture.naturalWidth : picture.naturalWidth > picture.naturalHeight) paper.classList.add('vk-wide');
    paper.append(shown);
    onPaper(paper);
  }

  #show() {
    const image = document.createElement('img');
    image.alt = this.labels.picture ?? '';
    image.addEventListener('load', () => this.#lay(true));
    const address = new URL(this.#picture, document.baseURI).href;
    image.addEventListener('error', () => this.#again(image, address), { once: true });
    image.src = address;
    const sheet = document.createElement('div');
    sheet.className = 'vk-scan-sheet';
    sheet.append(image);
    const frame = document.createElement('div');
    frame.className = 'vk-scan-frame';
    frame.append(sheet);
    if (this.labels.coming) {
      // under load it takes its time: an empty half says nothing
      const note = document.createElement('p');
      note.className = 'vk-note';
      note.setAttribute('role', 'status');
      note.textContent = this.labels.coming;
      image.addEventListener('load', () => note.remove(), { once: true });
      frame.append(note);
    }
    this.replaceChildren(...(this.labels.zoomIn ? [this.#tools()] : []), frame);
  }

  #tools() {
    const bar = document.createElement('div');
    bar.className = 'vk-scan-tools';
    bar.setAttribute('role', 'toolbar');
    bar.setAttribute('aria-label', this.labels.tools);
    const deeds = { zoomOut: () => (this.#zoom = Math.max(0.5, this.#zoom / STEP)), zoomIn: () => (this.#zoom = Math.min(5, this.#zoom * STEP)), turn: () => (this.#turned += 1) };
    for (const [name, deed] of Object.entries(deeds)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.title = this.labels[name];
      button.setAttribute('aria-label', this.labels[name]);
      button.textContent = SIGNS[name];
      button.onclick = () => {
        deed();
        this.#lay();
      };
      bar.append(button);
    }
    return bar;
  }

  /** By how many it was turned to the right to be read. */
  #quarters() {
    return this.#page ? ((Math.round(-this.#page.turn / 90) % 4) + 4) % 4 : 0;
  }

  /** The sheet as large as wanted, upright, in a frame that takes the room it is seen in. @param {HTMLImageElement} image */
  #fit(image) {
    const quarters = (this.#turned + this.#quarters()) % 4;
    const sheet = image.parentElement;
    const seen = this.clientWidth * this.#zoom;
    const width = quarters % 2 ? (seen * image.naturalWidth) / image.naturalHeight : seen;
    const height = (width * image.naturalHeight) / image.naturalWidth;
    sheet.style.width = `${width}px`;
    sheet.style.transform = ['', `translateX(${height}px) rotate(90deg)`, `translate(${width}px, ${height}px) rotate(180deg)`, `translateY(${width}px) rotate(270deg)`][quarters];
    sheet.parentElement.style.width = `${seen}px`;
    sheet.parentElement.style.height = `${quarters % 2 ? width : height}px`;
  }

  /** Those who draw may be busy: asked once more, a little later. */
  async #again(image, address) {
    const busy = await this.#isBusy(address);
    if (!image.isConnected) return;
    if (!busy) return this.#say(this.labels.failed);
    image.addEventListener('error', () => this.#say(this.labels.busy ?? this.labels.failed), { once: true });
    setTimeout(() => (image.src = address), AGAIN_MS);
  }

  /** @returns {Promise<boolean>} whether it may be drawn later; a picture that has been drawn meanwhile comes at once */
  async #isBusy(address) {
    try {
      const answer = await fetch(address, { credentials: 'same-origin' });
      return answer.ok || answer.status === 503;
    } catch {
      return true; // the way to the server is broken
    }
  }

  async #read() {
    const address = this.#words;
    if (!address) return;
    try {
      const page = await scanWords(address);
      // another page may be shown meanwhile
      if (address !== this.#words) return;
      this.#page = page;
      this.#lay(true);
    } catch (problem) {
      console.warn('scan', problem); // the picture alone is of use, too
    }
  }

  #say(text) {
    const note = document.createElement('p');
    note.className = 'vk-note';
    note.textContent = text ?? '';
    this.replaceChildren(note);
  }

  /** @param {boolean} [first] only then the page moves to the words of the search */
  #lay(first) {
    const image = this.querySelector('img');
    if (!image?.naturalWidth) return;
    this.#fit(image);
    if (!this.#page) return;
    this.querySelector('.vk-scan-layer')?.remove();
    const layer = scanLayer(this.#page, image.clientWidth, this.doubtful);
    image.parentElement.append(layer);
    if (!this.query) return;
    const marks = mark(layer, this.query);
    if (first && !this.still) marks[0]?.scrollIntoView({ block: 'center' });
  }
}

if (!customElements.get('vk-scan-page')) customElements.define('vk-scan-page', ScanPage);
