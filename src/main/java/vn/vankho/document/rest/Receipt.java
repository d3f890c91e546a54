package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.Kept;

/**
 * Where a file that was sent now is.
 *
 * @param existing the same bytes were kept before: nothing new was made, {@code version} is null, and what was said of the file was not applied
 */
record Receipt(
        UUID id,
        boolean existing,
        String title,
        @Nullable UUID version,

        @Schema(description = "Tệp đã có: số của phiên bản cũ có nội dung này, khi tài liệu đã có phiên bản mới hơn")
        @Nullable
        Integer former,

        @Schema(
                description =
                        "Tệp đã có: access=RESTRICTED và người được xem gửi kèm không được áp dụng, và tài liệu đang mở cho nhiều người hơn")
        boolean wider,

        @Schema(description = "Tài liệu cùng nội dung đang ở thùng rác mà người gọi khôi phục được (POST …/restore)")
        @Nullable
        InTrashAnswer inTrash) {

    record InTrashAnswer(UUID id, String title) {
        static @Nullable InTrashAnswer of(Kept.@Nullable InTrash thrown) {
            return thrown == null ? null : new InTrashAnswer(thrown.document().value(), thrown.title());
        }
    }

    static Receipt of(Kept kept, String title) {
        return switch (kept) {
            case Kept.NewDocument(var id, var version, var thrown) ->
                new Receipt(id.value(), false, title, version.value(), null, false, InTrashAnswer.of(thrown));
            case Kept.AlreadyThere there ->
                new Receipt(there.document().value(), true, there.title(), null, there.former(), there.wider(), null);
        };
    }
}
