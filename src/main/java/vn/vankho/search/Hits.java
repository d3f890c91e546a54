package vn.vankho.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;
import vn.vankho.search.Finder.Place;

/** Loads what is shown of the few documents of a page. */
final class Hits {
    private static final Set<String> ENTRY = Set.of(
            IndexFields.ID,
            IndexFields.KIND,
            IndexFields.TITLE,
            IndexFields.NUMBER,
            IndexFields.ISSUER,
            IndexFields.ISSUED,
            IndexFields.STATUS);

    private final StoredFields stored;
    private final Marking marking;
    private final @Nullable LocalDate day;

    /** @param day of the statuses; null: none is shown */
    Hits(IndexSearcher searcher, Plan plan, @Nullable LocalDate day) throws IOException {
        this.day = day;
        stored = searcher.storedFields();
        marking = new Marking(plan);
    }

    List<Hit> of(List<Place> places) throws IOException {
        var hits = new ArrayList<Hit>(places.size());
        for (var place : places) hits.add(hit(place));
        return hits;
    }

    private Hit hit(Place place) throws IOException {
        var entry = entry(stored, place.document().entry());
        var unit = stored.document(place.document().unit());
        var title = text(entry, IndexFields.TITLE);
        var body = text(unit, IndexFields.BODY);
        var snippet = Snippet.of(body, marking);
        var issued = entry.getField(IndexFields.ISSUED);
        var at = HitPlace.of(unit, place.named() ? -1 : snippet.at());
        return new Hit(
                id(entry),
                DocumentKind.valueOf(text(entry, IndexFields.KIND)),
                title,
                marking.marks(title, body),
                entry.get(IndexFields.NUMBER),
                entry.get(IndexFields.ISSUER),
                issued == null
                        ? null
                        : LocalDate.ofEpochDay(issued.numericValue().longValue()),
                day == null ? List.of() : StatusSpan.on(day, text(entry, IndexFields.STATUS)),
                text(unit, IndexFields.UNIT_LABEL),
                at.key(),
                at.page(),
                at.behind(),
                snippet.text(),
                snippet.marks(),
                place.why(),
                place.document().score(),
                place.weaker());
    }

    static Document entry(StoredFields stored, int entry) throws IOException {
        return stored.document(entry, ENTRY);
    }

    static DocumentId id(Document entry) {
        return new DocumentId(UUID.fromString(text(entry, IndexFields.ID)));
    }

    static String text(Document document, String field) {
        @Nullable String value = document.get(field);
        return value == null ? "" : value;
    }
}
