/** Marks the words of a search in a piece of the page, whatever their diacritics: the original stays as it is written. */

const LETTERS = /[\p{L}\p{N}]+/gu;

/**
 * Letters without diacritics and case; one character for each of the (NFC) text.
 * @param {string} text
 */
export function folded(text) {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/đ/g, 'd');
}

/** A text as part of a pattern. @param {string} text */
export function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const PHRASE = /["“”]([^"“”]+)["“”]/g;

/**
 * What is to be marked: the words of each form of a query (bars part them), and each phrase in quotes, which counts as a whole.
 * @param {string} query @returns {{words: string[], whole: boolean}[]}
 */
export function readings(query) {
  const found = [];
  for (const one of query.split('|')) {
    for (const [, phrase] of one.matchAll(PHRASE)) found.push({ words: folded(phrase).match(LETTERS) || [], whole: true });
    found.push({ words: folded(one.replace(PHRASE, ' ')).match(LETTERS) || [], whole: false });
  }
  return found.filter((each) => each.words.length > 0);
}

/**
 * Places of the query in a list of syllables: runs of its words, neighbours as in the query, at least two of them where the query
 * has two; common syllables standing alone would only colour the page.
 * @param {string[]} words of the text
 * @param {string[]} asked of the query
 * @param {boolean} whole whether only the run of all of them counts
 * @param {boolean[]} marks which words to mark; these are added
 */
function choose(words, asked, whole, marks) {
  if (whole) {
    for (let i = 0; i + asked.length <= words.length; i++)
      if (asked.every((word, j) => words[i + j] === word)) marks.fill(true, i, i + asked.length);
    return;
  }
  const set = new Set(asked);
  const pairs = new Set(asked.slice(1).map((word, i) => asked[i] + ' ' + word));
  const least = Math.min(2, asked.length);
  for (let i = 0; i < words.length; ) {
    if (!set.has(words[i])) {
      i++;
      continue;
    }
    let j = i + 1;
    while (j < words.length && pairs.has(words[j - 1] + ' ' + words[j])) j++;
    if (j - i >= least) marks.fill(true, i, j);
    i = j;
  }
}

/** What stands in two cells of a table is no run of words. */
function cells() {
  let cell = null;
  return (text) => {
    const before = cell;
    cell = text.parentElement.closest('td, th');
    return cell !== before;
  };
}

/**
 * Wraps what matches into <mark>. Runs may cross elements (a PDF puts each piece of a line into one of its own).
 * @param {Node} root
 * @param {string} query
 * @param {(text: Text) => boolean} apart whether a text is no neighbour of the one before it; asked of each in its turn
 * @returns {HTMLElement[]} the marks, in reading order
 */
export function mark(root, query, apart = cells()) {
  const asked = readings(query);
  if (asked.length === 0) return [];
  const document = root.ownerDocument;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (apart(node)) found.push({ node, from: 0, until: 0, word: '' });
    for (const match of node.data.normalize('NFC').matchAll(LETTERS))
      found.push({ node, from: match.index, until: match.index + match[0].length, word: folded(match[0]) });
  }
  const marks = new Array(found.length).fill(false);
  for (const one of asked) choose(found.map((each) => each.word), one.words, one.whole, marks);
  const made = [];
  // from the end: splitting a text node leaves the places before it as they were
  for (let i = found.length - 1; i >= 0; i--) {
    if (!marks[i]) continue;
    let first = i;
    while (first > 0 && marks[first - 1] && found[first - 1].node === found[i].node) first--;
    const { node } = found[i];
    const range = document.createRange();
    try {
      range.setStart(node, found[first].from);
      range.setEnd(node, found[i].until);
      const element = document.createElement('mark');
      range.surroundContents(element);
      made.unshift(element);
    } catch {
      // a text that is not NFC may be shorter than counted: no mark is better than a wrong one
    }
    i = first;
  }
  return made;
}
