package vn.vankho.extraction;

import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;
import vn.vankho.document.VersionId;

/** Where the browser learns how words in old fonts are read. */
public final class DecodingRoutes {
    private DecodingRoutes() {}

    public static String readings(DocumentId document, VersionId version) {
        return DocumentRoutes.file(document, version) + "/chuyen-ma";
    }
}
