package vn.vankho.legal.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.document.DocumentVersion;
import vn.vankho.document.Documents;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.text.Comparison;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.Merged;
import vn.vankho.legal.text.Passage;
import vn.vankho.shared.Refused;

/** Compares two documents, two versions of one, or one on two days; both sides for somebody who may open their files. */
@Service
public class ComparedTexts {
    private final LegalLookup lookup;
    private final Documents documents;
    private final TextSources texts;
    private final AmendingTexts amending;

    ComparedTexts(LegalLookup lookup, Documents documents, TextSources texts, AmendingTexts amending) {
        this.lookup = lookup;
        this.documents = documents;
        this.texts = texts;
        this.amending = amending;
    }

    private record Read(
            Aside.Side side,
            List<Passage> passages,
            @Nullable Refused missing) {}

    /** @throws vn.vankho.shared.NotFound where the viewer may not see one of both */
    public Aside compare(TextAsked left, TextAsked right, Viewer viewer) {
        var one = read(left, viewer);
        var other = read(right, viewer);
        var missing = one.missing() != null ? one.missing() : other.missing();
        return new Aside(
                one.side(),
                other.side(),
                missing != null ? new Comparison(List.of()) : Comparison.of(one.passages(), other.passages()),
                missing);
    }

    /** An address may still name a version of the document that stood there before. */
    private static boolean isOf(@Nullable VersionId asked, List<DocumentVersion> versions) {
        return asked == null || versions.stream().anyMatch(one -> one.id().equals(asked));
    }

    private Read read(TextAsked asked, Viewer viewer) {
        var view = lookup.view(asked.document(), asked.on(), asked.knownAt(), viewer);
        var file = view.document().document();
        var versions = file == null
                ? List.<DocumentVersion>of()
                : documents.look(file, viewer).versions();
        var source = isOf(asked.version(), versions)
                ? texts.of(file, asked.version(), viewer)
                : TextSources.Source.none("legal.text.none");
        var consolidator = new Consolidator(source.text());
        if (asked.on() != null && source.missing() == null) amending.putInto(consolidator, view, viewer);
        var merged = consolidator.merged();
        return new Read(
                new Aside.Side(
                        view.document(),
                        asked,
                        view.statuses(),
                        versions,
                        merged.gaps().size()),
                merged.lines().stream().map(Merged.Line::passage).toList(),
                source.missing());
    }
}
