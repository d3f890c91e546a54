import { printsShown } from './print.js';

window.addEventListener('keydown', printsShown);

/** Keys that hold on every page: "/" goes to the search box. */
window.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
  const where = event.composedPath()[0];
  if (where instanceof HTMLElement && (where.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(where.tagName))) return;
  const box = document.querySelector('vk-search');
  if (!box) return;
  event.preventDefault();
  box.focusBox();
});

/** The router knows no links into the page itself: the skip link moves the focus by hand. */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('.vk-skip') : null;
  if (!link) return;
  event.preventDefault();
  document.getElementById('noi-dung')?.focus();
});
