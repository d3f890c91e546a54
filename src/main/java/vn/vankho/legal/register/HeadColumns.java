package vn.vankho.legal.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.head.Normativity;
import vn.vankho.legal.head.Suspicions;
import vn.vankho.legal.vocabulary.IssuerBook;
import vn.vankho.legal.vocabulary.TypeBook;

/** What is written of a head, and what follows from it: by one list for a text that is changed and for those of a batch, so that no way in loses anything. */
@Component
class HeadColumns {
    /** @param value what {@link #values} calls it */
    record Column(String name, String value, String type) {}

    static final List<Column> ALL = List.of(
            new Column("number", "number", "text"),
            new Column("identity_key", "identity", "text"),
            new Column("search_key", "search", "text"),
            new Column("suggestion_key", "suggestion", "text"),
            new Column("name_key", "name", "text"),
            new Column("so", "so", "text"),
            new Column("nam", "nam", "integer"),
            new Column("ky_hieu", "kyHieu", "text"),
            new Column("type_name", "type", "text"),
            new Column("normative", "normative", "boolean"),
            new Column("normative_reason", "reason", "text"),
            new Column("title", "title", "text"),
            new Column("issuers", "issuers", "text[]"),
            new Column("issuer_keys", "issuerKeys", "text[]"),
            new Column("signatory", "signatory", "text"),
            new Column("capacity", "capacity", "text"),
            new Column("issued_on", "issuedOn", "date"),
            new Column("effective_from", "effectiveFrom", "date"),
            new Column("field", "field", "text"),
            new Column("shortened", "shortened", "boolean"),
            new Column("suspect_number", "suspect", "text"));

    /** For an update; what a person said on whether it is normative stays. */
    static final String SET = each(column -> column.name() + " = "
            + switch (column.name()) {
                case "normative" -> "coalesce(normative_said, :normative)";
                case "normative_reason" -> "case when normative_said is null then :reason else normative_reason end";
                default -> "cast(:" + column.value() + " as " + column.type() + ")";
            });

    /** For an insert from {@link #RECORDS} called r: what they are called, and what is written of each. */
    static final String NAMES = each(Column::name);

    static final String OF_RECORD = each(column -> "r.\"" + column.value() + "\"");

    /** The columns of a record set that values of several heads are read from. */
    static final String RECORDS = each(column -> "\"" + column.value() + "\" " + column.type());

    private final TypeBook types;
    private final IssuerBook issuers;

    HeadColumns(TypeBook types, IssuerBook issuers) {
        this.types = types;
        this.issuers = issuers;
    }

    /** A head that a person confirmed before its file came was open to all, and a file that fewer may see does not take it away. */
    static String open(String alias) {
        return "%1$s.open_head or %1$s.state = 'CONFIRMED' and %1$s.document_id is null and %1$s.version_id is null"
                .formatted(alias);
    }

    Map<String, @Nullable Object> values(LegalHeader header) {
        var keys = LegalKeys.of(header);
        var normativity = Normativity.of(header, types.known());
        var bodies = issuers.canonical(header.issuers());
        var values = new HashMap<String, @Nullable Object>();
        values.put("number", header.number());
        values.put("identity", keys.identity());
        values.put("search", keys.search());
        values.put("suggestion", keys.suggestion());
        values.put("name", keys.name());
        values.put("so", keys.so());
        values.put("nam", keys.nam());
        values.put("kyHieu", keys.kyHieu());
        values.put("type", header.typeName());
        values.put("normative", normativity.normative());
        values.put("reason", normativity.reason());
        values.put("title", header.title());
        values.put("issuers", bodies.toArray(String[]::new));
        values.put("issuerKeys", LegalKeys.issuers(bodies));
        values.put("signatory", header.signatory());
        values.put("capacity", header.capacity());
        values.put("issuedOn", header.issuedOn());
        values.put("effectiveFrom", header.effectiveFrom());
        values.put("field", header.field());
        values.put("shortened", header.shortened());
        values.put(
                "suspect",
                Suspicions.of(header)
                        .map(suspect -> Objects.requireNonNullElse(suspect.meant(), ""))
                        .orElse(null));
        return values;
    }

    private static String each(Function<Column, String> said) {
        return ALL.stream().map(said).collect(Collectors.joining(", "));
    }
}
