package vn.vankho.legal.export;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import vn.vankho.legal.export.ExportedAct.Rest;

/** Periods of provisions that stand in the text and do not hold on its day, in the way of the standard: a temporal group that the provision names. */
final class ActPeriods {
    private final List<Rest> rests;
    private final XmlText xml;

    ActPeriods(ExportedAct act, XmlText xml) {
        this.rests = act.words().resting().values().stream().distinct().sorted().toList();
        this.xml = xml;
    }

    void groups() throws XMLStreamException {
        if (!rests.isEmpty())
            xml.element(
                    "temporalData",
                    () -> {
                        for (var rest : rests)
                            xml.element(
                                    "temporalGroup",
                                    () -> xml.empty("timeInterval", "refersTo", "#" + rest.concept()),
                                    "eId",
                                    period(rest));
                    },
                    "source",
                    AkomaNtoso.HERE);
    }

    void concepts() throws XMLStreamException {
        for (var rest : rests)
            xml.empty(
                    "TLCConcept",
                    "eId",
                    rest.concept(),
                    "href",
                    "/akn/ontology/concept/vn/" + rest.concept(),
                    "showAs",
                    rest.words());
    }

    private static String period(Rest rest) {
        return "period_" + rest.concept();
    }

    /** What a provision names; empty: it holds, or is over. */
    static String named(ExportedAct.Words words, String provision) {
        var rest = words.resting().get(provision);
        return rest == null ? "" : "#" + period(rest);
    }
}
