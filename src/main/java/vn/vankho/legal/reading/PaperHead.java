package vn.vankho.legal.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.paper.Paper.Block;
import vn.vankho.legal.paper.Paper.Paragraph;
import vn.vankho.legal.paper.Paper.Style;
import vn.vankho.shared.Days;
import vn.vankho.shared.OfficeClock;

/**
 * What stands above a consolidated text on paper: that it is no official one, of which text and which day it is, who amended that text, and what
 * could not be put in.
 *
 * @param texts words by key and arguments
 */
record PaperHead(BiFunction<String, Object[], String> texts) {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(OfficeClock.ZONE);

    /** @param made on this day */
    List<Block> of(Whole whole, LocalDate made) {
        var all = new ArrayList<Block>();
        all.add(Paragraph.of(Style.NOTICE, say("legal.paper.notice")));
        facts(whole, made).forEach(fact -> all.add(Paragraph.of(Style.FACT, fact)));
        all.add(Paragraph.of(Style.RULE, ""));
        return all;
    }

    private List<String> facts(Whole whole, LocalDate made) {
        var words = new ConsolidatedWords(texts);
        var happened = new HappenedWords(texts);
        var view = whole.view();
        var facts = new ArrayList<String>();
        var head = words.head(whole);
        if (head == null)
            facts.add(say("legal.paper.text", words.name(view.document().header())));
        else {
            facts.add(head);
            var lines = words.lines(whole);
            for (int i = 0; i < lines.size(); i++)
                facts.add((i + 1) + ". " + lines.get(i) + (i + 1 < lines.size() ? ";" : "."));
        }
        facts.add(moment(view.on(), view.knownAt(), made));
        facts.add(say("legal.paper.status", statuses(view)));
        if (whole.notes().isEmpty()) facts.add(say("legal.consolidated.none"));
        int gaps = whole.gaps().size()
                + whole.paragraphs().stream().mapToInt(one -> one.gaps().size()).sum();
        if (gaps > 0) facts.add(say("legal.paper.gaps", gaps));
        Stream.concat(
                        whole.unplaced().stream().map(happened::above),
                        whole.gaps().stream().map(happened::gap))
                .distinct()
                .forEach(one -> facts.add("– " + one + "."));
        return facts;
    }

    private String moment(LocalDate on, @org.jspecify.annotations.Nullable Instant known, LocalDate made) {
        return known == null
                ? say("legal.paper.on", Days.said(on), Days.said(made))
                : say("legal.paper.known", Days.said(on), MOMENT.format(known), Days.said(made));
    }

    private String statuses(LegalView view) {
        if (view.notIssued()) return say("legal.status.NOT_ISSUED");
        return view.statuses().isEmpty()
                ? say("legal.status.none")
                : view.statuses().stream()
                        .sorted()
                        .map(status -> say("legal.status." + status.name()))
                        .collect(Collectors.joining("; "));
    }

    private String say(String key, Object... values) {
        return texts.apply(key, values);
    }
}
