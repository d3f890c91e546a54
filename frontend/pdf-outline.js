/** More bookmarks than a person reads; a file may name a million. */
const MOST = 2000;

/**
 * The bookmarks of a PDF as a list of buttons.
 * @param pdf @param {(no: number, share: number) => void} go to a page and a place of it
 * @returns {Promise<HTMLElement | null>} null where the file has none
 */
export async function outline(pdf, go) {
  const items = await pdf.getOutline().catch(() => null);
  if (!items?.length) return null;
  let left = MOST;
  const list = (some) => {
    const element = document.createElement('ul');
    for (const item of some) {
      if (left-- <= 0) break;
      const line = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = item.title || '…';
      button.addEventListener('click', () => target(pdf, item.dest).then((place) => place && go(place.no, place.share)));
      line.append(button);
      if (item.items?.length) line.append(list(item.items));
      element.append(line);
    }
    return element;
  };
  return list(items);
}

/** Where a bookmark leads; null where it leads out of the file or nowhere. */
async function target(pdf, dest) {
  try {
    const [ref, kind, , top] = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const index = typeof ref === 'number' ? ref : await pdf.getPageIndex(ref);
    if (kind?.name !== 'XYZ' || typeof top !== 'number') return { no: index + 1, share: 0 };
    const [, low, , high] = (await pdf.getPage(index + 1)).view;
    return { no: index + 1, share: Math.min(1, Math.max(0, (high - top) / (high - low))) };
  } catch {
    return null;
  }
}
