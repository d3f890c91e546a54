package vn.vankho.legal.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.identity.UnitId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.DayRange;
import vn.vankho.legal.list.Details;
import vn.vankho.legal.list.EntryOrigin;
import vn.vankho.legal.list.LegalFilter;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.shared.BadParameter;

/** What a caller asks of the register; what is not said is null. */
record LegalQuestion(
        @Parameter(description = "Những từ phải có trong loại, số hiệu hoặc trích yếu; có dấu hoặc không dấu") @Nullable
        String q,

        @Parameter(description = "Loại văn bản, ví dụ Nghị định") @Nullable
        String type,

        @Parameter(description = "Cơ quan ban hành") @Nullable
        String issuer,

        @Parameter(description = "Năm ban hành") @Nullable Integer year,

        @Parameter(description = "Tình trạng hiệu lực vào ngày statusOn") @Nullable
        EffectStatus status,

        @Parameter(description = "Ngày tính tình trạng hiệu lực; mặc định là hôm nay") @Nullable
        LocalDate statusOn,

        @Parameter(description = "Chỉ tính những gì đã ghi nhận đến thời điểm này (2022-01-31T17:00:00Z)") @Nullable
        Instant knownAt,

        @Parameter(description = "CITED chỉ biết qua dẫn chiếu, PROPOSED chờ xác nhận, CONFIRMED đã xác nhận") @Nullable
        HeaderState state,

        @Parameter(description = "Mã của đơn vị giữ tệp") @Nullable
        UUID unit,

        @Parameter(description = "true: chỉ những văn bản chưa xác định được tình trạng") @Nullable
        Boolean undetermined,

        @Parameter(description = "Lĩnh vực, kể cả các lĩnh vực con") @Nullable
        String field,

        @Parameter(description = "Chữ có trong số, ký hiệu") @Nullable
        String number,

        @Parameter(description = "Chữ có trong tên người ký") @Nullable
        String signatory,

        @Parameter(description = "true: chỉ văn bản quy phạm pháp luật; false: chỉ văn bản không phải") @Nullable
        Boolean normative,

        @Parameter(description = "Ban hành từ ngày này") @Nullable
        LocalDate issuedFrom,

        @Parameter(description = "Ban hành đến hết ngày này") @Nullable
        LocalDate issuedUntil,

        @Parameter(description = "Có hiệu lực từ ngày này trở đi") @Nullable
        LocalDate effectiveFrom,

        @Parameter(description = "Có hiệu lực chậm nhất vào ngày này") @Nullable
        LocalDate effectiveUntil,

        @Parameter(description = "Hết hiệu lực toàn bộ từ ngày này trở đi") @Nullable
        LocalDate endedFrom,

        @Parameter(description = "Hết hiệu lực toàn bộ chậm nhất vào ngày này") @Nullable
        LocalDate endedUntil,

        @Parameter(description = "Có phần hết hiệu lực từ ngày này trở đi, phần còn lại vẫn còn hiệu lực") @Nullable
        LocalDate partlyEndedFrom,

        @Parameter(description = "Có phần hết hiệu lực chậm nhất vào ngày này") @Nullable
        LocalDate partlyEndedUntil,

        @Parameter(description = "true: chỉ văn bản có tệp trong kho; false: chỉ văn bản chưa có") @Nullable
        Boolean file,

        @Parameter(
                description =
                        "FILE đọc từ tệp, IMPORTED nhập từ sổ khác, ENTERED nhập tay, CITED chỉ biết qua dẫn chiếu")
        @Nullable
        EntryOrigin origin,

        @Parameter(
                description =
                        "ISSUED ngày ban hành mới trước (mặc định), OLDEST cũ trước, NUMBER, TITLE, ISSUER, EFFECTIVE ngày có hiệu lực mới trước, TYPE, FIELD, SIGNATORY, STATUS tình trạng vào ngày đã hỏi, ENDED ngày hết hiệu lực toàn bộ mới trước, NEWEST mới vào sổ trước; thêm _REVERSED để đảo, trừ ISSUED, OLDEST, NEWEST")
        @Nullable
        LegalOrder sort) {
    LegalFilter filter(LocalDate today) {
        return new LegalFilter(
                        q == null ? "" : q,
                        blankAsNull(type),
                        blankAsNull(issuer),
                        year,
                        unit == null ? null : new UnitId(unit),
                        status,
                        Boolean.TRUE.equals(undetermined),
                        state,
                        Objects.requireNonNullElse(statusOn, today))
                .in(blankAsNull(field))
                .knownAt(knownAt)
                .with(new Details(
                        number,
                        signatory,
                        normative,
                        days("issuedFrom", issuedFrom, "issuedUntil", issuedUntil),
                        days("effectiveFrom", effectiveFrom, "effectiveUntil", effectiveUntil),
                        days("endedFrom", endedFrom, "endedUntil", endedUntil),
                        days("partlyEndedFrom", partlyEndedFrom, "partlyEndedUntil", partlyEndedUntil),
                        file,
                        origin));
    }

    private static DayRange days(String first, @Nullable LocalDate from, String last, @Nullable LocalDate until) {
        var days = new DayRange(from, until);
        if (days.isReversed())
            throw new BadParameter(
                    "problem.parameter.reversed", first, String.valueOf(from), last, String.valueOf(until));
        return days;
    }

    LegalOrder order() {
        return Objects.requireNonNullElse(sort, LegalOrder.ISSUED);
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
