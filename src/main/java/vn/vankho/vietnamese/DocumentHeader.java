package vn.vankho.vietnamese;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the first page of a document says of itself, by the layout of Nghị định 30/2020/NĐ-CP, phụ lục I, and the older forms.
 * Each part is null where the page does not say it: a draft with a blank number gets none, never the first cited one. A proposal
 * for a person, not a fact: a wrong number is worse than none, so doubtful parts are left out.
 *
 * @param typeName "Quyết định", "Kế hoạch" …
 * @param title the trích yếu, or the name of a document without one
 */
public record DocumentHeader(
        @Nullable DocumentNumber number,
        @Nullable String typeName,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn,
        @Nullable String title) {
    public static DocumentHeader read(String firstPage) {
        var paper = ReferencePaper.in(firstPage);
        return paper == null ? new HeaderReader(firstPage).read() : paper;
    }

    /**
     * With the rest of the text too: a consolidated text (văn bản hợp nhất) has its number and date in the block "XÁC THỰC VĂN BẢN
     * HỢP NHẤT" behind its last article, a law the day it was passed at its end.
     *
     * @param rest the pages behind the first, as far as they are at hand
     */
    public static DocumentHeader read(String firstPage, String rest) {
        var paper = ReferencePaper.in(firstPage);
        if (paper != null) return paper;
        var header = HeaderEnd.complete(read(firstPage), VietnameseText.normalise(rest));
        return SpelledTitle.in(header, firstPage, rest);
    }

    /**
     * What of the pages of a text to hand in as its rest, where not all of it is to be looked through.
     *
     * @param enough characters of its end
     */
    public static String ending(String text, int enough) {
        return HeaderEnd.of(text, enough);
    }

    /** Whether a name is that of an office, and not of a person. */
    public static boolean isOffice(String name) {
        return OfficeWords.isBody(VietnameseText.normalise(name).strip().toUpperCase(Locale.ROOT));
    }

    /** Whether a text is the name of a type of document that laws know ("Quyết định", "Tờ trình"), and nothing else. */
    public static boolean isType(String name) {
        return DocumentTypes.isType(name);
    }

    /** Whether documents of this type are legal ones (văn bản pháp luật), by the laws of today and of the time before. */
    public static boolean isLegalType(String name) {
        return DocumentTypes.isLegal(name);
    }

    /** Whether it says of itself that it is a legal document (văn bản pháp luật): it has such a type, and a number. */
    public boolean isLegal() {
        return number != null && typeName != null && DocumentTypes.isLegal(typeName);
    }

    /**
     * The secrecy mark on the first page of a scan, whose diacritics may have been lost.
     *
     * @param stamp what stands there in red ink alone
     */
    public static Optional<String> secrecyMarkOnScan(String firstPage, String stamp) {
        return SecrecyMark.on(firstPage)
                .or(() -> SecrecyMark.onScan(stamp))
                .or(() -> SecrecyMark.onScan(
                        firstPage.lines().limit(SecrecyMark.NEAR_THE_TOP).collect(Collectors.joining("\n"))));
    }

    /** The secrecy mark on page one ("MẬT", "TỐI MẬT", "TUYỆT MẬT") where it stands as a mark, not as a word of the text. */
    public static Optional<String> secrecyMark(String firstPage) {
        return SecrecyMark.on(firstPage);
    }
}
