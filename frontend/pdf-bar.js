/**
 * The bar above the pages, the line to find words and the question before printing.
 * @param {Record<string, string>} words texts of the screen
 */
export function frame(words) {
  const button = (deed, sign, more = '') =>
    `<button type="button" data-do="${deed}" aria-label="${words[deed]}" title="${words[deed]}" ${more}>${sign}</button>`;
  const icon = (name) => `<vaadin-icon icon="vaadin:${name}" aria-hidden="true"></vaadin-icon>`;
  const number = (name) => `<input name="${name}" type="text" inputmode="numeric" size="4" autocomplete="off" enterkeyhint="go" aria-label="${words[name]}">`;
  return `<div class="vk-pdf-bar" role="toolbar" aria-label="${words.tools}">
    <span>${button('outline', icon('list-ul'), 'aria-expanded="false" hidden')}${button('find', icon('search'), 'aria-expanded="false"')}</span>
    <form class="vk-pdf-go">${button('previous', '‹')}<label>${words.page} ${number('page')}</label><span class="vk-pdf-of"></span>${button('next', '›')}</form>
    <span>${button('zoomOut', '−')}<output class="vk-pdf-zoom" aria-live="polite"></output>${button('zoomIn', '+')}${button('fit', icon('arrows-long-h'))}
    ${button('fitPage', icon('expand-square'))}${button('turn', icon('rotate-right'))}${button('print', icon('print'))}
    <a class="vk-pdf-correct" aria-label="${words.correct}" title="${words.correct}" hidden>${icon('edit')}</a></span>
    <span class="vk-pdf-hits" hidden>${button('previousHit', '▲')}<span></span>${button('nextHit', '▼')}</span></div>
    <form class="vk-pdf-find" role="search" hidden><input type="search" aria-label="${words.find}" placeholder="${words.find}" autocomplete="off"
    autocapitalize="off" spellcheck="false" maxlength="200" enterkeyhint="search">
    <span role="status"></span>${button('previousFound', '▲')}${button('nextFound', '▼')}${button('endFind', '×')}</form>
    <div class="vk-pdf-body"><nav class="vk-pdf-outline" aria-label="${words.outline}" hidden></nav>
    <div class="vk-pdf-pages" tabindex="0" role="region" aria-label="${words.label}"><p class="vk-sheet vk-coming" role="status">${words.loading}</p></div></div>
    <dialog class="vk-pdf-print"><form method="dialog"><b>${words.print}</b><span><label>${words.from} ${number('from')}</label>
    <label>${words.until} ${number('until')}</label></span><p role="status"></p><span><button type="button" data-do="endPrint">${words.endPrint}</button>
    <button type="submit" class="vk-main">${words.print}</button></span></form></dialog>`;
}
