package vn.vankho.legal.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import vn.vankho.legal.export.ExportedAct.Change;
import vn.vankho.legal.export.ExportedAct.Happening;

/** What other texts did to the words of this one (passive modifications). A correction is told apart: it amends nothing. */
final class ActChanges {
    private static final String CORRECTION = "dinh-chinh";

    private final ExportedAct act;
    private final XmlText xml;

    ActChanges(ExportedAct act, XmlText xml) {
        this.act = act;
        this.xml = xml;
    }

    /** @param others eId of each other text by its work name */
    void write(Map<String, String> others) throws XMLStreamException {
        var told = changes();
        if (told.isEmpty()) return;
        xml.element(
                "analysis",
                () -> xml.element("passiveModifications", () -> {
                    for (int i = 0; i < told.size(); i++) change(told.get(i), i + 1, others);
                }),
                "source",
                AkomaNtoso.HERE);
    }

    /** Those of texts that may be named. */
    private List<Happening> changes() {
        return act.happenings().stream()
                .filter(one -> one.change() != null && one.acting() != null)
                .toList();
    }

    private void change(Happening one, int no, Map<String, String> others) throws XMLStreamException {
        var acting = Objects.requireNonNull(one.acting());
        xml.element(
                "textualMod",
                () -> {
                    xml.empty("source", "href", "#" + others.get(WorkName.of(acting)));
                    for (var place : one.places()) xml.empty("destination", "href", "#" + place);
                    if (one.places().isEmpty()) xml.empty("destination", "href", WorkName.of(act));
                },
                "type",
                Objects.requireNonNull(one.change()).type(),
                "eId",
                "pmod_" + no,
                "refersTo",
                refersTo(one));
    }

    /** Empty: it is what its type says. */
    static String refersTo(Happening one) {
        return one.change() == Change.CORRECTION ? "#" + CORRECTION : "";
    }

    void concepts() throws XMLStreamException {
        if (act.happenings().stream().anyMatch(one -> one.change() == Change.CORRECTION))
            xml.empty(
                    "TLCConcept",
                    "eId",
                    CORRECTION,
                    "href",
                    "/akn/ontology/concept/vn/" + CORRECTION,
                    "showAs",
                    "Đính chính");
    }
}
