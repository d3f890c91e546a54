package vn.vankho.legal.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.lookup.CitedTexts;
import vn.vankho.legal.lookup.CitedTexts.Cited;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.text.Merged.Line;
import vn.vankho.legal.text.Merged.State;
import vn.vankho.legal.text.TextLink;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.QuotedBlocks;

/** Where the citations of a text lead. */
@Component
class CitationLinks {
    private final CitedTexts cited;

    CitationLinks(CitedTexts cited) {
        this.cited = cited;
    }

    /** Of each line, in order; the number of the text itself, in its head, leads nowhere. */
    static List<List<TextLink>> in(String text, List<Line> lines, @Nullable String number) {
        var own = new HashSet<String>();
        lines.forEach(line -> own.add(line.passage().key()));
        var quoted = new QuotedBlocks(text);
        var all = new ArrayList<List<TextLink>>();
        for (var line : lines) {
            // what was put in has places of another text
            boolean ofAnother = line.state() != State.NEW && quotes(text, line, quoted);
            all.add(TextLink.in(line.passage(), own, ofAnother).stream()
                    .filter(link -> !isItself(link, number))
                    .toList());
        }
        return all;
    }

    private static boolean isItself(TextLink link, @Nullable String number) {
        var cited = link.document() == null ? null : link.document().number();
        return cited != null
                && DocumentNumber.parse(String.valueOf(number))
                        .filter(own -> own.key().equals(cited.key()))
                        .isPresent();
    }

    private static boolean quotes(String text, Line line, QuotedBlocks quoted) {
        int from = line.passage().from();
        boolean within = from < text.length() && (text.charAt(from) == '“' || quoted.hides(from));
        return within || line.passage().text().matches("(?iu).{0,12}(?:sửa đổi|bổ sung|bãi bỏ|thay thế).*");
    }

    Map<CitedDocument, Cited> resolve(List<List<TextLink>> links, LegalView view, Viewer viewer) {
        Set<CitedDocument> named = new LinkedHashSet<>();
        links.forEach(some -> some.forEach(link -> {
            var document = link.document();
            if (document != null) named.add(Whole.anywhere(document));
        }));
        return cited.find(view.document().header(), named, view.on(), view.knownAt(), viewer);
    }
}
