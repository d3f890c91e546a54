/**
 * Words that a file writes in an old font (.VnTime, VNI-Times), with other signs in the place of letters. The portal has decoded them; its
 * readings of the words of the file are fetched once and put in the place of what pdf.js says.
 */

/** A word without the signs around it, which are alike in all charsets. */
const CORE = /^[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]+|[\x21-\x2f\x3a-\x40\x5b-\x60\x7b-\x7e]+$/g;
/** The soft hyphen is a letter of TCVN3: pdf.js leaves it out of its texts, or writes a hyphen. */
const HYPHENS = /\p{Cf}|-/gu;

/** The same for a word of the portal and what pdf.js says of it: that writes the micro sign, a letter of TCVN3, as the Greek one. @param {string} word */
export function asSaid(word) {
  return word.replace(HYPHENS, '').replaceAll('\u00b5', '\u03bc');
}

/**
 * Puts the readings in the place of the words. A word may lie in several pieces: each gets its share.
 * @param {{str?: string, hasEOL?: boolean}[]} items @param {Map<string, string>} readings by the words as pdf.js says them
 */
export function decoded(items, readings) {
  const pieces = [];
  let text = '';
  for (const { str = '', hasEOL } of items) {
    pieces.push({ from: text.length, until: text.length + str.length, said: '' });
    text += hasEOL ? `${str}\n` : str;
  }
  let at = 0;
  const put = (from, until, said) => {
    while (at < pieces.length && pieces[at].until <= from) at++;
    for (let i = at, done = 0; i < pieces.length && pieces[i].from < until; i++) {
      const share = (Math.min(until, pieces[i].until) - from) / (until - from);
      const end = Math.round(share * said.length);
      pieces[i].said += said.slice(done, end);
      done = end;
    }
  };
  for (const { 0: part, index } of text.matchAll(/\s+|\S+/g)) put(index, index + part.length, reading(part, readings));
  return items.map((item, i) => (item.str ? { ...item, str: pieces[i].said } : item));
}

function reading(part, readings) {
  const core = part.replace(CORE, '');
  const found = core && readings.get(asSaid(core));
  return found ? part.replace(core, () => found) : part;
}

export class DecodedWords {
  #address;
  #readings = null;

  /** @param {string} address of the readings; '' where nothing was decoded */
  constructor(address) {
    this.#address = address;
  }

  /** @param {string} address @returns {boolean} whether that is another one */
  set(address) {
    const other = address !== this.#address;
    this.#address = address;
    if (other) this.#readings = null;
    return other;
  }

  get any() {
    return !!this.#address;
  }

  /** The text of a page of pdf.js as the portal reads it. */
  async content(page) {
    if (!this.any) return page.getTextContent();
    const [content, readings] = await Promise.all([page.getTextContent(), this.#all()]);
    return { ...content, items: decoded(content.items, readings) };
  }

  #all() {
    if (this.#readings) return this.#readings;
    const readings = fetched(this.#address).catch((problem) => {
      // asked again for the next page, unless another file was set meanwhile
      if (this.#readings === readings) this.#readings = null;
      throw problem;
    });
    this.#readings = readings;
    return readings;
  }
}

async function fetched(address) {
  const answer = await fetch(new URL(address, document.baseURI));
  if (!answer.ok) throw new Error(`readings: ${answer.status}`);
  return new Map(Object.entries(await answer.json()).map(([word, said]) => [asSaid(word), said]));
}
