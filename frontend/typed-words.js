/**
 * What was typed into a field that also offers a list is said before another thing is pressed. While the list is open or on its way such a
 * field keeps the focus, and its word would come behind the deed of a button: too late to be saved.
 */
const TAKES_MANY = 'vaadin-multi-select-combo-box';

document.addEventListener(
  'pointerdown',
  (event) => {
    const typing = document.activeElement;
    const field = typing?.closest(`vaadin-combo-box, ${TAKES_MANY}`);
    if (field?.allowCustomValue && !event.composedPath().includes(field)) typing.blur();
  },
  true,
);

/**
 * A field of several words drops the one that was not entered when it is left, also for another window, out of which files may be dragged into
 * this one at once; before that, it is entered.
 */
document.addEventListener(
  'focusout',
  (event) => {
    const field = event.target.closest?.(TAKES_MANY);
    if (!field?.allowCustomValue || field.contains(event.relatedTarget)) return;
    const typed = field.inputElement.value.trim();
    if (!typed) return;
    field.filter = '';
    field.inputElement.value = '';
    field.dispatchEvent(new CustomEvent('custom-value-set', { detail: typed, bubbles: true, composed: true }));
  },
  true,
);
