package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentView;
import vn.vankho.document.Documents;
import vn.vankho.document.NamedVersion;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.Refused;

/** The text that was read out of a document; {@code Documents} says first whether the caller may see it. */
@RestController
@Tag(name = "Tài liệu")
class TextController {
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final String PAGE_BREAK = "\f\n";

    private final Documents documents;
    private final ExtractedTexts texts;
    private final NamedVersion named;
    private final CurrentViewer viewers;

    TextController(Documents documents, ExtractedTexts texts, NamedVersion named, CurrentViewer viewers) {
        this.named = named;
        this.documents = documents;
        this.texts = texts;
        this.viewers = viewers;
    }

    @Operation(summary = "Toàn văn đã đọc được, các trang cách nhau bằng ký tự sang trang (U+000C)")
    @GetMapping(path = "/api/v1/documents/{id}/text", produces = MediaType.ALL_VALUE)
    ResponseEntity<byte[]> text(
            @PathVariable("id") UUID id,
            @Parameter(description = NamedVersion.MEANING + "; không có: phiên bản hiện hành")
                    @RequestParam(name = "version", required = false)
                    @Nullable
                    String version) {
        var viewer = viewers.get();
        var view = documents.look(new DocumentId(id), viewer);
        var wanted = named.orCurrent(view.id(), version);
        var old = wanted.equals(view.current().id()) ? null : documents.version(view.id(), wanted, viewer);
        var pages = texts.pages(wanted);
        if (pages.isEmpty() && old == null) refuseUnlessRead(view);
        if (old != null && texts.characters(List.of(wanted)).isEmpty())
            throw new Refused("document.text.oldUnread", old.fileName(), old.no());
        documents.readText(view.id(), wanted, viewer);
        var text = pages.stream().map(PageText::text).collect(Collectors.joining(PAGE_BREAK));
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-cache")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /** An empty answer would read as "there is no text in it". */
    private static void refuseUnlessRead(DocumentView view) {
        var read = view.steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .findFirst()
                .orElseThrow();
        switch (read.state()) {
            case WAITING, RUNNING ->
                throw new Refused("document.text.notReady", view.data().title());
            case FAILED -> throw reason(read);
            case DONE, SKIPPED -> {}
        }
    }

    private static Refused reason(Step read) {
        var detail = read.reasonDetail() == null ? "" : read.reasonDetail();
        return new Refused(read.reason() == null ? "document.step.crashed" : read.reason(), detail);
    }
}
