package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Looked;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.People;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Texts;

/** What the HTTP interface says of versions and of the work on them, with a sentence beside each key. */
@Component
class VersionAnswers {
    private final People people;
    private final Texts texts;

    VersionAnswers(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    record StepAnswer(
            StepKind kind,
            StepState state,
            int attempts,
            @Nullable Instant startedAt,
            @Nullable Instant finishedAt,

            @Schema(description = "Bước đang chờ sẽ tự làm lại lúc này") @Nullable
            Instant againAt,

            @Nullable String reason,
            @Nullable String message,
            int done,
            int total) {}

    record VersionAnswer(
            UUID id,
            int no,
            String fileName,
            String folder,
            String mediaType,
            String sha256,
            long size,
            String note,
            @Nullable String notice,
            @Nullable String trouble,

            @Schema(
                    description =
                            "Đã xem tệp có dấu mật hay chưa: WAITS đang chờ đọc, chỉ người lưu mở được tệp; COULD_NOT không đọc được, người lưu và người được sửa mở được tệp, một người trong số đó xác nhận (vouch) thì cho mở; DONE đã xem")
            Looked looked,

            Named keptBy,
            Instant keptAt) {}

    List<VersionAnswer> versions(DocumentView view, Viewer viewer) {
        var keepers = view.versions().stream().map(DocumentVersion::keptBy).collect(Collectors.toSet());
        return versions(view, people.names(keepers, viewer));
    }

    List<VersionAnswer> versions(DocumentView view, Map<PersonId, String> names) {
        return view.versions().stream().map(version -> version(version, names)).toList();
    }

    List<StepAnswer> steps(DocumentView view) {
        return view.steps().stream().map(this::step).toList();
    }

    private VersionAnswer version(DocumentVersion version, Map<PersonId, String> names) {
        return new VersionAnswer(
                version.id().value(),
                version.no(),
                version.fileName(),
                version.folder(),
                version.mediaType(),
                version.sha256().hex(),
                version.size(),
                version.note(),
                sentence(version.notice(), version),
                sentence(version.trouble(), version),
                version.looked(),
                Named.of(version.keptBy(), names),
                version.keptAt());
    }

    private @Nullable String sentence(@Nullable String key, DocumentVersion version) {
        return key == null ? null : texts.get(Texts.VIETNAMESE, key, version.fileName());
    }

    private StepAnswer step(Step step) {
        var detail = step.reasonDetail() == null ? "" : step.reasonDetail();
        return new StepAnswer(
                step.kind(),
                step.state(),
                step.attempts(),
                step.startedAt(),
                step.finishedAt(),
                step.againAt(),
                step.reason(),
                step.reason() == null ? null : texts.get(Texts.VIETNAMESE, step.reason(), detail),
                step.done(),
                step.total());
    }
}
