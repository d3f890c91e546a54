package vn.vankho.legal.head;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.shared.Refused;

/** What no screen can show is refused by the name of its field. */
public final class LegalBounds {
    private static final int TITLE = 2_000;
    private static final int TEXT = 500;
    private static final int NOTE = 2_000;
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
    private static final int YEARS_AHEAD = 50;
    private static final int LAST_YEAR = 9_998;

    private LegalBounds() {}

    public static void check(LegalHeader header) {
        if (header.title().isEmpty() && header.number() == null) throw new Refused("legal.title.missing");
        if (header.title().length() > TITLE)
            throw new Refused("legal.title.tooLong", header.title().length(), TITLE);
        text("legal.number.tooLong", header.number());
        text("legal.typeName.tooLong", header.typeName());
        text("legal.issuer.tooLong", header.issuer());
        text("legal.signatory.tooLong", header.signatory());
        text("legal.capacity.tooLong", header.capacity());
        text("legal.field.tooLong", header.field());
    }

    /** The days of a head, as a person types them. */
    public static void days(LegalHeader header, LocalDate today) {
        day("legal.issuedOn.far", header.issuedOn(), today);
        day("legal.effectiveFrom.far", header.effectiveFrom(), today);
    }

    /** No text is older than the State, and none begins or ends another one when nobody of today is in office. */
    public static void day(String key, @Nullable LocalDate day, LocalDate today) {
        if (day != null && !isNear(day, today))
            throw new Refused(key, day.getYear(), FIRST.getYear(), today.getYear() + YEARS_AHEAD);
    }

    /** A day that was read off another text and that nobody could type is none. */
    public static LegalHeader cited(LegalHeader header, LocalDate today) {
        var day = header.issuedOn();
        return day == null || isNear(day, today)
                ? header
                : LegalHeader.cited(header.number(), header.typeName(), header.title(), null, null)
                        .by(header.issuers());
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return !day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD));
    }

    /** A term may be as good as endless, in years that can be written. */
    public static void lastDay(@Nullable LocalDate day) {
        if (day != null && (day.isBefore(FIRST) || day.getYear() > LAST_YEAR))
            throw new Refused("legal.event.until.far", day.getYear(), FIRST.getYear(), LAST_YEAR);
    }

    public static String note(String said) {
        var note = said.replace('\0', ' ').strip();
        if (note.length() > NOTE) throw new Refused("legal.note.tooLong", note.length(), NOTE);
        return note;
    }

    /** What another register says at length, as much of it as a screen shows. */
    public static String cut(String said) {
        var note = said.replace('\0', ' ').strip();
        return note.length() <= NOTE ? note : note.substring(0, NOTE);
    }

    private static void text(String key, @Nullable String text) {
        if (text != null && text.length() > TEXT) throw new Refused(key, text.length(), TEXT);
    }
}
