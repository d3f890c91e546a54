package vn.vankho.document;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;

/** Documents of tests, kept through the verbs. */
public final class TestDocuments {
    private TestDocuments() {}

    /** Kind other; nobody but the keeper reads it where access is RESTRICTED. */
    public static DocumentData data(String title, AccessLevel access) {
        return said(title).access(access).data();
    }

    /** What a person says of a document; what is not said is empty, the kind other, the access internal. */
    public static Said said(String title) {
        return new Said(title);
    }

    /** A new document; bytes that are kept already fail here, so let them differ from test to test. */
    public static DocumentId keep(Documents documents, String file, byte[] bytes, DocumentData data, Person keeper) {
        var incoming = new IncomingFile(file, "", new ByteArrayInputStream(bytes));
        return ((Kept.NewDocument) documents.keep(incoming, data, keeper.viewer())).document();
    }

    /** The values of a {@code DocumentData} by name. */
    public static final class Said {
        private final String title;
        private DocumentKind kind = DocumentKind.OTHER;
        private AccessLevel access = AccessLevel.INTERNAL;
        private @Nullable String number;
        private @Nullable String type;
        private @Nullable String issuer;
        private @Nullable String field;
        private @Nullable LocalDate issued;
        private @Nullable LocalDate ceased;
        private @Nullable UnitId unit;
        private Set<String> tags = Set.of();
        private Set<UnitId> units = Set.of();
        private Set<PersonId> people = Set.of();

        private Said(String title) {
            this.title = title;
        }

        public Said kind(DocumentKind other) {
            kind = other;
            return this;
        }

        public Said access(AccessLevel other) {
            access = other;
            return this;
        }

        public Said number(@Nullable String text) {
            number = text;
            return this;
        }

        public Said type(@Nullable String text) {
            type = text;
            return this;
        }

        public Said issuer(@Nullable String text) {
            issuer = text;
            return this;
        }

        public Said field(@Nullable String text) {
            field = text;
            return this;
        }

        public Said issued(@Nullable LocalDate day) {
            issued = day;
            return this;
        }

        public Said ceased(LocalDate day) {
            ceased = day;
            return this;
        }

        public Said unit(UnitId id) {
            unit = id;
            return this;
        }

        public Said tags(Set<String> all) {
            tags = all;
            return this;
        }

        public Said readers(Set<UnitId> theseUnits, Set<PersonId> thesePeople) {
            units = theseUnits;
            people = thesePeople;
            return this;
        }

        public DocumentData data() {
            return new DocumentData(
                    kind, title, number, type, issuer, issued, null, ceased, field, unit, tags, access, units, people);
        }
    }
}
