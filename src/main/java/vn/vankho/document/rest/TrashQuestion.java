package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.TrashFilter;
import vn.vankho.document.TrashOrder;
import vn.vankho.identity.PersonId;

/** What a caller asks of the trash; what is not said is null. Empty counts as not said, as in a form. */
record TrashQuestion(
        @Parameter(description = "Những từ phải có trong trích yếu hoặc số, ký hiệu; có dấu hoặc không dấu") @Nullable
        String q,

        @Parameter(description = "Id của người đã bỏ vào thùng rác") @Nullable
        UUID by,

        @Parameter(description = "Bỏ vào từ ngày này (yyyy-MM-dd)") @Nullable
        LocalDate from,

        @Parameter(description = "Bỏ vào đến hết ngày này (yyyy-MM-dd)") @Nullable
        LocalDate to,

        @Parameter(
                description = "LATEST mới bỏ vào trước (mặc định), EARLIEST sắp bị hủy trước, TITLE trích yếu",
                schema = @Schema(implementation = TrashOrder.class))
        @Nullable
        String sort) {

    TrashFilter filter() {
        return new TrashFilter(q == null ? "" : q, by == null ? null : new PersonId(by), from, to);
    }

    /** @throws vn.vankho.shared.BadParameter for what is no order */
    TrashOrder order() {
        return sort == null || sort.isBlank() ? TrashOrder.LATEST : NamedValues.choice(TrashOrder.class, "sort", sort);
    }
}
