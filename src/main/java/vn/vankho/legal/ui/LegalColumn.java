package vn.vankho.legal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.list.LegalOrder;
import vn.vankho.legal.list.LegalRow;
import vn.vankho.uikit.Formats;
import vn.vankho.uikit.Say;
import vn.vankho.uikit.Table;

/** Columns of the register that may be left out; number and title are always there. */
enum LegalColumn {
    ISSUER("legal.column.issuer", LegalOrder.ISSUER, row -> text(row.header().issuer())),
    ISSUED(
            "legal.column.issuedOn",
            LegalOrder.ISSUED,
            row -> day(Formats.day(row.header().issuedOn()))),
    EFFECTIVE(
            "legal.column.effectiveFrom",
            LegalOrder.EFFECTIVE,
            row -> day(Formats.day(row.header().effectiveFrom()))),
    STATUS("legal.column.status", LegalOrder.STATUS, LegalColumn::status),
    ENDED(
            "legal.column.over",
            LegalOrder.ENDED,
            row -> day(Formats.day(row.since().get(EffectStatus.CEASED)))),
    TYPE("legal.column.type", LegalOrder.TYPE, row -> text(row.header().typeName())),
    FIELD("legal.facts.field", LegalOrder.FIELD, row -> text(row.header().field())),
    SIGNATORY(
            "legal.facts.signatory",
            LegalOrder.SIGNATORY,
            row -> text(row.header().signatory())),
    NORMATIVE("legal.facts.normative", null, row -> text(normative(row.normative()))),
    UNIT("legal.column.unit", null, row -> text(row.unit())),
    STATE("legal.column.state", null, row -> text(Say.word("legal.header", row.state())));

    static final Set<LegalColumn> USUAL = EnumSet.of(ISSUER, ISSUED, EFFECTIVE, STATUS);

    final String head;
    /** By which its head sorts; null: by none. */
    final @Nullable LegalOrder order;

    private final Function<LegalRow, Component> cell;

    LegalColumn(String head, @Nullable LegalOrder order, Function<LegalRow, Component> cell) {
        this.head = head;
        this.order = order;
        this.cell = cell;
    }

    Component of(LegalRow row) {
        return cell.apply(row);
    }

    private static Component status(LegalRow row) {
        return Table.two(
                StatusBadges.of(row.notIssued(), row.statuses(), row.supplemented()),
                LegalWords.since(row.statuses(), row.since()));
    }

    private static String normative(@Nullable Boolean said) {
        return said == null ? "" : Say.text(said ? "legal.normative.yes" : "legal.normative.no");
    }

    private static Span text(@Nullable String text) {
        var words = new Span(Objects.requireNonNullElse(text, ""));
        words.addClassName("vk-words");
        return words;
    }

    private static Span day(String text) {
        var day = new Span(text);
        day.addClassName("vk-nowrap");
        return day;
    }
}
