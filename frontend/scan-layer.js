/** The words that were read off the picture of a page, laid over it where they stand: they can be found, marked and selected. */

const ruler = document.createElement('canvas').getContext('2d');
const FONT = 'sans-serif';
/** Between two words, of the height of the one before. */
const BLANK = 0.3;

/** How much a word must be widened to fill its box. */
function stretch(text, height, width) {
  ruler.font = `${height}px ${FONT}`;
  const measured = ruler.measureText(text).width;
  return measured > 0 ? width / measured : 1;
}

/**
 * @param {{width: number, height: number, turn: number, words: {text: string, confidence: number, line: number, x: number, y: number, width: number, height: number}[]}} page
 * @param {number} width of the picture as it is shown, in pixels of the screen
 * @param {number} [doubtful] words below this confidence are shown to be in doubt
 * @returns {HTMLElement}
 */
export function scanLayer(page, width, doubtful = 0) {
  const layer = document.createElement('div');
  layer.className = 'textLayer vk-scan-layer';
  const middle = document.createElement('div');
  middle.style.transform = `rotate(${page.turn}deg)`;
  const scale = width / page.width;
  let line = -1;
  for (const word of page.words) {
    if (line >= 0 && word.line !== line) middle.append(document.createElement('br'));
    line = word.line;
    const span = document.createElement('span');
    const height = word.height * scale;
    const left = word.x * scale;
    const top = word.y * scale;
    span.style.left = `${left}px`;
    span.style.top = `${top}px`;
    // where it stands in lines that are level, however the page is turned
    span.level = new DOMRect(left, top, word.width * scale + height * BLANK, height);
    span.style.fontSize = `${height}px`;
    span.style.transform = `scaleX(${stretch(word.text, height, word.width * scale)})`;
    span.textContent = `${word.text} `;
    if (word.confidence < doubtful) span.className = 'vk-doubt';
    middle.append(span);
  }
  layer.append(middle);
  return layer;
}

/** @param {string} address @returns {Promise<object>} the words of a page */
export async function scanWords(address) {
  const answer = await fetch(new URL(address, document.baseURI), { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`words of a page: ${answer.status}`);
  return answer.json();
}
