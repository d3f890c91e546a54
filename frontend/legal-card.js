/** What is known of a cited document, beside its citation: with the pointer, with the keyboard, and with a tap. */
export class CiteCard {
  #cards = [];
  #words = {};
  #card;
  #owner;
  #later;

  know(cards, words) {
    this.#cards = cards;
    this.#words = words;
  }

  on(link, index) {
    let touched = false;
    link.addEventListener('pointerdown', (event) => (touched = event.pointerType === 'touch'));
    link.addEventListener('click', (event) => {
      // with a finger there is no hovering: the first tap shows the card, which has the way on
      if (!touched || this.#owner === link) return;
      event.preventDefault();
      event.stopPropagation();
      this.#show(link, index);
    });
    link.addEventListener('mouseenter', () => this.#soon(() => this.#show(link, index)));
    link.addEventListener('mouseleave', () => this.#soon(() => this.hide()));
    link.addEventListener('focus', () => !touched && this.#show(link, index));
    link.addEventListener('blur', () => this.#soon(() => this.hide()));
    link.addEventListener('keydown', (event) => event.key === 'Escape' && this.hide());
  }

  hide() {
    clearTimeout(this.#later);
    this.#card?.remove();
    this.#owner?.removeAttribute('aria-describedby');
    this.#owner = undefined;
  }

  #soon(what) {
    clearTimeout(this.#later);
    this.#later = setTimeout(what, 150);
  }

  #show(link, index) {
    this.hide();
    const known = this.#cards[index];
    const card = document.createElement('div');
    card.className = 'vk-cite-card';
    card.id = 'vk-cite-card';
    card.setAttribute('role', 'tooltip');
    card.append(part('b', known.name));
    if (known.title) card.append(part('p', known.title));
    if (known.issued) card.append(part('p', known.issued, 'vk-cite-issued'));
    const line = document.createElement('div');
    line.className = 'vk-badges';
    for (const status of known.statuses) line.append(part('span', status.word, `vk-badge ${status.tone}`));
    line.append(part('small', known.note));
    card.append(line);
    for (const cause of known.causes) card.append(part('p', cause, 'vk-cite-cause'));
    if (link.href) {
      const open = part('a', this.#words.open);
      open.href = link.href;
      card.append(open);
    }
    card.addEventListener('mouseenter', () => clearTimeout(this.#later));
    card.addEventListener('mouseleave', () => this.#soon(() => this.hide()));
    card.addEventListener('click', () => this.hide());
    document.body.append(card);
    place(card, link.getClientRects()[0]);
    link.setAttribute('aria-describedby', card.id);
    this.#card = card;
    this.#owner = link;
    document.addEventListener('scroll', () => this.hide(), { once: true, capture: true });
  }
}

function part(name, text, cls = '') {
  const made = document.createElement(name);
  made.textContent = text;
  if (cls) made.className = cls;
  return made;
}

/** Below the citation, above it where there is no room; never out of the window. */
function place(card, at) {
  const width = card.offsetWidth;
  const below = at.bottom + card.offsetHeight + 8 < innerHeight;
  card.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
  card.style.top = `${below ? at.bottom + 4 : Math.max(8, at.top - card.offsetHeight - 4)}px`;
}
