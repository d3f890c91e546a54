package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.stream.Collectors;
import vn.vankho.document.DocumentElsewhere.Place;
import vn.vankho.document.DocumentId;
import vn.vankho.uikit.Badge;
import vn.vankho.uikit.Say;

/** Links to what the rooms above hold of a document, each with what it says there. */
final class ElsewhereLinks {
    private ElsewhereLinks() {}

    static List<Anchor> of(DocumentId document, DocumentParts parts) {
        return parts.elsewhere().stream()
                .flatMap(room -> room.of(document, parts.viewer()).stream())
                .map(ElsewhereLinks::link)
                .toList();
    }

    private static Anchor link(Place place) {
        var labels = place.words().stream().skip(1).map(Say::text).collect(Collectors.joining(" · "));
        var link = new Anchor(place.route(), new Badge(labels, Badge.Tone.ACCENT));
        link.getElement().setAttribute("title", Say.text(place.words().getFirst()));
        return link;
    }
}
