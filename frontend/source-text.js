/** A text beside what was read of it: the place that a field rests on is marked and brought into sight. */
class SourceText extends HTMLElement {
  /** @param {string} name of the place */
  show(name) {
    this.querySelectorAll('.vk-here').forEach((part) => part.classList.remove('vk-here'));
    const parts = name ? this.querySelectorAll(`[data-place~="${CSS.escape(name)}"]`) : [];
    parts.forEach((part) => part.classList.add('vk-here'));
    const scroller = this.querySelector('.vk-source-shown');
    if (!parts.length || !scroller) return;
    // the pane alone moves: the field that has the cursor stays where it is
    const place = parts[0].getBoundingClientRect();
    const frame = scroller.getBoundingClientRect();
    scroller.scrollTop += place.top - frame.top - frame.height / 3;
  }
}

if (!customElements.get('vk-source')) customElements.define('vk-source', SourceText);
