package vn.vankho.extraction.worker;

import java.util.Collections;
import java.util.List;
import vn.vankho.extraction.signature.FoundSignature;
import vn.vankho.extraction.signature.SignedPdf;

/** Signatures of office files: that they are there. Their mathematics is another than that of PDFs and is not done here. */
final class OfficeSignatures {
    private static final int MOST = 200;

    private OfficeSignatures() {}

    static SignedPdf in(Request request, String roots) throws Exception {
        try (var file = PackedFile.of(request)) {
            long ooxml = file.names()
                    .filter(name -> name.matches("_xmlsignatures/[^/]+\\.xml"))
                    .limit(MOST)
                    .count();
            int all = (int) ooxml + file.count("META-INF/documentsignatures.xml", "Signature", MOST);
            return new SignedPdf(List.copyOf(Collections.nCopies(all, FoundSignature.unchecked())), 0, roots);
        }
    }
}
