package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.SaidWords.Place;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.JointIssuers;
import vn.vankho.vietnamese.VietnameseDate;

/**
 * Where a text says what was read of its head. Looked for afterwards: columns, spelling and old headings make the words that were read
 * differ from those that stand there. What follows from the symbol alone (type, issuer) is shown at the number.
 */
final class HeaderEvidence {
    /** The certificate of a consolidated text, the day a law was passed: at the end. */
    private static final int END = 8_000;
    /** Title and authority line stand so near above the name. */
    private static final int ABOVE_NAME = 400;

    private final ReadPages pages;
    private final SaidWords head;
    private final int end;
    private final Map<HeaderField, Evidence> found = new EnumMap<>(HeaderField.class);

    private HeaderEvidence(ReadPages pages, int headEnd) {
        this.pages = pages;
        end = headEnd;
        head = new SaidWords(pages.text(), 0, headEnd);
    }

    /**
     * @param headEnd where the head ends: characters of the text
     * @param below where the signature is looked for
     */
    static Map<HeaderField, Evidence> of(
            ReadPages pages,
            int headEnd,
            DocumentHeader header,
            @Nullable Signatory signatory,
            int below,
            @Nullable EffectClause effect,
            @Nullable OwnTerm term,
            @Nullable ReadField field) {
        var evidence = new HeaderEvidence(pages, headEnd);
        evidence.head(header);
        if (signatory != null) evidence.signatory(signatory, below);
        if (effect != null) evidence.put(HeaderField.EFFECTIVE_FROM, new Place(effect.from(), effect.end()));
        if (term != null) evidence.put(HeaderField.TERM, new Place(term.from(), term.until()));
        if (field != null) evidence.put(HeaderField.FIELD, new Place(field.from(), field.until()));
        return evidence.found;
    }

    /** Of a joint text each body where it stands; of one that the symbol alone says, the symbol. */
    static Map<String, Evidence> issuers(ReadPages pages, int headEnd, DocumentHeader header) {
        var bodies = header.issuer() == null ? List.<String>of() : JointIssuers.each(header.issuer());
        var all = new LinkedHashMap<String, Evidence>();
        if (bodies.size() < 2) return all;
        var evidence = new HeaderEvidence(pages, headEnd);
        var number = header.number() == null
                ? null
                : evidence.headOrEnd(header.number().verbatim());
        for (var body : bodies) {
            var place = evidence.body(body);
            var at = place == null ? number : place;
            if (at != null) all.put(body, pages.place(at.from(), at.until()));
        }
        return all;
    }

    /** A place that is printed once for all of them does not stand behind each. */
    private @Nullable Place body(String name) {
        var whole = head.find(name);
        var bare = JointIssuers.withoutPlace(name);
        return whole != null || bare.equals(name) ? whole : head.find(bare);
    }

    private void head(DocumentHeader header) {
        var number = header.number() == null ? null : header.number().verbatim();
        var numberAt = number == null ? null : headOrEnd(number);
        put(HeaderField.NUMBER, numberAt);
        var type = header.typeName() == null ? null : type(header.typeName());
        put(HeaderField.TYPE, type != null || header.typeName() == null ? type : numberAt);
        if (header.issuer() != null) {
            var issuer = head.find(header.issuer());
            put(HeaderField.ISSUER, issuer == null ? numberAt : issuer);
        }
        if (header.issuedOn() != null) put(HeaderField.ISSUED_ON, day(header.issuedOn()));
        if (header.title() == null) return;
        var title = type == null ? null : head.find(header.title(), type.from());
        put(HeaderField.TITLE, title == null ? head.find(header.title()) : title);
    }

    /** The heading stands in capitals; the same word in small letters is in a sentence. */
    private @Nullable Place type(String name) {
        var capitals = name.toUpperCase(java.util.Locale.ROOT);
        int at = pages.text().indexOf(capitals);
        return at >= 0 && at < end ? new Place(at, at + capitals.length()) : head.find(name);
    }

    private @Nullable Place headOrEnd(String words) {
        var place = head.find(words);
        return place == null || place.until() - place.from() < words.length() / 2 ? atEnd().find(words) : place;
    }

    private SaidWords atEnd() {
        return new SaidWords(pages.text(), ending(), pages.text().length());
    }

    /** Annexes may stand below the certificate. */
    private int ending() {
        var text = pages.text();
        int certificate = text.lastIndexOf("XÁC THỰC VĂN BẢN");
        int last = text.length() - END;
        return Math.max(0, certificate < 0 ? last : Math.min(last, certificate - ABOVE_NAME));
    }

    private @Nullable Place day(LocalDate day) {
        var text = pages.text();
        var place = day(day, 0, end);
        return place == null ? day(day, Math.max(end, ending()), text.length()) : place;
    }

    private @Nullable Place day(LocalDate day, int from, int until) {
        for (var date : VietnameseDate.findAll(pages.text().substring(from, Math.max(from, until))))
            if (date.date().equals(day)) return new Place(from + date.from(), from + date.until());
        return null;
    }

    private void signatory(Signatory signatory, int below) {
        var text = pages.text();
        var name = new SaidWords(text, below, text.length()).find(signatory.name());
        if (name == null) return;
        var above = new SaidWords(text, Math.max(below, name.from() - ABOVE_NAME), name.from());
        var authority = signatory.authority() == null ? null : above.find(signatory.authority());
        var title = authority == null ? above.find(signatory.title()) : authority;
        put(HeaderField.SIGNATORY, title == null ? name : new Place(title.from(), name.until()));
    }

    private void put(HeaderField field, @Nullable Place place) {
        if (place != null) found.put(field, pages.place(place.from(), place.until()));
    }
}
