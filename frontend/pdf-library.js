/** pdf.js from our own server, loaded when the first PDF is opened. */
const LIBRARY = new URL('../webjars/pdfjs-dist/5.4.624/', import.meta.url).href;

/** A piece of a file that is fetched at once: few requests for a page, little beyond it. */
const PIECE = 128 * 1024;
/** A file up to this size is fetched at once: its pages lie scattered, and twenty questions take longer than one answer. */
const WHOLE = 4 * 1024 * 1024;

let library;
let worker;
const begun = new Map();

export function pdfjs() {
  library ??= import(`${LIBRARY}build/pdf.min.mjs`).then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;
    // one for all files that are opened on this page: its start takes as long as a page
    worker = new loaded.PDFWorker();
    return loaded;
  });
  return library;
}

/** Opens a file that a viewer is going to ask for. @param {string} src @param {number} size in bytes */
export function begin(src, size) {
  const task = open(src, size);
  begun.set(src, task);
  // what went wrong is said by the viewer
  task.catch(() => {});
  return task;
}

/**
 * Begins to open a file: of a large one only the pieces of the pages that are looked at are fetched. Nothing in the file is run.
 * @param {string} src @param {number} size in bytes, 0 where the server is to be asked
 */
export function opening(src, size) {
  const task = begun.get(src) ?? open(src, size);
  begun.delete(src);
  return task;
}

async function open(src, size) {
  const url = new URL(src, document.baseURI).href;
  // asked while the library is on its way
  const [{ getDocument }, source] = await Promise.all([pdfjs(), sourceOf(url, size)]);
  return getDocument({
    ...source,
    worker,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${LIBRARY}cmaps/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    wasmUrl: `${LIBRARY}wasm/`,
    iccUrl: `${LIBRARY}iccs/`,
  });
}

async function sourceOf(url, size) {
  const bytes = size || Number((await fetch(url, { method: 'HEAD' })).headers.get('content-length'));
  // streamed, the whole file would come behind the first page
  if (!bytes || bytes > WHOLE) return { url, withCredentials: true, disableAutoFetch: true, disableStream: true, rangeChunkSize: PIECE };
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`file: ${answer.status}`);
  return { data: await answer.arrayBuffer() };
}
