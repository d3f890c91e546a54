package vn.vankho.extraction.worker;

import java.io.IOException;
import vn.vankho.extraction.ocr.SeenPage;
import vn.vankho.extraction.signature.SignedPdf;

/** Reads one file. Whatever it throws is the answer for this file alone. */
public interface FileReader {
    /** The readers of the allow-list. */
    static FileReader allowed(Limits limits) {
        return new AllowedReaders(limits);
    }

    FileText text(Request request, Beat beat) throws Exception;

    /** A picture of a page, as the request asks; empty where the format has none. */
    byte[] picture(Request request, Beat beat) throws Exception;

    /** Writes what is made of the file to the target: its pages as PDF, a copy with words behind its pictures, a letter, its tables. */
    void make(Request request, Request.Target target, Beat beat) throws Exception;

    /** The signatures of a PDF; of an office file only that they are there. */
    SignedPdf signatures(Request request, Beat beat) throws Exception;

    /** Reads the words off pictures of pages, each told as soon as it is read. */
    void scan(Request request, Beat beat, Sight sight) throws Exception;

    /** Told what stands on a page, counted from 1. */
    @FunctionalInterface
    interface Sight {
        void of(int no, SeenPage page) throws IOException;
    }
}
