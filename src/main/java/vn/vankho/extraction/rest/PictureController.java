package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.PagePictures;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;
import vn.vankho.shared.rest.ByteAnswer;

/** Pictures of pages for the signed-in browser; {@code Documents} says first whether the person may see them. */
@RestController
@Hidden
class PictureController {
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    private static final CacheControl LASTING =
            CacheControl.maxAge(Duration.ofMinutes(10)).cachePrivate();
    /** Its picture may come any moment. */
    private static final CacheControl PASSING = CacheControl.noStore();

    private final Documents documents;
    private final PagePictures pictures;
    private final CurrentViewer viewers;

    PictureController(Documents documents, PagePictures pictures, CurrentViewer viewers) {
        this.documents = documents;
        this.pictures = pictures;
        this.viewers = viewers;
    }

    /** The first page of the current version; else a sheet that says what kind of file it is. */
    @GetMapping("/tep/{id}/anh")
    ResponseEntity<byte[]> first(@PathVariable("id") UUID id) {
        var viewer = viewers.get();
        var version = documents.current(new DocumentId(id), viewer);
        var sheet = PagePictures.sheet(version.mediaType());
        if (!PagePictures.hasPicture(version.mediaType())) return answer(SVG, LASTING, sheet);
        if (!version.fileIsOpenTo(viewer)) return answer(SVG, PASSING, sheet);
        try {
            return pictures.firstPage(version.id())
                    .map(png -> answer(MediaType.IMAGE_PNG, LASTING, png))
                    .orElseGet(() -> answer(SVG, PASSING, sheet));
        } catch (Refused away) {
            return answer(SVG, PASSING, sheet);
        }
    }

    /** All pages of a version that browsers do not show, as PDF. */
    @GetMapping("/tep/{id}/{version}/trang")
    void pages(
            @PathVariable("id") UUID id,
            @PathVariable("version") UUID version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var asked = documents.readText(new DocumentId(id), new VersionId(version), viewers.get());
        var pdf = pictures.drawnPages(asked.id()).orElseThrow(() -> new NotFound("document.version.missing"));
        // drawn anew it has another tag
        response.setHeader("Cache-Control", "private, no-cache");
        new ByteAnswer(MediaType.APPLICATION_PDF_VALUE, pdf.size(), "\"" + pdf.mark() + "\"")
                .send(new Pages(asked.id(), pdf.size()), request, response);
    }

    private final class Pages implements ByteAnswer.Source {
        private final VersionId version;
        private final long size;

        Pages(VersionId version, long size) {
            this.version = version;
            this.size = size;
        }

        @Override
        public InputStream whole() {
            return part(0, size);
        }

        @Override
        public InputStream part(long from, long length) {
            return pictures.openDrawnPages(version, from, length);
        }
    }

    private static ResponseEntity<byte[]> answer(MediaType type, CacheControl cache, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(cache)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bytes);
    }
}
