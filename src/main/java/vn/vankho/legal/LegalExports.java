package vn.vankho.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.IndexableDocument;
import vn.vankho.extraction.ExtractedTexts;
import vn.vankho.extraction.PageText;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.export.AkomaNtoso;
import vn.vankho.legal.export.ExportedAct;
import vn.vankho.legal.export.LegislationJson;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;
import vn.vankho.vietnamese.VietnameseText;

/** One text of the register for other systems: what is confirmed of it, as it stands on a day, and no more of other texts than the viewer may see. */
@Service
public class LegalExports {
    private final LegalLookup lookup;
    private final DocumentFeed feed;
    private final ExtractedTexts texts;
    private final Texts words;

    LegalExports(LegalLookup lookup, DocumentFeed feed, ExtractedTexts texts, Texts words) {
        this.lookup = lookup;
        this.feed = feed;
        this.texts = texts;
        this.words = words;
    }

    /** @param on the day of its status; null: today */
    @Transactional(readOnly = true)
    public String akomaNtoso(LegalDocumentId id, @Nullable LocalDate on, Viewer viewer) {
        return AkomaNtoso.write(act(id, on, viewer));
    }

    @Transactional(readOnly = true)
    public String jsonLd(LegalDocumentId id, @Nullable LocalDate on, Viewer viewer) {
        return LegislationJson.write(act(id, on, viewer));
    }

    private ExportedAct act(LegalDocumentId id, @Nullable LocalDate on, Viewer viewer) {
        var view = lookup.view(id, on, null, viewer);
        var header = view.document().header();
        var issued = header.issuedOn();
        if (issued == null) throw new Refused("legal.export.undated", header.name());
        return new ExportedAct(
                id.value().toString(),
                header.name(),
                header.number(),
                header.typeName(),
                header.title(),
                header.issuer(),
                header.signatory(),
                issued,
                header.effectiveFrom(),
                view.on(),
                force(view.statuses()),
                view.statuses().stream().sorted().map(this::word).toList(),
                view.timeline().stream()
                        .filter(row -> row.effect().confirmed())
                        .map(row -> happening(row, view))
                        .toList(),
                view.relations().stream()
                        .filter(row -> row.state() == ProposalState.CONFIRMED)
                        .map(LegalExports::link)
                        .toList(),
                text(view.document()));
    }

    private ExportedAct.Happening happening(EffectRow row, LegalView view) {
        var acting = row.acting();
        return new ExportedAct.Happening(
                turn(row),
                row.on(),
                words.get(Texts.VIETNAMESE, "legal.effect." + row.effect().kind()),
                acting == null || acting.id().equals(view.document().id()) ? null : other(acting, view));
    }

    private static ExportedAct.@Nullable Turn turn(EffectRow row) {
        return switch (row.effect().kind()) {
            case COMMENCED, REVIVED -> ExportedAct.Turn.GENERATION;
            case AMENDED, SUPPLEMENTED, CORRECTED -> ExportedAct.Turn.AMENDMENT;
            case REPEALED, REPLACED, ANNOUNCED_CEASED, TERM, PARENT_CEASED ->
                row.effect().scope().whole() ? ExportedAct.Turn.REPEAL : ExportedAct.Turn.AMENDMENT;
            case SUSPENDED, ENFORCEMENT_STOPPED, RESUMED, CONTINUED, CONSOLIDATED, EXPLAINED, REPEALER_REPEALED -> null;
        };
    }

    /** The acting text is among the relations, where its number and day stand. */
    private static ExportedAct.Other other(EffectRow.LegalName acting, LegalView view) {
        return view.relations().stream()
                .filter(row -> acting.id().equals(row.other()))
                .map(row -> link(row).other())
                .findFirst()
                .orElseGet(() -> new ExportedAct.Other(acting.name(), null, null));
    }

    private static ExportedAct.Link link(RelationRow row) {
        var other = row.otherHeader();
        return new ExportedAct.Link(
                row.data().kind().name(),
                row.outgoing(),
                new ExportedAct.Other(
                        row.name(), other == null ? null : other.number(), other == null ? null : other.issuedOn()),
                row.data().provisions());
    }

    private static @Nullable String force(Set<EffectStatus> statuses) {
        if (statuses.isEmpty()) return null;
        if (statuses.stream().allMatch(status -> status == EffectStatus.IN_FORCE)) return "InForce";
        boolean partly = statuses.stream()
                .allMatch(status -> status == EffectStatus.PARTLY_CEASED || status == EffectStatus.PARTLY_SUSPENDED);
        return partly ? "PartiallyInForce" : "NotInForce";
    }

    private String word(EffectStatus status) {
        return words.get(Texts.VIETNAMESE, "legal.status." + status);
    }

    /** Of a scan whose first page nobody looked at for a secrecy mark, nothing. */
    private String text(LegalDocument document) {
        var file = document.document();
        if (file == null) return "";
        return feed.indexable(List.of(file)).stream()
                .filter(IndexableDocument::looked)
                .filter(one -> feed.inSight(Set.of(one.version())).contains(one.version()))
                .map(one ->
                        texts.pages(one.version()).stream().map(PageText::text).collect(Collectors.joining("\n")))
                .map(VietnameseText::normalise)
                .findFirst()
                .orElse("");
    }
}
