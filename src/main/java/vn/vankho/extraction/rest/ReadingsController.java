package vn.vankho.extraction.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.extraction.Decodings;
import vn.vankho.identity.CurrentViewer;

/** How the words of a file in an old font are read, for the signed-in browser that draws its pages. */
@RestController
@Hidden
class ReadingsController {
    private final Decodings decodings;
    private final CurrentViewer viewers;

    ReadingsController(Decodings decodings, CurrentViewer viewers) {
        this.decodings = decodings;
        this.viewers = viewers;
    }

    @GetMapping("/tep/{id}/{version}/chuyen-ma")
    ResponseEntity<Map<String, String>> readings(@PathVariable("id") UUID id, @PathVariable("version") UUID version) {
        // the choice may change, and a page that is put right
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache().cachePrivate())
                .body(decodings.readings(new DocumentId(id), new VersionId(version), viewers.get()));
    }
}
