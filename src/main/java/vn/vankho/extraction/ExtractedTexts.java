package vn.vankho.extraction;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.vankho.document.VersionId;

/** Texts that were read out of files. Ask Documents first whether the person may see the version. */
@Component
public class ExtractedTexts {
    /** Pages of a version; empty while it is not read yet or has no text. */
    public List<PageText> pages(VersionId version) {
        throw new UnsupportedOperationException();
    }

    public Map<VersionId, List<PageText>> pages(Collection<VersionId> versions) {
        throw new UnsupportedOperationException();
    }

    /** A reading view of the file as safe HTML (headings, lists, tables; no script, style, link or picture from outside). */
    public Optional<String> readingView(VersionId version) {
        throw new UnsupportedOperationException();
    }

    /** A picture of the first page, PNG, about 240 pixels wide. */
    public Optional<byte[]> thumbnail(VersionId version) {
        throw new UnsupportedOperationException();
    }
}
