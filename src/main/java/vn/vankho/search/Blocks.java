package vn.vankho.search;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentKind;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.JointIssuers;
import vn.vankho.vietnamese.VietnameseText;

/** Turns a document into its block of index documents: units first, the entry last. */
final class Blocks {
    private static final int TITLE_KEY_LENGTH = 300;
    private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.(?:xls[xm]?|xlt[xm]?)$");
    private static final ThreadLocal<Collator> ORDER =
            ThreadLocal.withInitial(() -> Collator.getInstance(Locale.of("vi", "VN")));

    private static final Words NONE = Words.of("");

    private final IndexEntry from;
    private final DocumentData data;
    private final String id;
    private final String title;
    private final Words name;
    private final Set<String> all = new LinkedHashSet<>();

    private Blocks(IndexEntry from) {
        this.from = from;
        data = from.document().data();
        id = from.document().id().value().toString();
        title = VietnameseText.normalise(data.title());
        name = Words.of(title);
    }

    /** One after the other as they are taken, once: a book of a thousand articles is never held as index documents. */
    static Iterable<Document> of(IndexEntry entry) {
        return () -> new Blocks(entry).all();
    }

    private Iterator<Document> all() {
        var whole = from.heading();
        var units = whole != null
                ? List.of(Units.whole(from.pages(), whole))
                : isWorkbook() ? Units.ofSheets(from.pages()) : Units.of(from.pages());
        var rest = units.iterator();
        return new Iterator<>() {
            private boolean ended;

            @Override
            public boolean hasNext() {
                return !ended;
            }

            @Override
            public Document next() {
                if (rest.hasNext()) return unit(rest.next());
                if (ended) throw new NoSuchElementException();
                ended = true;
                return entry();
            }
        };
    }

    private Document unit(Unit unit) {
        var document = new Document();
        document.add(new StringField(IndexFields.ID, id, Field.Store.NO));
        // the header line: what the unit is a part of is found with it
        var header =
                Stream.of(data.number(), unit.label()).filter(Objects::nonNull).collect(Collectors.joining(" > "))
                        + "\n";
        var words = Words.of(VietnameseText.normalise(header) + unit.text());
        ranked(document, words, name, Words.of(VietnameseText.normalise(unit.heading())));
        for (var key : NumberKeys.all(DocumentNumber.findAll(unit.text())))
            document.add(new StringField(IndexFields.CITED, key, Field.Store.NO));
        document.add(new StoredField(IndexFields.BODY, unit.text()));
        document.add(new StringField(IndexFields.UNIT_KEY, unit.key(), Field.Store.YES));
        document.add(new StoredField(IndexFields.UNIT_LABEL, unit.label()));
        document.add(new StoredField(IndexFields.PAGE, unit.pages().first()));
        if (!unit.pages().turns().isEmpty())
            document.add(new StoredField(IndexFields.PAGES, unit.pages().stored()));
        if (unit.behind() > 0) document.add(new StoredField(IndexFields.BEHIND, unit.behind()));
        java.util.Collections.addAll(all, words.folded());
        return document;
    }

    /** Every index document has all of these, be they empty: lengths that lie without gaps are read much faster. */
    private static void ranked(Document document, Words text, Words name, Words heading) {
        add(document, text.exactTerms(), IndexFields.SYL, IndexFields.BI, IndexFields.FREQUENCIES);
        add(document, text.foldedTerms(), IndexFields.FSYL, IndexFields.FBI, IndexFields.POSITIONS);
        add(document, name.exactTerms(), IndexFields.TSYL, IndexFields.TBI, IndexFields.FREQUENCIES);
        add(document, name.foldedTerms(), IndexFields.TFSYL, IndexFields.TFBI, IndexFields.POSITIONS);
        add(document, heading.exactTerms(), IndexFields.HSYL, IndexFields.HBI, IndexFields.FREQUENCIES);
        add(document, heading.foldedTerms(), IndexFields.HFSYL, IndexFields.HFBI, IndexFields.FREQUENCIES);
    }

