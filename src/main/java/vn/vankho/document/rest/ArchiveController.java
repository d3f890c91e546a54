package vn.vankho.document.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.vankho.document.Archives;
import vn.vankho.document.Attachments;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Kept;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** Files that hold others, for scripts: archives that are opened, and what was attached to a letter. */
@RestController
@Tag(name = "Tài liệu")
class ArchiveController {
    private final Archives archives;
    private final Attachments attachments;
    private final NamedValues values;
    private final Texts texts;
    private final CurrentViewer viewers;

    ArchiveController(
            Archives archives, Attachments attachments, NamedValues values, Texts texts, CurrentViewer viewers) {
        this.archives = archives;
        this.attachments = attachments;
        this.values = values;
        this.texts = texts;
        this.viewers = viewers;
    }

    /**
     * One file inside; without {@code id} it was refused, for the reason {@code key}.
     *
     * @param wider as in {@link Receipt}, and {@code inTrash}
     */
    record InsideAnswer(
            String name,
            String folder,
            @Nullable UUID id,
            boolean existing,
            boolean wider,
            Receipt.@Nullable InTrashAnswer inTrash,
            @Nullable String key,
            @Nullable String message) {}

    record LinkAnswer(UUID id, String title) {}

    /**
     * One attachment; without {@code document} it was refused, destroyed since, or may not be seen.
     *
     * @param apart whether other people may read it than its letter
     */
    record FileAnswer(
            String name,
            @Nullable LinkAnswer document,
            boolean apart,
            @Nullable String key,
            @Nullable String message) {}

    record AttachedAnswer(List<FileAnswer> files, List<LinkAnswer> letters) {}

    @Operation(
            summary = "Mở một tệp .zip như một thư mục: mỗi tệp bên trong thành một tài liệu, trả về kết quả từng tệp",
            description =
                    "Nhận các trường chung cho mọi tệp (kind, field, unit, tags, access, readerUnits, readerPeople); trích yếu, số, loại, cơ quan và các ngày là của riêng từng tệp, sửa sau bằng PATCH.")
    @PostMapping(path = "/api/v1/archives", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    List<InsideAnswer> open(
            @RequestPart("file") MultipartFile file,
            @RequestParam(name = "folder", defaultValue = "") String folder,
            @RequestParam MultiValueMap<String, String> form)
            throws IOException {
        var viewer = viewers.get();
        FormField.requireAmong(form.keySet(), FormField.ofMany("file", "folder"));
        var fields = FormField.listed(form);
        var name = DocumentController.name(file);
        var said = NamedValues.anySaid(fields) ? values.over(DocumentData.named("zip"), fields, viewer) : null;
        try (var bytes = file.getInputStream()) {
            return archives
                    .keep(
                            new IncomingFile(name, folder, bytes),
                            title -> said == null ? null : said.titled(title),
                            viewer)
                    .orElseThrow(() -> new Refused("document.unpack.noArchive", name))
                    .stream()
                    .map(this::inside)
                    .toList();
        }
    }

    @Operation(summary = "Tệp đính kèm của một thư, và những thư mà tài liệu này đính kèm")
    @GetMapping("/api/v1/documents/{id}/attachments")
    AttachedAnswer attachments(@PathVariable("id") UUID id) {
        var attached = attachments.of(new DocumentId(id), viewers.get());
        return new AttachedAnswer(
                attached.files().stream().map(this::file).toList(),
                attached.letters().stream().map(ArchiveController::link).toList());
    }

    private InsideAnswer inside(Archives.Line line) {
        var kept = line.kept();
        var why = line.why();
        return new InsideAnswer(
                line.name(),
                line.folder(),
                kept == null ? null : kept.document().value(),
                kept instanceof Kept.AlreadyThere,
                kept instanceof Kept.AlreadyThere there && there.wider(),
                kept instanceof Kept.NewDocument(var _, var _, var thrown) ? Receipt.InTrashAnswer.of(thrown) : null,
                why == null ? null : why.key(),
                why == null ? null : texts.get(Texts.VIETNAMESE, why));
    }

    private FileAnswer file(Attachments.Line line) {
        var document = line.document();
        var key = line.refusal();
        return new FileAnswer(
                line.name(),
                document == null ? null : link(document),
                line.apart(),
                key,
                key == null
                        ? null
                        : texts.get(Texts.VIETNAMESE, key, line.arguments().toArray()));
    }

    private static LinkAnswer link(Attachments.Linked linked) {
        return new LinkAnswer(linked.id().value(), linked.title());
    }
}
