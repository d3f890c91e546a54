import { element } from './legal-text.js';

/** Two texts side by side. Attribute: src (JSON made by the server). Property: only (show what differs only). All is put in as text. */
class LegalCompare extends HTMLElement {
  static observedAttributes = ['src'];
  only = true;
  #loaded = '';

  connectedCallback() {
    this.#load();
  }

  attributeChangedCallback() {
    if (this.isConnected) this.#load();
  }

  async #load() {
    const src = this.getAttribute('src');
    if (!src || this.#loaded === src) return;
    this.#loaded = src;
    const answer = await fetch(src);
    if (!answer.ok) return;
    const { rows, words } = await answer.json();
    const choice = element('label', 'vk-compare-only');
    const box = element('input');
    box.type = 'checkbox';
    box.checked = this.only;
    choice.append(box, ` ${words.only}`);
    const table = element('div', 'vk-compare-rows');
    table.append(head(words.left), head(words.right));
    if (rows.every((row) => row.change === 'KEPT')) table.append(element('p', 'vk-note', words.none));
    const changed = changedUnits(rows);
    let equal = 0;
    const told = () => {
      if (equal) table.append(element('p', 'vk-compare-equal', words.kept.replace('{0}', equal)));
      equal = 0;
    };
    rows.forEach((row, i) => {
      // the heading of an article stays where something in it differs
      const kept = row.change === 'KEPT' && !(row.heads && changed[i]);
      if (kept) equal++;
      else told();
      const both = [cell(row, row.left, 'del', words.removed, words.left), cell(row, row.right, 'ins', words.added, words.right)];
      if (kept) for (const one of both) one.classList.add('vk-equal');
      table.append(...both);
    });
    told();
    const show = () => table.classList.toggle('vk-only', box.checked);
    box.addEventListener('change', show);
    show();
    this.replaceChildren(choice, table);
  }
}

/** Of each row, whether anything differs from the heading it stands below (or is) to the next. */
function changedUnits(rows) {
  const all = [];
  for (let from = 0; from < rows.length; ) {
    let until = from + 1;
    while (until < rows.length && !rows[until].heads) until++;
    const some = rows.slice(from, until).some((row) => row.change !== 'KEPT');
    for (; from < until; from++) all.push(some);
  }
  return all;
}

function head(name) {
  return element('b', 'vk-compare-head', name);
}

function cell(row, words, tag, word, name) {
  const made = element('div', `vk-compare-cell vk-${row.change.toLowerCase().replace('_', '-')}${row.heads ? ' vk-heads' : ''}${words.length ? '' : ' vk-compare-blank'}`);
  made.dataset.side = name;
  for (const one of words) {
    if (!one.changed) {
      made.append(one.text);
      continue;
    }
    const changed = element(tag, '', one.text.trimEnd());
    changed.title = word;
    made.append(changed, one.text.endsWith(' ') ? ' ' : '');
  }
  return made;
}

if (!customElements.get('vk-legal-compare')) customElements.define('vk-legal-compare', LegalCompare);
