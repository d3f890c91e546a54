package vn.vankho.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexableFieldType;
import org.apache.lucene.util.BytesRef;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseText;

/** Turns a document into its block of index documents: units first, the entry last. */
final class Blocks {
    private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.(?:xls[xm]?|xlt[xm]?)$");
    private static final Words NONE = Words.of("");

    private final IndexEntry from;
    private final String id;
    private final Words name;
    private final Map<String, BytesRef> all = new LinkedHashMap<>();

    private Blocks(IndexEntry from) {
        this.from = from;
        id = from.document().id().value().toString();
        name = Words.of(VietnameseText.normalise(from.document().data().title()));
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
        var header = Stream.of(from.document().data().number(), unit.label())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" > "))
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
        words.addFolded(all);
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
        document.add(terms.pairs(pair, pairs));
    }

    private Document entry() {
        var document = new Document();
        ranked(document, NONE, NONE, NONE);
        new EntryWords(from).add(document, all);
        new EntryFields(from).add(document);
        return document;
    }

    private boolean isWorkbook() {
        return WORKBOOK.matcher(from.document().fileName()).find();
    }
}
