package vn.vankho.document;

import java.io.ByteArrayInputStream;
import java.util.Set;
import vn.vankho.identity.Person;

/** Documents of tests, kept through the verbs. */
public final class TestDocuments {
    private TestDocuments() {}

    /** Kind other; nobody but the keeper reads it where access is RESTRICTED. */
    public static DocumentData data(String title, AccessLevel access) {
        return new DocumentData(
                DocumentKind.OTHER,
                title,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                access,
                Set.of(),
                Set.of());
    }

    /** A new document; bytes that are kept already fail here, so let them differ from test to test. */
    public static DocumentId keep(Documents documents, String file, byte[] bytes, DocumentData data, Person keeper) {
        var incoming = new IncomingFile(file, "", new ByteArrayInputStream(bytes));
        return ((Kept.NewDocument) documents.keep(incoming, data, keeper.viewer())).document();
    }
}
