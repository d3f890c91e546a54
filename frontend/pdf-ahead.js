/**
 * Who looks at a list opens a file next. The viewer and its library are fetched and made ready while the browser has nothing else to do; what
 * few files need (wasm, tables of characters) is not. Nobody waits for this, and who saves data is spared it.
 */
const WAIT_MS = 10_000;

async function ahead() {
  const [{ pdfjs }] = await Promise.all([import('./pdf-library.js'), import('./pdf-pages.js')]);
  await pdfjs();
}

function whenIdle() {
  // what went wrong is said when a file is opened
  const begin = () => ahead().catch(() => {});
  if (window.requestIdleCallback) requestIdleCallback(begin, { timeout: WAIT_MS });
  else setTimeout(begin, WAIT_MS / 10);
}

if (!navigator.connection?.saveData) {
  if (document.readyState === 'complete') whenIdle();
  else addEventListener('load', whenIdle);
}
