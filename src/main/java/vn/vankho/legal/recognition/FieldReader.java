package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.recognition.KnownFields.Force;
import vn.vankho.legal.recognition.KnownFields.Found;
import vn.vankho.vietnamese.DocumentHeader;

/**
 * Reads the field (lĩnh vực) off a text: by the words of its title, then by the laws that it rests on, helped by whose text it is and who proposed
 * it. Where two fields have as much for them, or none has enough, it says none.
 */
final class FieldReader {
    /** What gives a body its right to issue says nothing of the matter; such căn cứ stand in every text. */
    private static final Pattern COMPETENCE = Pattern.compile(
            "(?iu)tổ chức chính quyền địa phương|tổ chức hội đồng nhân dân|tổ chức chính phủ|tổ chức quốc hội|ban hành văn bản|chức năng, nhiệm vụ|hiến pháp");

    private static final Pattern PROPOSED =
            Pattern.compile("(?iu)(?:theo|xét) đề nghị của\\s(?<who>[^;.\\n]{5,160}(?:\\n[^;.\\n]{0,80})?)");

    /** The title alone told it and nothing speaks against it; with the căn cứ or the office; against another; the căn cứ alone. */
    private static final float TITLE = .88f, SUPPORTED = .95f, CONTESTED = .75f, BASES = .7f;

    private final KnownFields fields;
    private final FieldScores title;
    private final FieldScores all;

    private FieldReader(KnownFields fields) {
        this.fields = fields;
        title = new FieldScores(fields);
        all = new FieldScores(fields);
    }

    /**
     * @param text of all pages
     * @param head where the head ends
     * @param acts what it does to others, the căn cứ among them
     */
    static Optional<ReadField> in(
            String text, int head, SaidWords words, DocumentHeader header, List<ReadAct> acts, KnownFields fields) {
        if (fields.isEmpty()) return Optional.empty();
        return new FieldReader(fields).read(text, head, words, header, acts);
    }

    private Optional<ReadField> read(
            String text, int head, SaidWords places, DocumentHeader header, List<ReadAct> acts) {
        // "Luật" + "Giá", "Điều lệ" + "Hiệp hội Doanh nghiệp tỉnh …"
        var type = header.typeName() == null ? "" : header.typeName() + " ";
        var said = type + (header.title() == null ? "" : header.title());
        var words = TitleWords.of(said, fields);
        var ofTitle = words.stream().filter(one -> one.force() != null).toList();
        ofTitle.forEach(title::add);
        title.scores().forEach(all::add);
        var bases = bases(acts);
        bases.forEach(basis -> all.add(basis.field(), basis.weight()));
        var hints = hints(text.substring(0, head), header);
        words.stream()
                .filter(one -> one.force() == null)
                .map(one -> one.found().field())
                .limit(1)
                .forEach(hints::add);
        hints.forEach(hint -> all.add(hint, FieldScores.HINT));
        var best = all.best();
        if (best == null || !all.isClear(best)) return Optional.empty();
        var name = title.has(best) ? title.within(best) : all.within(best);
        boolean told = ofTitle.stream()
                .anyMatch(one -> one.force() != Force.WEAK
                        && fields.top(one.found().field()).equals(best));
        boolean supported =
                bases.stream().anyMatch(one -> fields.top(one.field()).equals(best))
                        || hints.stream().anyMatch(one -> fields.top(one).equals(best));
        if (!told && !(title.has(best) && supported)) return ofBases(best, name, bases, hints);
        float sure = !title.isAlone(best) ? CONTESTED : supported ? SUPPORTED : TITLE;
        return ofTitle.stream()
                .filter(one -> fields.top(one.found().field()).equals(best))
                .max(Comparator.comparingDouble(one -> (one.found().field().equals(name) ? 10 : 0) + one.weight()))
                .map(one -> place(said, type.length(), one.found(), places))
                .map(place -> new ReadField(name, place.from(), place.until(), sure));
    }

    /** @param type characters of the name of the type before the title */
    private static SaidWords.@Nullable Place place(String title, int type, Found found, SaidWords words) {
        var whole = words.find(title.substring(type));
        var phrase = title.substring(found.from(), found.until());
        var place = words.find(phrase, whole == null ? 0 : whole.from());
        return place == null ? whole : place;
    }

    /** What a căn cứ is about, and how much it counts. */
    private record Basis(String field, double weight, ReadAct act) {}

    private List<Basis> bases(List<ReadAct> acts) {
        var all = new ArrayList<Basis>();
        for (var act : acts) {
            if (act.kind() != ActKind.BASED_ON
                    || COMPETENCE.matcher(act.sentence()).find()) continue;
            fields.in(Syllable.in(act.sentence())).stream()
                    .filter(found -> found.force() != Force.WEAK)
                    .max(Comparator.comparingInt(Found::words))
                    .ifPresent(found -> all.add(new Basis(found.field(), FieldScores.BASIS, act)));
        }
        return all;
    }

    private Optional<ReadField> ofBases(String best, String name, List<Basis> bases, List<String> hints) {
        var own = bases.stream()
                .filter(one -> fields.top(one.field()).equals(best))
                .toList();
        boolean hinted = hints.stream().anyMatch(one -> fields.top(one).equals(best));
        if (own.size() < (hinted ? 1 : 2)) return Optional.empty();
        var act = own.stream()
                .filter(one -> one.field().equals(name))
                .findFirst()
                .orElse(own.getFirst())
                .act();
        return Optional.of(new ReadField(name, act.from(), act.until(), BASES));
    }

    /** Whose text it is, by its number and its head, and who proposed it. */
    private List<String> hints(String head, DocumentHeader header) {
        var all = new ArrayList<String>();
        if (header.issuer() != null) first(header.issuer()).ifPresent(all::add);
        if (all.isEmpty() && header.number() != null)
            header.number().groups().stream()
                    .flatMap(group -> Stream.ofNullable(fields.ofSymbol(group)))
                    .findFirst()
                    .ifPresent(all::add);
        var proposed = PROPOSED.matcher(head);
        if (proposed.find()) first(proposed.group("who")).ifPresent(all::add);
        return all;
    }

    private Optional<String> first(String office) {
        return fields.in(Syllable.in(office)).stream().map(Found::field).findFirst();
    }
}
