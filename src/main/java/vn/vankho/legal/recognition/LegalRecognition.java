package vn.vankho.legal.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Reads a legal document: its head, who signed, when it begins, what it rests on and what it does to others. */
public final class LegalRecognition {
    private static final int FIRST_PAGE = 12_000;
    /** With the menu of a site above it. */
    private static final int LONGEST_HEAD = 40_000;

    private static final int ABOVE_NATION = 5;
    private static final Pattern NATION =
            Pattern.compile("(?u)CỘNG H(?:ÒA|OÀ)\\s{1,9}XÃ HỘI\\s{1,9}CHỦ NGHĨA\\s{1,9}VIỆT NAM");
    /** Above it nobody has signed. */
    private static final int HEAD = 1_000;

    private LegalRecognition() {}

    /** @param pages of its text, in order */
    public static Recognised read(List<String> pages) {
        return read(pages, Map.of());
    }

    /**
     * The same of a scan.
     *
     * @param words how sure the program that read the first page was of each word, 0 to 100; none: the text is that of the file
     */
    public static Recognised read(List<String> pages, Map<String, Integer> words) {
        var read = ReadPages.of(pages);
        var text = read.text();
        var header = header(text);
        var structure = LegalStructure.of(text);
        var running = RunningText.of(text);
        int begin = structure.provisions().stream()
                .filter(provision -> provision.level() == Level.ARTICLE)
                .mapToInt(LegalStructure.Provision::from)
                .findFirst()
                .orElse(0);
        int end = ownEnd(structure, text.length());
        var acts = new ArrayList<ReadAct>(
                LegalBases.in(running, begin == 0 ? Math.min(FIRST_PAGE, text.length()) : begin));
        boolean consolidated = "Văn bản hợp nhất".equals(header.typeName());
        if (!consolidated) {
            if (header.title() != null) {
                acts.addAll(ActReader.inTitle(header.title()));
                Details.in(header.title()).ifPresent(acts::add);
            }
            acts.addAll(ActReader.in(running, begin, end));
            acts.addAll(ListAnnexes.in(running, structure, begin, end));
        } else Consolidation.in(running).ifPresent(acts::add);
        var effect = consolidated ? null : EffectClause.in(running, begin, end, header.issuedOn());
        int below = consolidated
                ? Math.max(begin, text.lastIndexOf("XÁC THỰC"))
                : begin == 0 ? Math.min(HEAD, text.length()) : begin;
        var lines =
                text.substring(below).lines().filter(line -> !line.isBlank()).toList();
        var signatory = Signatory.in(lines);
        int head = Math.min(begin == 0 || consolidated ? FIRST_PAGE : Math.min(begin, LONGEST_HEAD), text.length());
        return new Recognised(
                header,
                signatory,
                effect,
                articles(structure, end),
                once(header, acts),
                CeasedList.in(text, begin),
                Sureness.of(header, words),
                HeaderEvidence.of(read, head, header, signatory, below, effect),
                read);
    }

    /** A page that was saved from the web has the menu of its site above the document: it begins near the name of the nation then. */
    private static DocumentHeader header(String text) {
        var header = headerFrom(text, 0);
        if (header.number() != null || header.typeName() != null) return header;
        var nation = NATION.matcher(text);
        if (!nation.find() || nation.start() < ABOVE_NATION) return header;
        int start = nation.start();
        for (int line = 0; line < ABOVE_NATION && start > 0; line++) start = text.lastIndexOf('\n', start - 1);
        return headerFrom(text, Math.max(0, start));
    }

    private static DocumentHeader headerFrom(String text, int start) {
        int end = Math.min(text.length(), start + FIRST_PAGE);
        // a short text has its end on the first page
        return DocumentHeader.read(text.substring(start, end), text.substring(start));
    }

    private static List<String> articles(LegalStructure structure, int end) {
        return structure.provisions().stream()
                .filter(provision -> provision.level() == Level.ARTICLE && provision.from() < end)
                .map(LegalStructure.Provision::key)
                .toList();
    }

    /** Where the articles end and the annexes begin. */
    private static int ownEnd(LegalStructure structure, int length) {
        return structure.provisions().stream()
                .filter(provision -> provision.level() == Level.APPENDIX)
                .mapToInt(LegalStructure.Provision::from)
                .findFirst()
                .orElse(length);
    }

    /** The same act said in the title, the article and the annex is one; the words of the article are kept. No document acts on itself. */
    private static List<ReadAct> once(DocumentHeader header, List<ReadAct> acts) {
        var own = header.number() == null ? "" : header.number().key();
        var kept = new LinkedHashMap<String, ReadAct>();
        for (var act : acts) {
            var number = act.target().number();
            if (number != null && number.key().equals(own)) continue;
            var key = act.kind() + " " + (number == null ? act.target().shown() : number.key());
            kept.merge(
                    key,
                    act,
                    (before, later) -> before.provisions() == null && later.provisions() != null ? later : before);
        }
        return new ArrayList<>(kept.values());
    }
}
