/**
 * The page a file opens at, drawn before the page around it is there: it stands where the viewer stood the last time in a window of this
 * size, and goes into the viewer when that comes. Without such a place it is drawn out of sight.
 */
import { canvasFor, opened } from './pdf-fit.js';

const KEY = 'vk-pdf-place';
/** Where no viewer has come by then, none will: the person has gone elsewhere, or the portal has said why not. */
const PATIENCE_MS = 10_000;

let waiting = null;

/** @param {string} src @param {Promise<{promise: Promise<object>}>} task that opens it */
export async function drawFirst(src, task) {
  const asked = pageOf(location.search);
  const place = remembered();
  if (!asked) return;
  const mine = (waiting = { src, no: 0, frame: null, sheet: null });
  try {
    const pdf = await (await task).promise;
    mine.no = Math.min(asked, pdf.numPages);
    const page = await pdf.getPage(mine.no);
    const room = place?.width ?? Math.min(window.innerWidth, 800);
    const viewport = page.getViewport({ scale: opened(room, page.getViewport({ scale: 1 }).width) });
    const drawing = canvasFor(viewport);
    await page.render(drawing).promise;
    if (waiting !== mine) return;
    mine.sheet = document.createElement('div');
    mine.sheet.className = 'vk-sheet';
    mine.sheet.style.cssText = `width:${Math.floor(viewport.width)}px;height:${Math.floor(viewport.height)}px`;
    mine.sheet.append(drawing.canvas);
    if (place) show(mine, place);
  } catch {
    // what went wrong is said by the viewer
  }
}

/** The viewer of a file is there: what was drawn of it is its own now. @param {string} src @returns {{no: number, sheet: HTMLElement} | null} */
export function takeFirst(src) {
  const mine = waiting;
  waiting = null;
  mine?.frame?.remove();
  return mine?.sheet && mine.src === src ? mine : null;
}

/**
 * Where a viewer stands, for the next file: taken until the page around it is scrolled, since what stands beside it may come later,
 * and not while something of its own lies beside or above its sheets. That these are scrolled within moves nothing.
 */
export class Standing {
  #pages;
  #isAlone;
  #moved = false;
  #scrolled = ({ target }) => {
    if (target !== this.#pages && target.contains(this.#pages)) this.#moved = true;
  };

  /** @param {HTMLElement} pages what holds the sheets @param {() => boolean} isAlone */
  constructor(pages, isAlone) {
    this.#pages = pages;
    this.#isAlone = isAlone;
    document.addEventListener('scroll', this.#scrolled, { capture: true, passive: true });
    this.take();
  }

  take() {
    if (!this.#moved && this.#isAlone()) remember(this.#pages);
  }

  end() {
    document.removeEventListener('scroll', this.#scrolled, { capture: true });
  }
}

/** @param {HTMLElement} pages */
function remember(pages) {
  const { left, top, width, height } = pages.getBoundingClientRect();
  try {
    localStorage.setItem(KEY, JSON.stringify({ window: windowSize(), left, top, width: pages.clientWidth, broad: width, height }));
  } catch {
    // a browser that keeps nothing shows the page a little later
  }
}

function remembered() {
  try {
    const place = JSON.parse(localStorage.getItem(KEY));
    return place?.window === windowSize() ? place : null;
  } catch {
    return null;
  }
}

function windowSize() {
  return `${window.innerWidth}x${window.innerHeight}`;
}

/** Words without a page: where they stand is not known before the file was looked through. */
function pageOf(query) {
  const asked = new URLSearchParams(query);
  return Number(asked.get('trang')) || (asked.get('q') || asked.get('dieu') ? 0 : 1);
}

function show(mine, place) {
  mine.frame = document.createElement('div');
  mine.frame.className = 'vk-pdf-first';
  mine.frame.setAttribute('aria-hidden', 'true');
  mine.frame.style.cssText = `left:${place.left}px;top:${place.top}px;width:${place.broad}px;height:${place.height}px`;
  mine.frame.append(mine.sheet);
  document.body.append(mine.frame);
  performance.mark('vk-pdf-page');
  setTimeout(() => mine.frame.remove(), PATIENCE_MS);
}
