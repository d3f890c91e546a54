package vn.vankho.legal.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A text as JSON-LD: Legislation of schema.org, with terms of the European Legislation Identifier, and for a replacement those of Dublin
 * Core, where it has no word.
 */
public final class LegislationJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String ELI = "http://data.europa.eu/eli/ontology#";
    private static final String DUBLIN_CORE = "http://purl.org/dc/terms/";

    /** By the kind of the relation: this text to the other one, and the other way round. */
    private static final Map<String, List<String>> TERMS = Map.ofEntries(
            Map.entry("REPEALS", List.of("legislationRepeals", "eli:repealed_by")),
            Map.entry("REPLACES", List.of("dcterms:replaces", "dcterms:isReplacedBy")),
            Map.entry("AMENDS", List.of("legislationAmends", "eli:amended_by")),
            Map.entry("SUPPLEMENTS", List.of("legislationAmends", "eli:amended_by")),
            Map.entry("CORRECTS", List.of("legislationCorrects", "eli:corrected_by")),
            Map.entry("CONSOLIDATES", List.of("legislationConsolidates", "eli:consolidated_by")),
            Map.entry("BASED_ON", List.of("eli:based_on", "eli:basis_for")),
            Map.entry("DETAILS", List.of("legislationApplies", "eli:applied_by")),
            Map.entry("GUIDES", List.of("legislationApplies", "eli:applied_by")),
            // a list says what others did, and changes nothing
            Map.entry("ANNOUNCES_CESSATION", List.of("eli:cites", "eli:cited_by")),
            Map.entry("REFERS_TO", List.of("eli:cites", "eli:cited_by")));

    private static final List<String> OTHERWISE = List.of("legislationChanges", "eli:changed_by");

    private static final Set<String> ENDS = Set.of("REPEALS", "REPLACES");

    private LegislationJson() {}

    public static String write(ExportedAct act) {
        var json = JSON.createObjectNode();
        var prefixes = json.putArray("@context")
                .add("https://schema.org")
                .addObject()
                .put("eli", ELI)
                .put("dcterms", DUBLIN_CORE);
        json.put("@type", "Legislation");
        json.put("@id", WorkName.of(act));
        json.put("identifier", act.id());
        put(json, "legislationIdentifier", act.number());
        json.put("name", act.title().isEmpty() ? act.name() : act.title());
        put(json, "alternateName", act.name());
        put(json, "legislationType", act.type());
        json.put("legislationDate", act.issuedOn().toString());
        if (act.effectiveFrom() != null)
            json.put("eli:first_date_entry_in_force", act.effectiveFrom().toString());
        json.put("inLanguage", "vi");
        json.put("legislationJurisdiction", "VN");
        issuers(json, act.issuers());
        if (act.signatory() != null)
            json.putObject("legislationResponsible").put("@type", "Person").put("name", act.signatory());
        json.put("legislationDateVersion", act.on().toString());
        // neither vocabulary knows a day until which records count
        if (act.knownAt() != null) {
            prefixes.put("vankho", "urn:vankho:");
            json.put("vankho:knownAt", act.knownAt().toString());
        }
        if (act.force() != null) json.put("legislationLegalForce", "https://schema.org/" + act.force());
        if (!act.statuses().isEmpty()) json.put("creativeWorkStatus", String.join("; ", act.statuses()));
        act.links().forEach(link -> link(json, link));
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** One is the value itself, several of a joint text are a list. */
    private static void issuers(ObjectNode json, List<String> issuers) {
        if (issuers.size() == 1) organization(json.putObject("legislationPassedBy"), issuers.getFirst());
        if (issuers.size() < 2) return;
        var all = json.putArray("legislationPassedBy");
        issuers.forEach(issuer -> organization(all.addObject(), issuer));
    }

    private static void organization(ObjectNode json, String name) {
        json.put("@type", "Organization").put("name", name);
    }

    private static void link(ObjectNode json, ExportedAct.Link link) {
        // "repealed by", "replaced by" say the whole text: some part of it, named or not, is a change
        var terms =
                link.whole() || !ENDS.contains(link.kind()) ? TERMS.getOrDefault(link.kind(), OTHERWISE) : OTHERWISE;
        var term = terms.get(link.outgoing() ? 0 : 1);
        var id = WorkName.of(link.other());
        var others = json.withArray("/" + term);
        // what one text amends and supplements is one
        for (var said : others)
            if (said instanceof ObjectNode known && id.equals(known.path("@id").asString(""))) {
                describe(known, link.provisions());
                return;
            }
        var other = others.addObject().put("@type", "Legislation");
        other.put("@id", id);
        put(other, "legislationIdentifier", link.other().number());
        var title = link.other().title();
        other.put("name", title.isEmpty() ? link.other().name() : title);
        put(other, "alternateName", link.other().name());
        describe(other, link.provisions());
    }

    private static void describe(ObjectNode other, String provisions) {
        if (provisions.isEmpty()) return;
        var said = other.path("description").asString("");
        other.put("description", said.isEmpty() ? provisions : said + "; " + provisions);
    }

    private static void put(ObjectNode json, String name, @org.jspecify.annotations.Nullable String value) {
        if (value != null && !value.isEmpty()) json.put(name, value);
    }
}
