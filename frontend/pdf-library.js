/** pdf.js from our own server, loaded when the first PDF is opened. */
const LIBRARY = new URL('../webjars/pdfjs-dist/5.4.624/', import.meta.url).href;

/** A piece of a file that is fetched at once: few requests for a page, little beyond it. */
const PIECE = 128 * 1024;
/** A file up to this size is fetched at once. */
const WHOLE = 4 * 1024 * 1024;

let library;
let worker;
export function pdfjs() {
  library ??= import(`${LIBRARY}build/pdf.min.mjs`).then((loaded) => {
    loaded.GlobalWorkerOptions.workerSrc = `${LIBRARY}build/pdf.worker.min.mjs`;
    // one for all files that are opened on this page: its start takes as long as a page
    worker = new loaded.PDFWorker();
    return loaded;
  });
  return library;
}

/**
 * Begins to open a file: of a large one only the pieces of the pages that are looked at are fetched. Nothing in the file is run.
 * @param {string} src
 */
export async function opening(src) {
  const url = new URL(src, document.baseURI).href;
  // asked while the library is on its way
  const [{ getDocument }, head] = await Promise.all([pdfjs(), fetch(url, { method: 'HEAD' })]);
  return getDocument({
    url,
    worker,
    withCredentials: true,
    disableAutoFetch: true,
    // else the whole file comes behind the first page
    disableStream: true,
    // a small file comes whole: its pages lie scattered, and twenty questions take longer than one answer
    disableRange: Number(head.headers.get('content-length')) <= WHOLE,
    rangeChunkSize: PIECE,
    isEvalSupported: false,
    enableXfa: false,
    cMapUrl: `${LIBRARY}cmaps/`,
    standardFontDataUrl: `${LIBRARY}standard_fonts/`,
    wasmUrl: `${LIBRARY}wasm/`,
    iccUrl: `${LIBRARY}iccs/`,
  });
}
