package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Reads a legal document: its head, who signed, when it begins, what it rests on and what it does to others. */
public final class LegalRecognition {
    /** With the menu of a site above it. */
    private static final int LONGEST_HEAD = 40_000;

    /** Above it nobody has signed. */
    private static final int HEAD = 1_000;

    private LegalRecognition() {}

    /** @param pages of its text, in order */
    public static Recognised read(List<String> pages) {
        return read(pages, Map.of(), KnownFields.none());
    }

    /**
     * The same of a scan.
     *
     * @param words how sure the program that read the first page was of each word, 0 to 100; none: the text is that of the file
     * @param fields of which one is proposed
     */
    public static Recognised read(List<String> pages, Map<String, Integer> words, KnownFields fields) {
        var read = ReadPages.of(pages);
        var text = read.text();
        var header = LegalHead.of(text);
        var structure = LegalStructure.of(text);
        var running = RunningText.of(text);
        int begin = structure.provisions().stream()
                .filter(provision -> provision.level() == Level.ARTICLE)
                .mapToInt(LegalStructure.Provision::from)
                .findFirst()
                .orElse(0);
        int end = ownEnd(structure, text.length());
        boolean consolidated = "Văn bản hợp nhất".equals(header.typeName());
        int head = Math.min(
                begin == 0 || consolidated ? LegalHead.FIRST_PAGE : Math.min(begin, LONGEST_HEAD), text.length());
        var said = new SaidWords(text, 0, head);
        var title = header.title() == null ? null : said.find(header.title());
        var acts = OwnActs.in(header, running, structure, begin, end, title);
        var effect = consolidated ? null : EffectClause.in(running, begin, end, header.issuedOn());
        var term = consolidated
                ? null
                : OwnTerm.in(running, begin, end, header.issuedOn(), effect == null ? null : effect.on());
        int below = consolidated
                ? Math.max(begin, text.lastIndexOf("XÁC THỰC"))
                : begin > 0 ? begin : title == null ? Math.min(HEAD, text.length()) : title.until();
        var lines =
                text.substring(below).lines().filter(line -> !line.isBlank()).toList();
        var signatories = Signatory.in(lines, isJoint(header));
        var signatory = signatories.isEmpty() ? null : signatories.getFirst();
        var staged = consolidated
                ? List.<StagedEffect>of()
                : StagedEffect.in(running, begin, end, new OwnProvisions(structure, end), header.issuedOn());
        var partTerms = consolidated
                ? List.<PartTerm>of()
                : PartTerm.in(running, begin, end, new OwnProvisions(structure, end));
        var field = FieldReader.in(text, head, said, header, acts, fields).orElse(null);
        return new Recognised(
                header,
                signatories,
                effect,
                term,
                field,
                staged,
                partTerms,
                articles(structure, end),
                acts,
                CeasedList.in(text, begin),
                Sureness.of(header, words),
                HeaderEvidence.of(read, head, header, signatory, below, effect, term, field),
                read);
    }

    private static boolean isJoint(DocumentHeader header) {
        return header.typeName() != null && header.typeName().endsWith("liên tịch");
    }

    private static List<String> articles(LegalStructure structure, int end) {
        var clauses = new LinkedHashMap<String, List<String>>();
        for (var one : structure.provisions()) {
            if (one.from() >= end) continue;
            if (one.level() == Level.ARTICLE) clauses.put(one.key(), new ArrayList<>());
            int above = one.key().lastIndexOf("__");
            var article = one.level() == Level.CLAUSE && above > 0
                    ? clauses.get(one.key().substring(0, above))
                    : null;
            if (article != null) article.add(one.key());
        }
        var all = new ArrayList<String>();
        clauses.forEach((article, its) -> {
            all.add(article);
            if (areCounted(article, its)) all.addAll(its);
        });
        return all;
    }

    /** Where a number is missing, a khoản was not read: the article must not end with the others. */
    private static boolean areCounted(String article, List<String> clauses) {
        return clauses.size() > 1
                && IntStream.range(0, clauses.size())
                        .allMatch(i -> clauses.get(i).equals(article + "__khoan_" + (i + 1)));
    }

    /** Where the articles end and the annexes begin. */
    private static int ownEnd(LegalStructure structure, int length) {
        return structure.provisions().stream()
                .filter(provision -> provision.level() == Level.APPENDIX)
                .mapToInt(LegalStructure.Provision::from)
                .findFirst()
                .orElse(length);
    }
}
