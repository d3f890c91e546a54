package vn.vankho.legal.export;

import java.io.StringWriter;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import vn.vankho.shared.OfficeClock;

/**
 * A text as Akoma Ntoso Version 1.0 (OASIS Standard of 29 August 2018, schema 3.0): what it is, its life, its references, its articles.
 */
public final class AkomaNtoso {
    public static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
    static final String HERE = "#vankho";
    private static final String ISSUED = "banHanh";

    private final ExportedAct act;
    private final XmlText xml;
    /** eId by work name, so that a text that is named twice is one reference. */
    private final Map<String, String> others = new LinkedHashMap<>();

    private final Set<String> written = new HashSet<>();

    private AkomaNtoso(ExportedAct act, XmlText xml) {
        this.act = act;
        this.xml = xml;
    }

    public static String write(ExportedAct act) {
        var text = new StringWriter();
        try {
            var out = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.setDefaultNamespace(NAMESPACE);
            out.writeStartElement("akomaNtoso");
            out.writeDefaultNamespace(NAMESPACE);
            new AkomaNtoso(act, new XmlText(out)).act();
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act() throws XMLStreamException {
        number();
        xml.element(
                "act",
                () -> {
                    xml.element("meta", this::meta);
                    xml.element("preface", this::preface);
                    new ActBody(act, xml).write();
                },
                "name",
                act.type() == null ? "act" : WorkName.slug(act.type()));
    }

    private void preface() throws XMLStreamException {
        xml.text("p", act.name());
        var remark = act.words().remark();
        if (!remark.isEmpty()) xml.element("p", () -> xml.text("remark", remark, "status", "incomplete"));
    }

    private void number() {
        act.links().forEach(link -> others.putIfAbsent(WorkName.of(link.other()), "ref_" + (others.size() + 1)));
        act.happenings().stream()
                .map(ExportedAct.Happening::acting)
                .filter(Objects::nonNull)
                .forEach(other -> others.putIfAbsent(WorkName.of(other), "ref_" + (others.size() + 1)));
    }

    private void meta() throws XMLStreamException {
        var work = WorkName.of(act);
        xml.element(
                "identification",
                () -> {
                    xml.element("FRBRWork", () -> {
                        core(work, act.issuedOn().toString(), ISSUED);
                        xml.empty("FRBRcountry", "value", "vn");
                        if (act.number() != null) xml.empty("FRBRnumber", "value", act.number());
                        if (!act.title().isEmpty()) xml.empty("FRBRname", "value", act.title());
                    });
                    xml.element("FRBRExpression", () -> {
                        core(work + "/vie@" + act.on(), act.on().toString(), "tinhDenNgay");
                        xml.empty("FRBRlanguage", "language", "vie");
                    });
                    xml.element("FRBRManifestation", () -> {
                        core(work + "/vie@" + act.on() + "/main.xml", act.on().toString(), "tinhDenNgay");
                        xml.empty("FRBRformat", "value", "application/akn+xml");
                    });
                },
                "source",
                HERE);
        if (!act.happenings().isEmpty()) xml.element("lifecycle", this::lifecycle, "source", HERE);
        new ActChanges(act, xml).write(others);
        new ActPeriods(act, xml).groups();
        xml.element("references", this::references, "source", HERE);
    }

    private void core(String name, String day, String what) throws XMLStreamException {
        xml.empty("FRBRthis", "value", name);
        xml.empty("FRBRuri", "value", name);
        xml.empty("FRBRdate", "date", day, "name", what);
        var known = act.knownAt();
        if (known != null && !what.equals(ISSUED))
            xml.empty(
                    "FRBRdate",
                    "date",
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(known.atZone(OfficeClock.ZONE)),
                    "name",
                    "ghiNhanDen");
        if (act.issuers().isEmpty()) xml.empty("FRBRauthor", "href", HERE);
        for (int no = 1; no <= act.issuers().size(); no++) xml.empty("FRBRauthor", "href", "#" + issuer(no));
    }

    private void lifecycle() throws XMLStreamException {
        int no = 0;
        for (var happening : act.happenings()) {
            var acting = happening.acting();
            var turn = happening.turn();
            xml.empty(
                    "eventRef",
                    "eId",
                    "e_" + ++no,
                    "date",
                    happening.on().toString(),
                    "source",
                    acting == null ? "#original" : "#" + others.get(WorkName.of(acting)),
                    "type",
                    turn == null ? "" : turn.name().toLowerCase(Locale.ROOT),
                    "refersTo",
                    ActChanges.refersTo(happening));
        }
    }

    private void references() throws XMLStreamException {
        xml.empty("original", "eId", "original", "href", WorkName.of(act), "showAs", act.name());
        for (var link : act.links()) {
            var name = WorkName.of(link.other());
            reference(
                    link.outgoing() ? "activeRef" : "passiveRef",
                    name,
                    link.other().name());
        }
        for (var happening : act.happenings()) {
            var acting = happening.acting();
            if (acting != null) reference("passiveRef", WorkName.of(acting), acting.name());
        }
        xml.empty(
                "TLCOrganization", "eId", "vankho", "href", "/akn/ontology/organization/vn/vankho", "showAs", "Vankho");
        int no = 0;
        for (var issuer : act.issuers())
            xml.empty(
                    "TLCOrganization",
                    "eId",
                    issuer(++no),
                    "href",
                    "/akn/ontology/organization/vn/" + WorkName.slug(issuer),
                    "showAs",
                    issuer);
        new ActPeriods(act, xml).concepts();
        new ActChanges(act, xml).concepts();
        var signatory = act.signatory();
        if (signatory != null)
            xml.empty(
                    "TLCPerson",
                    "eId",
                    "signatory",
                    "href",
                    "/akn/ontology/person/vn/" + WorkName.slug(signatory),
                    "showAs",
                    signatory);
    }

    private static String issuer(int no) {
        return no == 1 ? "issuer" : "issuer_" + no;
    }

    /** Once for each text. */
    private void reference(String element, String name, String shown) throws XMLStreamException {
        if (written.add(name))
            xml.empty(element, "eId", Objects.requireNonNull(others.get(name)), "href", name, "showAs", shown);
    }
}
