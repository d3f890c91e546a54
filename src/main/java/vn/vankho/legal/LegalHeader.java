package vn.vankho.legal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.vietnamese.JointIssuers;

/**
 * What the register holds of a legal document itself; null where it is not known.
 *
 * @param number số, ký hiệu, verbatim; null: "Không số"
 * @param title tên gọi, trích yếu
 * @param issuers cơ quan ban hành, as it was called then; several of a joint text (văn bản liên tịch), in the order of its letterhead; none: not known
 * @param capacity quyền hạn và chức danh ("TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH")
 * @param issuedOn ngày ban hành; of a luật or nghị quyết the day it was passed
 * @param effectiveFrom ngày có hiệu lực of the whole
 * @param shortened thủ tục rút gọn, or a special case: it may take effect earlier than others (Luật 64/2025/QH15 Điều 53)
 */
public record LegalHeader(
        @Nullable String number,
        @Nullable String typeName,
        String title,
        List<String> issuers,
        @Nullable String signatory,
        @Nullable String capacity,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate effectiveFrom,
        @Nullable String field,
        boolean shortened) {
    public LegalHeader {
        number = said(number);
        typeName = said(typeName);
        title = title.replace('\0', ' ').strip();
        issuers = issuers.stream()
                .map(LegalHeader::said)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        signatory = said(signatory);
        capacity = said(capacity);
        field = said(field);
    }

    /** Of the ordinary procedure. */
    public LegalHeader(
            @Nullable String number,
            @Nullable String typeName,
            String title,
            List<String> issuers,
            @Nullable String signatory,
            @Nullable String capacity,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String field) {
        this(number, typeName, title, issuers, signatory, capacity, issuedOn, effectiveFrom, field, false);
    }

    /** @param issuer in one line, as a letterhead or another register writes it */
    public LegalHeader(
            @Nullable String number,
            @Nullable String typeName,
            String title,
            @Nullable String issuer,
            @Nullable String signatory,
            @Nullable String capacity,
            @Nullable LocalDate issuedOn,
            @Nullable LocalDate effectiveFrom,
            @Nullable String field) {
        this(number, typeName, title, each(issuer), signatory, capacity, issuedOn, effectiveFrom, field);
    }

    private static List<String> each(@Nullable String issuer) {
        return issuer == null ? List.of() : JointIssuers.each(issuer);
    }

    /** All bodies in one line, as a letterhead prints them; null: not known. */
    @JsonProperty
    public @Nullable String issuer() {
        return issuers.isEmpty() ? null : JointIssuers.joined(issuers);
    }

    /** Of a document that another one cites. */
    public static LegalHeader cited(
            @Nullable String number,
            @Nullable String typeName,
            String title,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {
        return new LegalHeader(number, typeName, title, issuer, null, null, issuedOn, null, null);
    }

    /** The same by a body that is called otherwise. */
    public LegalHeader by(@Nullable String issuer) {
        return by(issuer == null ? List.of() : List.of(issuer));
    }

    public LegalHeader by(List<String> issuers) {
        return new LegalHeader(
                number, typeName, title, issuers, signatory, capacity, issuedOn, effectiveFrom, field, shortened);
    }

    /** The same, of the shortened procedure or not. */
    public LegalHeader ofShortened(boolean procedure) {
        return new LegalHeader(
                number, typeName, title, issuers, signatory, capacity, issuedOn, effectiveFrom, field, procedure);
    }

    /** The same, with what this one says in place of what the other does. */
    public LegalHeader over(LegalHeader other) {
        return new LegalHeader(
                number == null ? other.number : number,
                typeName == null ? other.typeName : typeName,
                title.isEmpty() ? other.title : title,
                issuers.isEmpty() ? other.issuers : issuers,
                signatory == null ? other.signatory : signatory,
                capacity == null ? other.capacity : capacity,
                issuedOn == null ? other.issuedOn : issuedOn,
                effectiveFrom == null ? other.effectiveFrom : effectiveFrom,
                field == null ? other.field : field,
                shortened || other.shortened);
    }

    /**
     * Chưa ban hành: before the day on which it was issued a text was not there, which is another thing than waiting for its day of effect. One
     * that reaches back (Luật 64/2025/QH15 Điều 55) stands as its events say.
     *
     * @param statuses on that day
     */
    public boolean isYetToBeIssued(LocalDate day, Collection<EffectStatus> statuses) {
        return issuedOn != null
                && issuedOn.isAfter(day)
                && statuses.stream().allMatch(status -> status == EffectStatus.NOT_YET_IN_FORCE);
    }

    /** Names of the values that it says. */
    public Set<String> saidFields() {
        var fields = new TreeSet<String>();
        add(fields, "number", number);
        add(fields, "typeName", typeName);
        add(fields, "title", title.isEmpty() ? null : title);
        add(fields, "issuer", issuer());
        add(fields, "signatory", signatory);
        add(fields, "issuedOn", issuedOn);
        add(fields, "effectiveFrom", effectiveFrom);
        add(fields, "field", field);
        add(fields, "shortened", shortened ? Boolean.TRUE : null);
        return fields;
    }

    private static void add(Set<String> fields, String name, @Nullable Object value) {
        if (value != null) fields.add(name);
    }

    /** As people call it: "Quyết định 30/2013/QĐ-UBND", "Luật Đầu tư". */
    public String name() {
        var type = typeName == null ? "" : typeName;
        var rest = number != null ? number : title;
        return (rest.startsWith(type) ? rest : type + " " + rest).strip();
    }

    private static @Nullable String said(@Nullable String text) {
        if (text == null) return null;
        var plain = text.replace('\0', ' ').strip();
        return plain.isEmpty() ? null : plain;
    }
}
