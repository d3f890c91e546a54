package vn.vankho.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentData;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.VietnameseText;

/** By which words the entry of a document is found: those of its name, its number, what is said about it, and of all its units. */
final class EntryWords {
    private static final int TITLE_KEY_LENGTH = 300;

    private final IndexEntry from;
    private final DocumentData data;
    private final String title;

    EntryWords(IndexEntry from) {
        this.from = from;
        data = from.document().data();
        title = VietnameseText.normalise(data.title());
    }

    /** @param all words of its units; those of the entry come to them */
    void add(Document document, Map<String, BytesRef> all) {
        var inName = new LinkedHashMap<String, BytesRef>();
        for (var part : new String[] {title, data.number()})
            if (part != null) Words.of(VietnameseText.normalise(part)).addFolded(inName);
        document.add(Terms.of(inName.values()).field(IndexFields.TITLE_ALL, IndexFields.PRESENCE));
        all.putAll(inName);
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
        about.forEach(words -> words.addFolded(all));
        phrases(document, about, Phrase.Fields.ABOUT);
        if (data.number() != null)
            phrases(document, List.of(Words.of(VietnameseText.normalise(data.number()))), Phrase.Fields.NUMBER);
        document.add(Terms.of(all.values()).field(IndexFields.ALL, IndexFields.PRESENCE));
        document.add(new StringField(IndexFields.TITLE_KEY, titleKey(title), Field.Store.NO));
        numbers(document);
    }

    /** Each a field of its own, so that no pair is made of two; between two lies a gap that no phrase bridges. */
    private static void phrases(Document document, List<Words> each, Phrase.Fields fields) {
        for (var words : each) {
            document.add(words.exactTerms().field(fields.single(), IndexFields.PRESENCE));
            document.add(words.exactTerms().pairs(fields.pairs(), IndexFields.PRESENCE));
            document.add(words.foldedTerms().field(fields.foldedSingle(), IndexFields.PRESENCE));
            document.add(words.foldedTerms().pairs(fields.foldedPairs(), IndexFields.PLACES));
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

    private @Nullable String fileName() {
        var name = from.document().fileName();
        return name.isBlank() ? null : name;
    }

    static String titleKey(String title) {
        var key = String.join(" ", Words.of(title).folded());
        return key.length() > TITLE_KEY_LENGTH ? key.substring(0, TITLE_KEY_LENGTH) : key;
    }
}
