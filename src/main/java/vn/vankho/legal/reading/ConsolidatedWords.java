package vn.vankho.legal.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.reading.Whole.Note;
import vn.vankho.legal.text.Amendment;
import vn.vankho.vietnamese.DocumentTypes;

/**
 * What a văn bản hợp nhất says of itself, in the form of Pháp lệnh hợp nhất văn bản quy phạm pháp luật 01/2012/UBTVQH13: above, which texts have
 * amended it; in each footnote, by which clause of which text a provision was changed and from which day.
 *
 * @param texts words by key and arguments
 */
public record ConsolidatedWords(BiFunction<String, Object[], String> texts) {
    private static final Pattern AGAIN = Pattern.compile("__lan_\\d+$");
    private static final Map<String, String> LEVELS = Map.of(
            "phan_", "legal.note.part",
            "chuong_", "legal.note.chapter",
            "muc_", "legal.note.section",
            "dieu_", "legal.note.article",
            "khoan_", "legal.note.clause",
            "diem_", "legal.note.point",
            "phu_luc", "legal.note.annex");

    /** "Quyết định số 14/2020/QĐ-UBND ngày … của … ban hành Quy chế …, có hiệu lực kể từ ngày …, được sửa đổi, bổ sung bởi:"; what nobody amended has none. */
    public @Nullable String head(Whole whole) {
        if (!whole.consolidated() || whole.amending().isEmpty()) return null;
        var header = whole.view().document().header();
        var name = name(header);
        var from = header.effectiveFrom();
        return say("legal.merged.head", from == null ? name : say("legal.merged.from", name, day(from)));
    }

    /** One line of those below the head. */
    public String line(Amending one) {
        var header = Objects.requireNonNull(one.header());
        var from = header.effectiveFrom() == null ? one.on() : header.effectiveFrom();
        return say("legal.merged.from", name(header), day(from));
    }

    /** "Khoản này được sửa đổi, bổ sung theo quy định tại khoản 2 Điều 1 của Quyết định số … ngày … của …, có hiệu lực kể từ ngày …." */
    public String note(Note note) {
        var amendment = note.footnote().amendment();
        var kind = note.footnote().added() ? "ADDED" : amendment.kind().name();
        boolean corrects = note.by().kind() == EffectKind.CORRECTED;
        if (corrects) kind = amendment.kind() == Amendment.Kind.WORDS ? "CORRECTED.WORDS" : "CORRECTED";
        var deed = say(
                "legal.note." + kind,
                say(level(note.footnote().at())),
                quoted(amendment.old()),
                quoted(amendment.words()));
        var by = name(note.by());
        var where = amendment.where().isEmpty() ? by : say("legal.note.of", amendment.where(), by);
        // a đính chính has no day of effect of its own
        var said = corrects
                ? say("legal.note.correction", deed, where)
                : say("legal.note", deed, where, day(note.by().on()));
        for (var one : note.corrected()) said = say("legal.note.putRight", said, called(one));
        return said;
    }

    /** By type, number, day and issuer alone: what a đính chính is about has been said. */
    private String called(Amending by) {
        var header = by.header();
        return header == null ? name(by) : dated(Objects.requireNonNullElse(header.typeName(), ""), header);
    }

    private String name(Amending by) {
        var header = by.header();
        if (header != null) return name(header);
        return by.acting() == null
                ? say("legal.timeline.hidden").toLowerCase(Locale.ROOT)
                : Objects.requireNonNull(by.acting()).name();
    }

    /** As a text is named where it is named in full (Nghị định 30/2020/NĐ-CP, phụ lục I): type, number, day, issuer, what it is about. */
    String name(LegalHeader header) {
        var type = Objects.requireNonNullElse(header.typeName(), "");
        var title = header.title();
        boolean bears = !type.isEmpty() && title.startsWith(type + " ");
        var about = bears ? title.substring(type.length() + 1) : title;
        // a law is called by its name before its number, but for one that only amends another
        boolean named =
                DocumentTypes.isLaw(type) && !about.toLowerCase(Locale.ROOT).startsWith("sửa đổi");
        var name = dated((named ? type + " " + about : type).strip(), header);
        return named || about.isEmpty() ? name : name + " " + small(about);
    }

    private String dated(String called, LegalHeader header) {
        var name = called;
        if (header.number() != null)
            name = say("legal.merged.number", name, header.number()).strip();
        if (header.issuedOn() != null) name = say("legal.merged.on", name, day(header.issuedOn()));
        if (header.issuer() != null) name = say("legal.merged.by", name, header.issuer());
        return name;
    }

    private static String small(String about) {
        return about.substring(0, 1).toLowerCase(Locale.ROOT) + about.substring(1);
    }

    /** "05 tháng 4 năm 2021": a zero before the days up to 9 and the first two months (Nghị định 30/2020/NĐ-CP, phụ lục I). */
    String day(LocalDate day) {
        int month = day.getMonthValue();
        return say(
                "legal.merged.day",
                "%02d".formatted(day.getDayOfMonth()),
                (month < 3 ? "%02d" : "%d").formatted(month),
                String.valueOf(day.getYear()));
    }

    private static String level(String key) {
        var place = AGAIN.matcher(key).replaceFirst("");
        int last = place.lastIndexOf("__");
        var step = last < 0 ? place : place.substring(last + 2);
        return LEVELS.entrySet().stream()
                .filter(level -> step.startsWith(level.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("legal.note.content");
    }

    private static String quoted(@Nullable String words) {
        return words == null || words.isEmpty() ? "" : "“" + words + "”";
    }

    private String say(String key, Object... values) {
        return texts.apply(key, values);
    }

    /** All lines below the head. */
    public List<String> lines(Whole whole) {
        return whole.amending().stream().map(this::line).toList();
    }
}
