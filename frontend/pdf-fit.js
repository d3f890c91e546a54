/** How large a page is drawn: one rule for the page that comes ahead of the viewer and for those in it. */

/** A sheet drawn larger than this fills the memory of a phone. */
const MOST_PIXELS = 16_000_000;

/** The scale that shows a page in its width. @param {number} room width of what holds the sheets @param {number} width of the page at 1 */
export function across(room, width) {
  return (room - (room < 600 ? 12 : 48)) / width;
}

/** The scale a file opens at. @param {number} room @param {number} width */
export function opened(room, width) {
  return Math.max(0.2, Math.min(1.6, across(room, width)));
}

/** A canvas for a page, and what {@code page.render} needs to fill it. */
export function canvasFor(viewport) {
  const sharp = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(viewport.width * sharp);
  canvas.height = Math.floor(viewport.height * sharp);
  return { canvas, viewport, transform: sharp === 1 ? undefined : [sharp, 0, 0, sharp, 0, 0] };
}
