/**
 * Signatures of PDFs, read by EU DSS inside the worker process: it parses the file, the PDF revisions and the CMS; what the answers mean is
 * {@code extraction.signature}. Nothing here opens a connection: no source for lists, answers or certificates from outside is ever set.
 */
@NullMarked
package vn.vankho.extraction.worker.pades;

import org.jspecify.annotations.NullMarked;
