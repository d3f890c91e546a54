/** The file that the page of the document will show is opened while that page is still being made; the viewer takes it over. */
import { drawFirst } from './pdf-first.js';
import { begin, pdfjs } from './pdf-library.js';

const file = document.querySelector('meta[name=vk-pdf]');
if (file?.content) drawFirst(file.content, begin(file.content, Number(file.dataset.size)));
else pdfjs();
