const KEYS = {
  '+': 'zoomIn', '=': 'zoomIn', '-': 'zoomOut', 0: 'fit', ArrowLeft: 'previous', ArrowRight: 'next', r: 'turn', Home: 'first', End: 'last',
};

/**
 * The deed of a key pressed among the pages or in the bar, or undefined. Ctrl+F of the browser would find in the drawn pages only.
 * @param {KeyboardEvent} event
 */
export function deedOf(event) {
  const command = event.ctrlKey || event.metaKey;
  if (command && event.key === 'f') return 'find';
  if (command && event.key === 'p') return 'print';
  if (event.key === 'F3') return event.shiftKey ? 'previousFound' : 'nextFound';
  const typing = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape' && event.target.closest('.vk-pdf-find')) return 'endFind';
  if (typing || command || event.altKey || event.target.closest('dialog, .vk-pdf-outline')) return undefined;
  return KEYS[event.key];
}
