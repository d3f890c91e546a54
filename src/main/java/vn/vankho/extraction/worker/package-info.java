/**
 * What runs in the worker process: a small main class, readers of file formats, the limits. Knows no Spring and no database; talks to the portal
 * by frames over stdin and stdout. Input files are hostile: whatever they do here, the portal only sees a process that ends.
 */
@NullMarked
package vn.vankho.extraction.worker;

import org.jspecify.annotations.NullMarked;
