package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.Whole.Amending;
import vn.vankho.legal.reading.Whole.Gap;
import vn.vankho.legal.reading.Whole.Note;
import vn.vankho.legal.reading.Whole.Paragraph;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.Merged;
import vn.vankho.legal.text.TextLink;

/** The text of a legal document, for those who may open its file. Not one transaction: texts are unpacked outside of any. */
@Service
public class LegalTexts {
    private final LegalLookup lookup;
    private final TextSources texts;
    private final AmendingTexts sources;
    private final CitationLinks links;
    private final EffectRules rules;

    LegalTexts(LegalLookup lookup, TextSources texts, AmendingTexts sources, CitationLinks links, EffectRules rules) {
        this.lookup = lookup;
        this.texts = texts;
        this.sources = sources;
        this.links = links;
        this.rules = rules;
    }

    /** As it was issued, with what happened to its provisions by the day. */
    public Whole asIssued(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return whole(lookup.view(id, on, knownAt, viewer), false, false, viewer);
    }

    /** Hợp nhất: as it stands on the day. */
    public Whole consolidated(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return whole(lookup.view(id, on, knownAt, viewer), true, false, viewer);
    }

    /** The same for somebody who takes it away: it leaves a line in the trail as a download of the file does. */
    Whole handedOut(LegalDocumentId id, @Nullable LocalDate on, @Nullable Instant knownAt, Viewer viewer) {
        return whole(lookup.view(id, on, knownAt, viewer), true, true, viewer);
    }

    private Whole whole(LegalView view, boolean consolidated, boolean handedOut, Viewer viewer) {
        var file = view.document().document();
        var source = handedOut ? texts.handedOut(file, viewer) : texts.of(file, null, viewer);
        if (source.missing() != null)
            return new Whole(
                    view,
                    consolidated,
                    source.missing(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Map.of(),
                    List.of(),
                    List.of());
        var consolidator = new Consolidator(source.text());
        var amending = consolidated ? sources.putInto(consolidator, view, viewer) : List.<Amending>of();
        var merged = consolidator.merged();
        var places = CitationLinks.in(
                source.text().text(), merged.lines(), view.document().header().number());
        var keys = new HashSet<String>();
        merged.lines().forEach(line -> keys.add(line.passage().key()));
        // in the consolidated text footnotes say what changed its words
        var gaps = gaps(merged, amending);
        var marks = consolidated ? Marks.besideWords(view, keys, gaps.keySet(), rules) : Marks.of(view, keys, rules);
        return new Whole(
                view,
                consolidated,
                null,
                paragraphs(merged, marks, gaps, places),
                amending,
                merged.notes().stream().map(note -> Note.of(note, amending)).toList(),
                links.resolve(places, view, viewer),
                marks.unplaced(),
                gaps.getOrDefault("", List.of()));
    }

    private static Map<String, List<Gap>> gaps(Merged merged, List<Amending> amending) {
        var gaps = new HashMap<String, List<Gap>>();
        for (var gap : merged.gaps())
            gaps.computeIfAbsent(gap.key(), _ -> new ArrayList<>()).add(new Gap(amending.get(gap.source()), gap));
        return gaps;
    }

    private static List<Paragraph> paragraphs(
            Merged merged, Marks marks, Map<String, List<Gap>> gaps, List<List<TextLink>> places) {
        var all = new ArrayList<Paragraph>();
        for (int i = 0; i < merged.lines().size(); i++) {
            var line = merged.lines().get(i);
            var key = line.passage().key();
            boolean begins = line.passage().head() != null;
            all.add(new Paragraph(
                    line,
                    marks.isOver(key),
                    begins ? marks.byProvision().getOrDefault(key, List.of()) : List.of(),
                    begins && !key.isEmpty() ? gaps.getOrDefault(key, List.of()) : List.of(),
                    places.get(i),
                    key.isEmpty() && line.passage().text().matches("(?iu)[-–\\s]*căn cứ\\s.*")));
        }
        return all;
    }
}
