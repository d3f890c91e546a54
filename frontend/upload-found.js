/** What was dropped or chosen: its files, those in folders with the folder they lay in. */
export function folderOf(path) {
  return path && path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Has to be asked before the first await: the list of the event empties itself. */
export function entriesOf(transfer) {
  return [...transfer.items].filter((item) => item.kind === 'file').map((item) => item.webkitGetAsEntry?.() ?? item.getAsFile());
}

/** Files of a drop, those in folders with the folder they lay in. */
export async function filesIn(entries) {
  const found = [];
  for (const entry of entries) {
    if (entry instanceof File) found.push({ file: entry, folder: '' });
    else if (entry) await walk(entry, '', found);
  }
  return found;
}

function unreadable(entry, folder, error) {
  return { file: { name: entry.name, size: 0 }, folder, reason: error.message || error.name };
}

async function walk(entry, folder, found) {
  if (entry.isFile) {
    const read = new Promise((good, bad) => entry.file(good, bad));
    found.push(await read.then((file) => ({ file, folder }), (error) => unreadable(entry, folder, error)));
    return;
  }
  const reader = entry.createReader();
  const inside = folder ? `${folder}/${entry.name}` : entry.name;
  // a reader gives at most a hundred entries at a time
  for (;;) {
    let some;
    try {
      some = await new Promise((good, bad) => reader.readEntries(good, bad));
    } catch (error) {
      found.push(unreadable(entry, folder, error));
      return;
    }
    if (some.length === 0) return;
    for (const one of some) await walk(one, inside, found);
  }
}
