/** Letters of a piece, as of the tab with the text: some two hundred printed pages. */
const LETTERS = 500000;

/**
 * A reading view that is longer than a browser lays out at once, piece by piece: one of thousands of paragraphs stands still for seconds.
 * What is not in sight is kept outside of the page; for paper all of it comes back.
 */
export class ReadingPieces {
  #pieces;
  #at = 0;
  #body;
  #bar;

  /**
   * @param {HTMLElement} whole what is cut, between its children @param {HTMLElement} body where a piece is shown
   * @param {Record<string, string>} words pieces, piece, before, after
   */
  constructor(whole, body, words) {
    this.#pieces = cut([...whole.childNodes]);
    this.#body = body;
    this.#bar = document.createElement('div');
    this.#bar.className = 'vk-pieces';
    this.#bar.setAttribute('role', 'group');
    this.#bar.setAttribute('aria-label', words.pieces);
    this.#bar.innerHTML = '<button type="button"></button><span role="status"></span><button type="button"></button>';
    const [before, after] = this.#bar.querySelectorAll('button');
    before.textContent = words.before;
    after.textContent = words.after;
    this.name = () => `${words.piece} ${this.#at + 1}/${this.#pieces.length}`;
    for (const [button, step] of [[before, -1], [after, 1]])
      button.addEventListener('click', () => {
        this.#show(this.#at + step);
        this.#bar.dispatchEvent(new CustomEvent('turned', { bubbles: true }));
      });
  }

  get bar() {
    return this.#bar;
  }

  get isOne() {
    return this.#pieces.length === 1;
  }

  /** The piece with an element, without one the first. @param {Node | null | undefined} element */
  showWith(element) {
    this.#show(Math.max(0, this.#pieces.findIndex((piece) => piece.some((node) => node.contains(element ?? null)))));
  }

  /** @param {() => void} print while all of it stands on the page */
  printed(print) {
    fill(this.#body, this.#pieces.flat());
    try {
      print();
    } finally {
      this.#show(this.#at);
    }
  }

  #show(at) {
    this.#at = at;
    fill(this.#body, this.#pieces[at]);
    const [before, after] = this.#bar.querySelectorAll('button');
    before.disabled = at === 0;
    after.disabled = at === this.#pieces.length - 1;
    this.#bar.querySelector('span').textContent = this.name();
  }
}

/** One by one: a call takes tens of thousands of arguments, not millions. @param {HTMLElement} body @param {ChildNode[]} nodes */
function fill(body, nodes) {
  body.replaceChildren();
  for (const node of nodes) body.append(node);
}

/** @param {ChildNode[]} nodes @returns {ChildNode[][]} at least one */
function cut(nodes) {
  const pieces = [[]];
  let letters = 0;
  for (const node of nodes) {
    const length = node.textContent.length;
    if (pieces.at(-1).length > 0 && letters + length > LETTERS) {
      pieces.push(lastRules(pieces.at(-1)));
      letters = 0;
    }
    pieces.at(-1).push(node);
    letters += length;
  }
  return pieces;
}

/** Taken off a piece: a rule is the beginning of the page below it, and stands in one piece with it. @param {ChildNode[]} piece */
function lastRules(piece) {
  let from = piece.length;
  while (from > 0 && isRule(piece[from - 1])) from--;
  return piece.splice(from);
}

/** Or the line end beside one. @param {ChildNode} node */
function isRule(node) {
  return node.nodeName === 'HR' || (node.nodeType === Node.TEXT_NODE && !node.data.trim());
}
