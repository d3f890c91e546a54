/**
 * Prints one thing and nothing of the page around it; it is gone from the page afterwards.
 * @param {HTMLElement} paper pictures fill a sheet each, which lies where it is called vk-wide; all else flows
 */
export function onPaper(paper) {
  paper.classList.add('vk-print');
  document.body.append(paper);
  document.body.classList.add('vk-printing');
  try {
    window.print();
  } finally {
    document.body.classList.remove('vk-printing');
    paper.remove();
  }
}

/**
 * Ctrl+P among the pages of a document prints the document, as the button beside it does, not the screen around it.
 * @param {KeyboardEvent} event
 */
export function printsShown(event) {
  if (event.key !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.defaultPrevented) return;
  const button = [...document.querySelectorAll('.vk-print-button, .vk-pdf-bar [data-do="print"]')].find((one) => one.checkVisibility());
  if (!button) return;
  event.preventDefault();
  button.click();
}

/**
 * A picture turned to the right by so many quarters of a circle, for paper.
 * @param {HTMLImageElement} picture @param {number} quarters
 */
export function turned(picture, quarters) {
  const side = quarters % 2 !== 0;
  const canvas = document.createElement('canvas');
  canvas.width = side ? picture.naturalHeight : picture.naturalWidth;
  canvas.height = side ? picture.naturalWidth : picture.naturalHeight;
  const drawing = canvas.getContext('2d');
  drawing.translate(canvas.width / 2, canvas.height / 2);
  drawing.rotate((quarters * Math.PI) / 2);
  drawing.drawImage(picture, -picture.naturalWidth / 2, -picture.naturalHeight / 2);
  return canvas;
}
