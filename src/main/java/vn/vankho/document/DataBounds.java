package vn.vankho.document;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.vankho.shared.Refused;

/** What the database cannot hold or no screen can show is refused by the name of its field. */
final class DataBounds {
    static final int TAGS = 50;
    static final int TAG_LENGTH = 100;
    static final int NOTE_LENGTH = 2_000;

    private DataBounds() {}

    static void check(
            String title,
            @Nullable String number,
            @Nullable String typeName,
            @Nullable String issuer,
            @Nullable String field,
            Set<String> tags) {
        if (hasZero(title)) throw new Refused("document.title.character");
        if (hasZero(number)) throw new Refused("document.number.character");
        if (hasZero(typeName)) throw new Refused("document.typeName.character");
        if (hasZero(issuer)) throw new Refused("document.issuer.character");
        if (hasZero(field)) throw new Refused("document.field.character");
        if (isLong(typeName))
            throw new Refused("document.typeName.tooLong", length(typeName), DocumentData.TEXT_LENGTH);
        if (isLong(issuer)) throw new Refused("document.issuer.tooLong", length(issuer), DocumentData.TEXT_LENGTH);
        if (isLong(field)) throw new Refused("document.field.tooLong", length(field), DocumentData.TEXT_LENGTH);
        if (tags.size() > TAGS) throw new Refused("document.tags.tooMany", tags.size(), TAGS);
        for (var tag : tags) {
            if (hasZero(tag)) throw new Refused("document.tags.character");
            if (tag.length() > TAG_LENGTH) throw new Refused("document.tag.tooLong", tag, TAG_LENGTH);
        }
    }

    /** A document of tomorrow, or one that ceased before it was issued, is a slip of the hand. It may cease before it takes effect. */
    static void days(DocumentData data, LocalDate today) {
        var issued = data.issuedOn();
        if (issued == null) return;
        if (issued.isAfter(today)) throw new Refused("document.issuedOn.future", issued, today);
        var ceased = data.ceasedOn();
        if (ceased != null && ceased.isBefore(issued)) throw new Refused("document.ceasedOn.early", ceased, issued);
    }

    /** The note of a new version, stripped. */
    static String note(String said) {
        var note = said.strip();
        if (hasZero(note)) throw new Refused("document.note.character");
        if (note.length() > NOTE_LENGTH) throw new Refused("document.note.tooLong", note.length(), NOTE_LENGTH);
        return note;
    }

    /** PostgreSQL holds every character but U+0000. */
    private static boolean hasZero(@Nullable String text) {
        return text != null && text.indexOf(0) >= 0;
    }

    private static boolean isLong(@Nullable String text) {
        return length(text) > DocumentData.TEXT_LENGTH;
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }
}
