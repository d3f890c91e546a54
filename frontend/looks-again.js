const EVERY_MS = 60_000;
/** Who leaves a page open over night is no reader. */
const MOST = 60;

/** Says "look" when somebody comes back to the page, and once a minute while it is in sight. */
class LooksAgain extends HTMLElement {
  #timer;
  #looks = 0;
  #back = () => {
    if (document.visibilityState !== 'visible') return;
    this.#looks = 0;
    this.#look();
  };

  connectedCallback() {
    window.addEventListener('focus', this.#back);
    document.addEventListener('visibilitychange', this.#back);
    this.#timer = setInterval(() => document.visibilityState === 'visible' && ++this.#looks <= MOST && this.#look(), EVERY_MS);
  }

  disconnectedCallback() {
    window.removeEventListener('focus', this.#back);
    document.removeEventListener('visibilitychange', this.#back);
    clearInterval(this.#timer);
  }

  #look() {
    this.dispatchEvent(new CustomEvent('look'));
  }
}

if (!customElements.get('vk-looks-again')) customElements.define('vk-looks-again', LooksAgain);
