package vn.vankho.document;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Refused;

/**
 * What people say about a document: the form object of upload and edit.
 *
 * @param title trích yếu or name, up to 2,000 characters
 * @param number số, ký hiệu, verbatim, up to 200 characters
 * @param typeName loại văn bản in words ("Quyết định"), like {@code issuer} and {@code field} up to 500 characters
 * @param issuer cơ quan ban hành as it was called then
 * @param issuedOn ngày ban hành
 * @param effectiveFrom ngày có hiệu lực
 * @param ceasedOn the first day not in force
 * @param field lĩnh vực
 * @param unit the unit that owns it
 * @param readerUnits read only where access is RESTRICTED, as are {@code readerPeople}
 */
public record DocumentData(
        DocumentKind kind,
        String title,
        @Nullable String number,
        @Nullable String typeName,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate ceasedOn,
        @Nullable String field,
        @Nullable UnitId unit,
        Set<String> tags,
        AccessLevel access,
        Set<UnitId> readerUnits,
        Set<PersonId> readerPeople) {
    public static final int TITLE_LENGTH = 2_000;
    public static final int NUMBER_LENGTH = 200;
    /** Of every other line of text. */
    public static final int TEXT_LENGTH = 500;

    public DocumentData {
        title = title.strip();
        if (title.isEmpty()) throw new Refused("document.title.missing");
        if (title.length() > TITLE_LENGTH) throw new Refused("document.title.tooLong", title.length(), TITLE_LENGTH);
        if (number != null && number.length() > NUMBER_LENGTH)
            throw new Refused("document.number.tooLong", number.length(), NUMBER_LENGTH);
        DataBounds.check(title, number, typeName, issuer, field, tags);
        tags = Set.copyOf(tags);
        readerUnits = Set.copyOf(readerUnits);
        readerPeople = Set.copyOf(readerPeople);
    }

    /** A document of which only a name is known yet: kind other, internal. */
    public static DocumentData named(String title) {
        return common(null, null, AccessLevel.INTERNAL, Set.of(), Set.of()).titled(title);
    }

    /** Data of which only what documents have in common is said. */
    public static DocumentData common(
            @Nullable String field,
            @Nullable UnitId unit,
            AccessLevel access,
            Set<UnitId> readerUnits,
            Set<PersonId> readerPeople) {
        return new DocumentData(
                DocumentKind.OTHER,
                "-",
                null,
                null,
                null,
                null,
                null,
                null,
                field,
                unit,
                Set.of(),
                access,
                readerUnits,
                readerPeople);
    }

    /** The same of another kind. */
    public DocumentData of(DocumentKind another) {
        return with(another, title, tags, this);
    }

    /** The same of another kind, type and issuing body. */
    public DocumentData called(DocumentKind another, @Nullable String itsType, @Nullable String itsIssuer) {
        return new DocumentData(
                another,
                title,
                number,
                itsType,
                itsIssuer,
                issuedOn,
                effectiveFrom,
                ceasedOn,
                field,
                unit,
                tags,
                access,
                readerUnits,
                readerPeople);
    }

    /** The same under another title: many files are said to be alike. */
    public DocumentData titled(String another) {
        return with(kind, another, tags, this);
    }

    /** The same for the readers of other data. */
    public DocumentData readBy(DocumentData other) {
        return with(kind, title, tags, other);
    }

    /** The same with other labels. */
    DocumentData tagged(Set<String> others) {
        return with(kind, title, others, this);
    }

    /** What is said of a file that came with a document of these data: whose it is and who may read it. */
    DocumentData attached(String itsTitle) {
        return common(null, unit, access, readerUnits, readerPeople).titled(itsTitle);
    }

    private DocumentData with(DocumentKind itsKind, String itsTitle, Set<String> labels, DocumentData readers) {
        return new DocumentData(
                itsKind,
                itsTitle,
                number,
                typeName,
                issuer,
                issuedOn,
                effectiveFrom,
                ceasedOn,
                field,
                unit,
                labels,
                readers.access,
                readers.readerUnits,
                readers.readerPeople);
    }
}