    private static void add(Document document, Terms terms, String single, String pair, IndexableFieldType pairs) {
        document.add(terms.field(single, IndexFields.FREQUENCIES));
        document.add(terms.pairs().field(pair, pairs));
    }

    private Document entry() {
        var document = new Document();
        document.add(new StringField(IndexFields.ID, id, Field.Store.YES));
        document.add(new BinaryDocValuesField(IndexFields.ID_VALUE, new BytesRef(id)));
        document.add(new StringField(IndexFields.ENTRY, "1", Field.Store.NO));
        ranked(document, NONE, NONE, NONE);
        document.add(
                new NumericDocValuesField(IndexFields.STAMP, from.document().stamp()));
        var inName = new LinkedHashSet<String>();
        for (var part : new String[] {title, data.number()})
            if (part != null)
                java.util.Collections.addAll(
                        inName, Words.of(VietnameseText.normalise(part)).folded());
        document.add(Terms.of(inName).field(IndexFields.TITLE_ALL, IndexFields.PRESENCE));
        all.addAll(inName);
        var about = Stream.concat(
                        Stream.of(
                                data.typeName(),
                                data.issuer(),
                                data.field(),
                                from.document().unitName(),
                                fileName()),
                        data.tags().stream())
                .filter(Objects::nonNull)
                .map(text -> Words.of(VietnameseText.normalise(text)))
                .toList();
        about.forEach(words -> java.util.Collections.addAll(all, words.folded()));
        phrases(document, about, Phrase.Fields.ABOUT);
        if (data.number() != null)
            phrases(document, List.of(Words.of(VietnameseText.normalise(data.number()))), Phrase.Fields.NUMBER);
        document.add(Terms.of(all).field(IndexFields.ALL, IndexFields.PRESENCE));
        document.add(new StringField(IndexFields.TITLE_KEY, titleKey(title), Field.Store.NO));
        numbers(document);
        readers(document);
        facets(document);
        shown(document);
        return document;
    }

    /** Each a field of its own, so that no pair is made of two; between two lies a gap that no phrase bridges. */
    private static void phrases(Document document, List<Words> each, Phrase.Fields fields) {
        for (var words : each) {
            document.add(words.exactTerms().field(fields.single(), IndexFields.PRESENCE));
            document.add(words.exactTerms().pairs().field(fields.pairs(), IndexFields.PRESENCE));
            document.add(words.foldedTerms().field(fields.foldedSingle(), IndexFields.PRESENCE));
            document.add(words.foldedTerms().pairs().field(fields.foldedPairs(), IndexFields.PLACES));
        }
    }

    private void numbers(Document document) {
        if (data.number() != null) {
            document.add(new StringField(IndexFields.NUMBER_TYPED, NumberKeys.typed(data.number()), Field.Store.NO));
            DocumentNumber.parse(VietnameseText.normalise(data.number())).ifPresent(number -> {
                document.add(new StringField(IndexFields.NUMBER_KEY, number.key(), Field.Store.NO));
                var issued = data.issuedOn();
                for (var part : NumberKeys.parts(number, issued == null ? null : issued.getYear()))
                    document.add(new StringField(IndexFields.NUMBER_PART, part, Field.Store.NO));
            });
        }
        for (var key : NumberKeys.all(DocumentNumber.findAll(title)))
            document.add(new StringField(IndexFields.TITLE_NUMBER, key, Field.Store.NO));
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

    private boolean isWorkbook() {
        return WORKBOOK.matcher(from.document().fileName()).find();
    }

    private @Nullable String fileName() {
        var name = from.document().fileName();
        return name.isBlank() ? null : name;
    }

    static String titleKey(String title) {
        var key = String.join(" ", Words.of(title).folded());
        return key.length() > TITLE_KEY_LENGTH ? key.substring(0, TITLE_KEY_LENGTH) : key;
    }
}
