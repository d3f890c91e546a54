package vn.vankho.extraction.worker;

import vn.vankho.extraction.signature.SignedPdf;

/** Reads one file. Whatever it throws is the answer for this file alone. */
public interface FileReader {
    FileText text(Request request, Beat beat) throws Exception;

    /** A picture of the first page as PNG, or all pages as PDF, as the request asks; empty where the format has none. */
    byte[] picture(Request request, Beat beat) throws Exception;

    /** The signatures of a PDF; none of every other file. */
    SignedPdf signatures(Request request) throws Exception;
}
