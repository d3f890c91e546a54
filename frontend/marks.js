/** Marks the words of a search in a piece of the page, whatever their diacritics: the original stays as it is written. */

import { Meant, spelling } from './marks-meant.js';

const LETTERS = /[\p{L}\p{N}]+/gu;
const LETTER = /[\p{L}\p{N}]/gu;

/**
 * Letters without diacritics and case; one character for each of the (NFC) text.
 * @param {string} text
 */
export function folded(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd');
}

/**
 * The word by which the index knows a folded one: "08" is 8, "ki" is "ky".
 * @param {string} word
 */
export function form(word) {
  return word.replace(/^0(?=\d$)/, '').replace(/^([khlmtsnbvx]|qu)i$/, '$1y');
}

/** A text as part of a pattern. @param {string} text */
export function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const PHRASE = /["“”]([^"“”]+)["“”]/g;

/**
 * What is to be marked: the words of each form of a query (bars part them), and each phrase in quotes, which counts as a whole.
 * @param {string} query @returns {{words: string[], each: {plain: string, spelled: string}[], whole: boolean}[]}
 */
export function readings(query) {
  const found = [];
  const add = (text, whole) => found.push({ words: forms(text).map((one) => one.plain), each: forms(text), whole });
  for (const one of query.split('|')) {
    for (const [, phrase] of one.matchAll(PHRASE)) add(phrase, true);
    add(one.replace(PHRASE, ' '), false);
  }
  return found.filter((each) => each.words.length > 0);
}

function forms(text) {
  return (text.normalize('NFC').match(LETTERS) || []).map(known);
}

/** A word as the index knows it, without its diacritics and with them. */
function known(word) {
  return { plain: form(folded(word)), spelled: spelling(word, form) };
}

/** Where a phrase stands as a whole, in any spelling. */
function chooseWhole(words, asked, marks) {
  for (let i = 0; i + asked.length <= words.length; i++)
    if (asked.every((word, j) => words[i + j].plain === word)) marks.fill(true, i, i + asked.length);
}

/**
 * How a piece of text stands to the one before it: in another place ('apart'), as its neighbour ('next'), or in the middle of its word ('on').
 * @typedef {'apart' | 'next' | 'on'} Standing
 */

/** What stands in two cells of a table is no run of words. */
function cells() {
  let cell = null;
  return (text) => {
    const before = cell;
    cell = text.parentElement.closest('td, th');
    return cell !== before ? 'apart' : 'next';
  };
}

/**
 * Wraps what matches into <mark>. Runs, and words, may cross elements: a PDF puts each piece of a line into one of its own, and some
 * programs write a letter with its diacritic as such a piece. Marks that carry a run on have {@code data-on}.
 * @param {Node} root
 * @param {string} query
 * @param {(text: Text) => Standing} standing asked of each text in its turn
 * @param {Meant[]} meant for each form of the query what other parts of the file have told; these learn from this one
 * @returns {HTMLElement[]} the marks, in reading order
 */
export function mark(root, query, standing = cells(), meant = []) {
  const asked = readings(query);
  if (asked.length === 0) return [];
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words = [];
  const found = [];
  let end = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.normalize('NFC');
    const stands = standing(node);
    if (stands === 'apart') words.push('');
    for (const match of text.matchAll(LETTERS)) {
      if (stands === 'on' && end && match.index === 0) words.push(words.pop() + match[0]);
      else words.push(match[0]);
      found.push({ node, from: match.index, until: match.index + match[0].length, word: words.length - 1 });
    }
    if (text) end = found.at(-1)?.node === node && found.at(-1).until === text.length;
  }
  const chosen = new Array(words.length).fill(false);
  const read = words.map(known);
  asked.forEach((one, i) => {
    if (one.whole) chooseWhole(read, one.words, chosen);
    else (meant[i] ??= new Meant()).choose(read, one.each, chosen);
  });
  const marks = found.map((each) => chosen[each.word]);
  const made = [];
  // from the end: splitting a text node leaves the places before it as they were
  for (let i = found.length - 1; i >= 0; i--) {
    if (!marks[i]) continue;
    let first = i;
    while (first > 0 && marks[first - 1] && found[first - 1].node === found[i].node) first--;
    const { node } = found[i];
    const goesOn = first > 0 && marks[first - 1] && found[first].word - found[first - 1].word < 2;
    const range = document.createRange();
    try {
      range.setStart(node, found[first].from);
      range.setEnd(node, found[i].until);
      const element = document.createElement('mark');
      if (goesOn) element.dataset.on = '';
      range.surroundContents(element);
      made.unshift(element);
    } catch {
      // a text that is not NFC may be shorter than counted: no mark is better than a wrong one
    }
    i = first;
  }
  return made;
}

/**
 * Of marks the one that stands about so many letters and digits behind a place: of these the text that was read has as many as what is shown.
 * @param {Node} root @param {HTMLElement[]} marks in it @param {Element | null} from the place, null: the beginning of root
 * @param {number} letters @returns {HTMLElement | null}
 */
export function nearest(root, marks, from, letters) {
  const left = new Set(marks);
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let best = null;
  let off = Infinity;
  let count = 0;
  for (let node = walker.nextNode(); node && count - letters <= off; node = walker.nextNode()) {
    if (from && !follows(from, node)) continue;
    // the number of a page is said by the viewer
    if (node.parentElement.closest('.vk-page-break')) continue;
    const one = node.parentElement.closest('mark');
    if (left.delete(one) && Math.abs(count - letters) < off) {
      best = one;
      off = Math.abs(count - letters);
    }
    count += node.data.normalize('NFC').match(LETTER)?.length ?? 0;
  }
  return best;
}

/** The first mark between two places. @param {HTMLElement[]} marks @param {Element} from @param {Element | undefined} until */
export function between(marks, from, until) {
  return marks.find((one) => follows(from, one) && (!until || follows(one, until)));
}

/** Whether a node stands behind, or in, another. */
function follows(one, other) {
  return Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
}
