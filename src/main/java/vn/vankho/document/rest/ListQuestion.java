package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentState;
import vn.vankho.identity.Viewer;

/** What a caller asks of the list; what is not said is null. Empty counts as not said, as in a form. */
record ListQuestion(
        @Parameter(description = "Những từ phải có trong trích yếu hoặc số, ký hiệu; có dấu hoặc không dấu") @Nullable
        String q,

        @Parameter(
                description = "LEGAL văn bản pháp luật, ISO tài liệu ISO, RECORD hồ sơ, OTHER khác",
                schema = @Schema(implementation = DocumentKind.class))
        @Nullable
        String kind,

        @Parameter(description = "Mã hoặc id của đơn vị giữ tài liệu, kể cả các đơn vị trực thuộc") @Nullable
        String unit,

        @Parameter(
                description =
                        "FAILED có bước lỗi, UNREAD bản quét chưa đọc, DOUBTFUL có trang cần xem lại, BAD_SIGNATURE chữ ký"
                                + " không hợp lệ, UNKNOWN_ROOT chữ ký không rõ gốc, DECODED đã chuyển mã phông cũ, UNCONFIRMED"
                                + " chưa xác nhận dữ liệu máy đọc; nhiều giá trị: nhiều lần hoặc một lần có dấu phẩy, tài liệu ở một trong"
                                + " các tình trạng đó",
                array = @ArraySchema(schema = @Schema(implementation = DocumentState.class)))
        @Nullable
        List<String> state,

        @Parameter(
                description =
                        "Tên cơ quan ban hành, hoặc một phần tên khi không có tên nào đúng như vậy; có dấu hoặc không dấu")
        @Nullable
        String issuer,

        @Parameter(
                description = "Ngày ban hành từ ngày này, yyyy-MM-dd",
                schema = @Schema(type = "string", format = "date"))
        @Nullable
        String issuedFrom,

        @Parameter(
                description = "Ngày ban hành đến hết ngày này, yyyy-MM-dd",
                schema = @Schema(type = "string", format = "date"))
        @Nullable
        String issuedUntil,

        @Parameter(description = "Nhãn, viết đúng như đã đặt") @Nullable
        String tag,

        @Parameter(
                description =
                        "NEWEST mới lưu trước (mặc định), ISSUED ngày ban hành mới trước, TITLE trích yếu, NUMBER số, ký hiệu",
                schema = @Schema(implementation = DocumentOrder.class))
        @Nullable
        String sort) {

    /**
     * @throws vn.vankho.shared.BadParameter naming the parameter whose value is none of its values, or no day
     * @throws vn.vankho.shared.Refused naming a unit that is none
     */
    DocumentFilter filter(NamedValues values, Viewer viewer) {
        return new DocumentFilter(
                q == null ? "" : q,
                kind != null && !kind.isBlank() ? NamedValues.choice(DocumentKind.class, "kind", kind) : null,
                unit != null && !unit.isBlank() ? values.unit(unit.strip(), viewer) : null,
                states(),
                issuer == null ? "" : issuer,
                NamedValues.day("issuedFrom", issuedFrom),
                NamedValues.day("issuedUntil", issuedUntil),
                tag == null ? "" : tag);
    }

    private Set<DocumentState> states() {
        return (state == null ? List.<String>of() : state)
                .stream()
                        .flatMap(one -> Arrays.stream(one.split(",")))
                        .filter(one -> !one.isBlank())
                        .map(one -> NamedValues.choice(DocumentState.class, "state", one))
                        .collect(Collectors.toSet());
    }

    DocumentOrder order() {
        return sort != null && !sort.isBlank()
                ? NamedValues.choice(DocumentOrder.class, "sort", sort)
                : DocumentOrder.NEWEST;
    }
}
