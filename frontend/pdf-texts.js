import { pdfjs } from './pdf-library.js';

/** What stands on the pages of a PDF: words read off their picture, or those the file has, in Unicode. */
export class PageTexts {
  #pdf;
  #scan;
  #decoded;

  /** @param pdf @param scan pages that have words of their own @param decoded readings of words in old fonts */
  constructor(pdf, scan, decoded) {
    this.#pdf = pdf;
    this.#scan = scan;
    this.#decoded = decoded;
  }

  /** By how many quarters of a circle a page has to be turned to the right to stand as it was read. @param {number} no */
  quarters(no) {
    return this.#scan.quarters(no);
  }

  /** It fails where the text cannot be had now. @param {number} no */
  async text(no) {
    if (this.#scan.has(no)) return this.#scan.text(no);
    const { items } = await this.#decoded.content(await this.#pdf.getPage(no));
    return items.map((item) => (item.str ?? '') + (item.hasEOL ? '\n' : '')).join('');
  }

  /**
   * The layer to lay over a page; without words where these cannot be had.
   * @param page @param viewport @param {number} width of the page, not turned, as shown @param {number} turned degrees by which the person has turned it
   */
  async layer(page, viewport, width, turned) {
    const no = page.pageNumber;
    if (this.#scan.has(no)) return this.#scan.layer(no, width, turned).catch((problem) => empty(no, problem));
    const { TextLayer } = await pdfjs();
    const container = empty();
    // the words of the file are better than none
    const textContentSource = this.#decoded.any
      ? await this.#decoded.content(page).catch(() => page.streamTextContent())
      : page.streamTextContent();
    await new TextLayer({ textContentSource, container, viewport }).render();
    return container;
  }
}

function empty(no, problem) {
  if (problem) console.warn('words of page', no, problem);
  const layer = document.createElement('div');
  layer.className = 'textLayer';
  return layer;
}
