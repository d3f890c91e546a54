package vn.vankho.legal.export;

import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** The articles of a text as it stands, as a hierarchy, those that are over with the status "removed", those that do not hold on the day with their period; a text whose file is not here, or that has none, as it is. */
final class ActBody {
    private static final Pattern LABEL = Pattern.compile(
            "(?iu)^\\s*(?:(?:phần|chương|mục|điều|phụ lục)\\s+[\\p{L}\\d]+|[\\da-zđ]{1,3})\\s*[.):]?\\s*");

    private static final Pattern PRINTED = Pattern.compile(
            "(?iu)\\s*(?<label>(?:phần|chương|mục|điều|phụ lục)\\s+(?:thứ\\s+)?[\\p{L}\\d]+[.:]?|(?:\\d{1,3}[a-zđ]{0,2}|[a-zđ]\\d{0,2})[.)])(?!\\p{L})");

    private final ExportedAct.Words words;
    private final String title;
    private final XmlText xml;
    private final List<Provision> provisions;

    ActBody(ExportedAct act, XmlText xml) {
        this.words = act.words();
        this.title = act.title();
        this.xml = xml;
        this.provisions = LegalStructure.of(words.text()).provisions();
    }

    void write() throws XMLStreamException {
        if (provisions.isEmpty()) {
            plain();
            return;
        }
        var before = words.text().substring(0, provisions.getFirst().from());
        if (!before.isBlank()) xml.element("preamble", () -> paragraphs(before));
        xml.element("body", () -> siblings(0, words.text().length() + 1));
    }

    private void plain() throws XMLStreamException {
        var text = words.text().isBlank() ? title : words.text();
        xml.element(
                "body",
                () -> xml.element(
                        "hcontainer",
                        () -> xml.element("content", () -> paragraphs(text)),
                        "name",
                        "text",
                        "eId",
                        "text"));
    }

    /** Those that begin before {@code until}; each takes along what it holds. Returns the first behind them. */
    private int siblings(int first, int until) throws XMLStreamException {
        int next = first;
        while (next < provisions.size() && provisions.get(next).from() < until) next = write(next);
        return next;
    }

    private int write(int index) throws XMLStreamException {
        var provision = provisions.get(index);
        boolean holds =
                index + 1 < provisions.size() && provisions.get(index + 1).from() < provision.until();
        int ownUntil = holds ? provisions.get(index + 1).from() : provision.until();
        var own = own(
                provision,
                words.text()
                        .substring(
                                provision.from(),
                                Math.min(ownUntil, words.text().length())));
        var next = new int[] {index + 1};
        xml.element(
                element(provision.level()),
                () -> {
                    xml.text("num", printed(provision));
                    if (!provision.heading().isEmpty()) xml.text("heading", provision.heading());
                    if (!holds) xml.element("content", () -> paragraphs(own));
                    else {
                        if (!own.isBlank()) xml.element("intro", () -> paragraphs(own));
                        next[0] = siblings(index + 1, provision.until());
                    }
                },
                "name",
                provision.level() == Level.APPENDIX ? "appendix" : "",
                "eId",
                provision.key(),
                "period",
                ActPeriods.named(words, provision.key()),
                "status",
                words.ended().contains(provision.key()) ? "removed" : "");
        return next[0];
    }

    /** Its label as the text prints it: "2." and "c)" of what is called khoản 2 and điểm c. */
    private String printed(Provision provision) {
        var said = PRINTED.matcher(words.text().substring(provision.from()));
        return said.lookingAt() ? said.group("label") : provision.label();
    }

    /** Its words without label and heading, which stand in elements of their own. */
    private static String own(Provision provision, String text) {
        int heading = provision.heading().isEmpty() ? -1 : text.indexOf(provision.heading());
        if (heading >= 0) return text.substring(heading + provision.heading().length());
        if (text.stripLeading().startsWith(provision.label()))
            return text.stripLeading().substring(provision.label().length()).replaceFirst("^\\s*[.:]\\s*", "");
        return LABEL.matcher(text).replaceFirst("");
    }

    private void paragraphs(String text) throws XMLStreamException {
        boolean some = false;
        for (var line : text.split("\n")) {
            if (line.isBlank()) continue;
            xml.text("p", line.strip());
            some = true;
        }
        if (!some) xml.empty("p");
    }

    private static String element(Level level) {
        return switch (level) {
            case PART -> "part";
            case CHAPTER -> "chapter";
            case SECTION -> "section";
            case ARTICLE -> "article";
            case CLAUSE -> "paragraph";
            case POINT -> "point";
            case APPENDIX -> "hcontainer";
        };
    }
}
