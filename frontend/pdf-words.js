import { folded } from './marks.js';

const WORDS = /[\p{L}\p{M}\p{N}]+/gu;
/** Grave, acute, tilde, hook, dot: the place of a tone in its syllable differs by habit: on the first or the second vowel. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** @typedef {{from: number, until: number, plain: string, base: string, tone: string}} Word from, until: place in its text */

/** The words of a text. @param {string} text @returns {Word[]} */
export function words(text) {
  return Array.from(text.matchAll(WORDS), (found) => {
    const parts = found[0].normalize('NFD').toLowerCase();
    return {
      from: found.index,
      until: found.index + found[0].length,
      plain: folded(found[0]),
      base: parts.replace(TONES, ''),
      tone: (parts.match(TONES) || []).join(''),
    };
  });
}

/**
 * Where a text has the words one behind the other. A word typed without diacritics finds all that look like it, one with diacritics
 * itself only; of the last the beginning suffices.
 * @param {Word[]} text @param {Word[]} asked @returns {{from: number, until: number}[]}
 */
export function places(text, asked) {
  const found = [];
  const last = asked.length - 1;
  for (let i = 0; last >= 0 && i + last < text.length; i++)
    if (asked.every((one, j) => is(text[i + j], one, j === last))) found.push({ from: text[i].from, until: text[i + last].until });
  return found;
}

/** @param {Word} word @param {Word} asked @param {boolean} beginning whether the beginning of the word suffices */
function is(word, asked, beginning) {
  if (!asked.tone && asked.base === asked.plain) return beginning ? word.plain.startsWith(asked.plain) : word.plain === asked.plain;
  if (beginning && !asked.tone) return word.base.startsWith(asked.base);
  return word.tone === asked.tone && (beginning ? word.base.startsWith(asked.base) : word.base === asked.base);
}

/** The text of a layer as the file says it, and the place of each of its nodes. @param {HTMLElement} layer */
export function textOf(layer) {
  const walker = document.createTreeWalker(layer, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const nodes = [];
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') text += '\n';
    if (node.nodeType !== Node.TEXT_NODE) continue;
    nodes.push({ node, from: text.length });
    text += node.data;
  }
  return { text, nodes };
}

/** The rectangles of a piece of the text of a layer, on the screen. @returns {DOMRect[]} */
export function rectangles({ nodes }, { from, until }) {
  const all = [];
  for (const { node, from: begin } of nodes) {
    const end = begin + node.data.length;
    if (end <= from || begin >= until) continue;
    const range = document.createRange();
    range.setStart(node, Math.max(0, from - begin));
    range.setEnd(node, Math.min(node.data.length, until - begin));
    all.push(...range.getClientRects());
  }
  return all.filter((one) => one.width > 0);
}
