/** Asks before the browser leaves the page with a text that was typed and not saved. Property: saved, the text as it is kept. */
class Unsaved extends HTMLElement {
  saved = '';
  #ask = (event) => {
    const area = this.querySelector('textarea');
    if (area && area.value !== this.saved) event.preventDefault();
  };

  connectedCallback() {
    window.addEventListener('beforeunload', this.#ask);
  }

  disconnectedCallback() {
    window.removeEventListener('beforeunload', this.#ask);
  }
}

if (!customElements.get('vk-unsaved')) customElements.define('vk-unsaved', Unsaved);
