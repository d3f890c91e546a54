/**
 * What was typed into a field that also offers a list is said before another thing is pressed. While the list is open or on its way such a
 * field keeps the focus, and its word would come behind the deed of a button: too late to be saved.
 */
document.addEventListener(
  'pointerdown',
  (event) => {
    const typing = document.activeElement;
    const field = typing?.closest('vaadin-combo-box');
    if (field?.allowCustomValue && !event.composedPath().includes(field)) typing.blur();
  },
  true,
);
