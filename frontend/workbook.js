import { nearest } from './marks.js';

/**
 * Sheets of a workbook as tabs above their frame. The scroll is that of the frame: names of columns and frozen rows stay on top.
 * @param {HTMLElement & {page: number, behind: number, words: Record<string, string>}} host @param {Document} inside @param {HTMLElement[]} marks
 */
export function workbook(host, inside, marks) {
  const { body } = inside;
  body.className = 'vk-workbook';
  host.classList.add('vk-workbook');
  const sheets = apart(body, host.words.hidden);
  const tabs = document.createElement('div');
  tabs.className = 'vk-sheet-tabs';
  tabs.setAttribute('role', 'tablist');
  tabs.setAttribute('aria-label', host.words.sheets);
  const show = (at, focus) => {
    sheets.forEach((sheet, i) => (sheet.section.hidden = i !== at));
    [...tabs.children].forEach((tab, i) => {
      tab.setAttribute('aria-selected', String(i === at));
      tab.tabIndex = i === at ? 0 : -1;
    });
    if (focus) tabs.children[at].focus();
    freeze(sheets[at].section);
  };
  for (const [at, sheet] of sheets.entries()) {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.setAttribute('role', 'tab');
    const hits = marks.filter((one) => sheet.section.contains(one)).length;
    tab.textContent = hits ? `${sheet.name} (${hits})` : sheet.name;
    tab.onclick = () => show(at);
    tabs.append(tab);
  }
  tabs.onkeydown = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = [...tabs.children].indexOf(document.activeElement);
    show((at + step + sheets.length) % sheets.length, true);
  };
  host.querySelector('.vk-sheet-tabs')?.remove();
  host.prepend(tabs);
  for (const name of body.querySelectorAll('th[data-hidden]')) name.append(` ${host.words.hidden}`);
  for (const line of body.querySelectorAll('[data-cut]')) line.textContent = host.words.cut.replace('{n}', line.dataset.cut);
  const wanted = sheets.findIndex((sheet) => sheet.page === host.page);
  const section = sheets[wanted]?.section;
  const there = section ? marks.filter((one) => section.contains(one)) : [];
  const first = (section && nearest(section, there, null, host.behind || 0)) || marks[0];
  show(Math.max(0, wanted >= 0 ? wanted : sheets.findIndex((sheet) => sheet.section.contains(first))));
  if (first) bring(first, host);
}

/** Into sight; sideways in the frame only: what is around it would be moved aside by as much as a margin overflows. */
function bring(cell, host) {
  const around = [];
  for (let one = host; one; one = one.assignedSlot || one.parentElement || one.getRootNode().host) around.push([one, one.scrollLeft]);
  cell.scrollIntoView({ block: 'center', inline: 'center' });
  for (const [one, left] of around) one.scrollLeft = left;
}

/** Each sheet in a section of its own; rules part them. */
function apart(body, hidden) {
  const sheets = [];
  for (const node of [...body.childNodes]) {
    if (node.nodeName === 'HR') node.remove();
    else {
      if (node.nodeName === 'H1' && node.dataset.page) {
        const section = body.ownerDocument.createElement('section');
        node.before(section);
        sheets.push({ section, page: Number(node.dataset.page), name: node.textContent + (node.dataset.hidden ? ` ${hidden}` : '') });
      }
      sheets.at(-1)?.section.append(node);
    }
  }
  return sheets;
}

/** Rows that the workbook keeps on top; not where they would fill half of the sight. */
function freeze(section) {
  const table = section.querySelector('table[data-frozen]');
  if (!table || table.dataset.done) return;
  table.dataset.done = 'yes';
  const rows = [...table.rows];
  let top = rows[0].offsetHeight;
  for (const row of rows.slice(1, 1 + Number(table.dataset.frozen))) {
    if (parseInt(row.cells[0].textContent, 10) > Number(table.dataset.frozen) || top + row.offsetHeight > 260) break;
    row.classList.add('vk-frozen');
    for (const cell of row.cells) cell.style.top = `${top}px`;
    top += row.offsetHeight;
  }
}
