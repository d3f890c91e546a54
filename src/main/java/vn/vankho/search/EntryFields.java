package vn.vankho.search;

import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.vietnamese.JointIssuers;
import vn.vankho.vietnamese.VietnameseText;

/** What the entry of a document is known by, who may read it, what it is counted under and sorted by, and what is shown of it. */
final class EntryFields {
    private static final ThreadLocal<Collator> ORDER =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.of("vi", "VN")));

    private final IndexEntry from;
    private final DocumentData data;
    private final String title;

    EntryFields(IndexEntry from) {
        this.from = from;
        data = from.document().data();
        title = VietnameseText.normalise(data.title());
    }

    void add(Document document) {
        var id = from.document().id().value().toString();
        document.add(new StringField(IndexFields.ID, id, Field.Store.YES));
        document.add(new BinaryDocValuesField(IndexFields.ID_VALUE, new BytesRef(id)));
        document.add(new StringField(IndexFields.ENTRY, "1", Field.Store.NO));
        document.add(
                new NumericDocValuesField(IndexFields.STAMP, from.document().stamp()));
        readers(document);
        facets(document);
        shown(document);
    }

    private void readers(Document document) {
        if (data.access() != AccessLevel.RESTRICTED)
            document.add(new StringField(IndexFields.READERS, IndexFields.EVERYONE, Field.Store.NO));
        else
            for (var reader : from.document().readers())
                document.add(new StringField(IndexFields.READERS, reader.toString(), Field.Store.NO));
    }

    private void facets(Document document) {
        facet(document, Facet.KIND, data.kind().name());
        facet(document, Facet.TYPE, data.typeName());
        issuers(document, data.issuer());
        facet(document, Facet.FIELD, data.field());
        facet(document, Facet.UNIT, from.document().unitCode());
        var issued = data.issuedOn();
        if (issued != null) facet(document, Facet.YEAR, String.valueOf(issued.getYear()));
        for (var tag : data.tags()) facet(document, Facet.TAG, tag);
        Statuses.add(document, statuses());
    }

    /** A joint text counts with each of its bodies; addresses that were kept before name them in one line. */
    private static void issuers(Document document, @Nullable String issuer) {
        if (issuer == null || issuer.isBlank()) return;
        var bodies = JointIssuers.each(issuer);
        bodies.forEach(body -> facet(document, Facet.ISSUER, body));
        if (bodies.size() > 1)
            document.add(new StringField(
                    IndexFields.facet(Facet.ISSUER),
                    VietnameseText.normalise(issuer).strip(),
                    Field.Store.NO));
    }

    /** What an owner determines; else a legal document says honestly that nobody did, and others have no effect to speak of. */
    private List<StatusSpan> statuses() {
        if (!from.statuses().isEmpty()) return from.statuses();
        return data.kind() == DocumentKind.LEGAL ? List.of(StatusSpan.unknown()) : List.of();
    }

    private static void facet(Document document, Facet facet, @Nullable String value) {
        if (value == null || value.isBlank()) return;
        var shown = VietnameseText.normalise(value).strip();
        if (shown.length() > 500) shown = shown.substring(0, 500);
        document.add(new StringField(IndexFields.facet(facet), shown, Field.Store.NO));
        document.add(new SortedSetDocValuesField(IndexFields.facet(facet), new BytesRef(shown)));
    }

    private void shown(Document document) {
        document.add(new StoredField(IndexFields.TITLE, title));
        document.add(new StoredField(IndexFields.KIND, data.kind().name()));
        if (data.number() != null) document.add(new StoredField(IndexFields.NUMBER, data.number()));
        if (data.issuer() != null) document.add(new StoredField(IndexFields.ISSUER, data.issuer()));
        day(document, IndexFields.ISSUED, data.issuedOn());
        document.add(new NumericDocValuesField(
                IndexFields.KEPT, from.document().keptAt().toEpochMilli()));
        var head = title.length() > 100 ? title.substring(0, 100) : title;
        document.add(new SortedDocValuesField(
                IndexFields.TITLE_SORT,
                new BytesRef(ORDER.get().getCollationKey(head).toByteArray())));
    }

    private static void day(Document document, String field, @Nullable LocalDate day) {
        if (day == null) return;
        document.add(new LongPoint(field, day.toEpochDay()));
        document.add(new NumericDocValuesField(field, day.toEpochDay()));
        document.add(new StoredField(field, day.toEpochDay()));
    }
}
