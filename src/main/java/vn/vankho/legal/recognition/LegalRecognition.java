package vn.vankho.legal.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.JointIssuers;
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
        var staged = new ArrayList<StagedEffect>();
        if (!consolidated)
            staged.addAll(StagedEffect.in(running, begin, end, new OwnProvisions(structure, end), header.issuedOn()));
        var acts = OwnActs.in(header, text, running, structure, begin, end, title, staged);
        var annexed = consolidated
                ? List.<AnnexedText>of()
                : AnnexedText.in(structure).stream()
                        .filter(AnnexedText::hasArticles)
                        .toList();
        var effect = consolidated ? null : effect(running, begin, end, annexed, header.issuedOn());
        var term = consolidated
                ? null
                : OwnTerm.in(running, begin, end, header.issuedOn(), effect == null ? null : effect.on());
        int below = consolidated
                ? Math.max(begin, text.lastIndexOf("XÁC THỰC"))
                : begin > 0 ? begin : title == null ? Math.min(HEAD, text.length()) : title.until();
        var lines =
                text.substring(below).lines().filter(line -> !line.isBlank()).toList();
        // a paper to look things up bears the signature of the text that it was made of
        boolean unsigned = consolidated && header.number() == null;
        var signatories = unsigned ? List.<Signatory>of() : Signatory.in(lines, isJoint(header));
        var signatory = signatories.isEmpty() ? null : signatories.getFirst();
        var field = FieldReader.in(text, head, said, header, acts, fields).orElse(null);
        var partTerms = new ArrayList<PartTerm>();
        if (!consolidated) partTerms.addAll(PartTerm.in(running, begin, end, new OwnProvisions(structure, end)));
        for (var one : annexed) {
            // what the place of a provision is called nobody could read
            if (one.type().isEmpty()) continue;
            staged.addAll(StagedEffect.in(
                    running, one.begin(), one.until(), new OwnProvisions(structure, one), header.issuedOn()));
            partTerms.addAll(PartTerm.in(running, one.begin(), one.until(), new OwnProvisions(structure, one)));
            var last = OwnTerm.in(
                    running, one.begin(), one.until(), header.issuedOn(), effect == null ? null : effect.on());
            if (last != null)
                partTerms.add(new PartTerm(one.type(), last.last(), last.sentence(), last.from(), last.until()));
        }
        var evidence = HeaderEvidence.of(read, head, header, signatory, below, effect, term, field);
        ShortenedProcedure.in(text, begin)
                .ifPresent(at -> evidence.put(HeaderField.SHORTENED, read.place(at.from(), at.until())));
        return new Recognised(
                header,
                signatories,
                effect,
                term,
                field,
                staged,
                partTerms,
                OwnArticles.of(structure),
                structure.divisions(),
                acts,
                consolidated ? List.of() : CeasedList.in(text, begin),
                Sureness.of(header, words, TitleEdges.areClear(read, header, evidence)),
                evidence,
                HeaderEvidence.issuers(read, head, header),
                read);
    }

    private static boolean isJoint(DocumentHeader header) {
        return header.typeName() != null && header.typeName().contains(" liên ")
                || header.issuer() != null && JointIssuers.each(header.issuer()).size() > 1;
    }

    /** The document says it, else what it was issued with. */
    private static @Nullable EffectClause effect(
            RunningText running, int begin, int end, List<AnnexedText> annexed, @Nullable LocalDate issuedOn) {
        var own = EffectClause.in(running, begin, end, issuedOn);
        if (own != null) return own;
        return annexed.stream()
                .map(one -> EffectClause.in(running, one.begin(), one.until(), issuedOn))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
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
