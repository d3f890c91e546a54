/**
 * Prints one thing and nothing of the page around it; it is gone from the page afterwards.
 * @param {HTMLElement} paper pictures fill a sheet each, all else flows
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
