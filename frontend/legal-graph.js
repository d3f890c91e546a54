import { element } from './legal-text.js';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Relations as a picture: the document in the middle, what acts on it to the left, what it acts on to the right, in groups that are opened on
 * demand. Property: graph. Lines follow the boxes; everything else is links and summaries, so the keyboard works as everywhere.
 */
class LegalGraph extends HTMLElement {
  #watcher = new ResizeObserver(() => this.#draw());

  set graph(graph) {
    const centre = element('div', 'vk-graph-centre');
    centre.append(element('b', '', graph.name), statuses(graph.statuses));
    this.replaceChildren(
      document.createElementNS(SVG, 'svg'),
      side('left', graph.groups),
      centre,
      side('right', graph.groups),
    );
    this.querySelector('svg').setAttribute('aria-hidden', 'true');
    for (const group of this.querySelectorAll('details')) group.addEventListener('toggle', () => this.#draw());
    this.#draw();
  }

  connectedCallback() {
    this.#watcher.observe(this);
  }

  disconnectedCallback() {
    this.#watcher.disconnect();
  }

  #draw() {
    const svg = this.querySelector('svg');
    const centre = this.querySelector('.vk-graph-centre');
    if (!svg || !centre) return;
    const frame = this.getBoundingClientRect();
    const middle = centre.getBoundingClientRect();
    svg.setAttribute('viewBox', `0 0 ${frame.width} ${frame.height}`);
    svg.replaceChildren(
      ...[...this.querySelectorAll('summary')].map((summary) => {
        const box = summary.getBoundingClientRect();
        const left = box.right < middle.left;
        const from = [left ? box.right : box.left, box.top + box.height / 2];
        const to = [left ? middle.left : middle.right, middle.top + middle.height / 2];
        const bend = (from[0] + to[0]) / 2 - frame.left;
        const path = document.createElementNS(SVG, 'path');
        const [x1, y1, x2, y2] = [from[0] - frame.left, from[1] - frame.top, to[0] - frame.left, to[1] - frame.top];
        path.setAttribute('d', `M${x1} ${y1} C${bend} ${y1} ${bend} ${y2} ${x2} ${y2}`);
        return path;
      }),
    );
  }
}

function side(name, groups) {
  const column = element('div', `vk-graph-side vk-graph-${name}`);
  for (const group of groups.filter((one) => one.side === name)) {
    const details = element('details');
    details.open = group.open;
    details.append(element('summary', '', group.name));
    const list = element('ul');
    for (const node of group.nodes) {
      const item = element('li');
      const link = element(node.href ? 'a' : 'span', '', node.name);
      if (node.href) link.href = node.href;
      item.append(link, statuses(node.statuses));
      if (node.note) item.append(element('small', '', node.note));
      list.append(item);
    }
    details.append(list);
    column.append(details);
  }
  return column;
}

function statuses(all) {
  const line = element('span', 'vk-badges');
  for (const status of all) line.append(element('span', `vk-badge ${status.tone}`, status.word));
  return line;
}

if (!customElements.get('vk-legal-graph')) customElements.define('vk-legal-graph', LegalGraph);
