package vn.vankho.extraction.worker;

import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.signature.SignedPdf;

/** What the worker answers; {@code id} is that of the request. */
public sealed interface Answer {
    int id();

    /** Still at it: pages done of all, 0 where they cannot be counted. */
    record Progress(int id, int done, int total) implements Answer {}

    record Text(int id, FileText read) implements Answer {}

    /** The words on the picture of a page, counted from 1; more pages follow until {@link Ended}. */
    record Seen(int id, int no, SeenPage page) implements Answer {}

    /** PNG of the first page or JPEG of a page; empty where the format has no picture. */
    record Picture(int id, byte[] bytes) implements Answer {}

    /** All was told, or there was nothing to tell: the pages of a scan, a file that opens. */
    record Ended(int id) implements Answer {}

    /** What was asked for lies in the target of the request. */
    record Made(int id) implements Answer {}

    record Signatures(int id, SignedPdf signed) implements Answer {}

    /** The file cannot be read; {@code reason} is a key of the bundles, {@code detail} is for the administrator. */
    record Trouble(int id, String reason, String detail) implements Answer {}
}
