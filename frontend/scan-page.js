import { mark } from './marks.js';
import { scanLayer, scanWords } from './scan-layer.js';

/**
 * A page of a scan to read its text against: the picture, and below the words in doubt a line. Properties:
 * picture, words (addresses), doubtful, query, labels.
 */
class ScanPage extends HTMLElement {
  #picture = '';
  #words;
  #resized;
  words = '';
  doubtful = 0;
  query = '';
  labels = {};

  set picture(address) {
    this.#picture = address;
    if (this.isConnected) this.#show();
  }

  connectedCallback() {
    if (this.#picture && !this.firstElementChild) this.#show();
    this.#resized = new ResizeObserver(() => this.#lay());
    this.#resized.observe(this);
  }

  disconnectedCallback() {
    this.#resized?.disconnect();
  }

  async #show() {
    const image = document.createElement('img');
    image.alt = this.labels.picture ?? '';
    image.addEventListener('load', () => this.#lay());
    image.addEventListener('error', () => this.#say(this.labels.failed));
    image.src = new URL(this.#picture, document.baseURI).href;
    const sheet = document.createElement('div');
    sheet.append(image);
    this.replaceChildren(sheet);
    try {
      this.#words = await scanWords(this.words);
      this.#lay();
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

  #lay() {
    const image = this.querySelector('img');
    if (!image?.naturalWidth || !this.#words) return;
    this.querySelector('.vk-scan-layer')?.remove();
    const layer = scanLayer(this.#words, image.clientWidth, this.doubtful);
    image.parentElement.append(layer);
    if (this.query) mark(layer, this.query)[0]?.scrollIntoView({ block: 'center' });
  }
}

if (!customElements.get('vk-scan-page')) customElements.define('vk-scan-page', ScanPage);
