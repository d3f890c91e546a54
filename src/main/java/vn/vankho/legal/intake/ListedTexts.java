package vn.vankho.legal.intake;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.CitedHeaders;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.recognition.ActKind;
import vn.vankho.legal.recognition.CeasedRow;
import vn.vankho.legal.recognition.CitedDocument;
import vn.vankho.legal.recognition.ReadAct;
import vn.vankho.legal.recognition.Recognised;
import vn.vankho.legal.register.ReadDocument.ReadRelation;
import vn.vankho.legal.statement.PartReason;

/** What a file publishes of other texts by its lists, beside what its articles do to them. */
final class ListedTexts {
    /** Rows of the two measured lists: 68 of 69 are right. */
    private static final float LISTED = .98f;

    /** Of those whose reason does not say what was done to which provision. */
    private static final float UNTOLD = .6f;

    private static final Set<ActKind> BY_ITSELF =
            Set.of(ActKind.REPEALS, ActKind.REPLACES, ActKind.SUSPENDS_EFFECT, ActKind.STOPS_ENFORCEMENT);

    private ListedTexts() {}

    /** What an article announces its list says too, with day and reason. */
    static boolean isListed(ReadAct act, Recognised read) {
        return act.kind() == ActKind.ANNOUNCES_END
                && read.ceased().stream().anyMatch(row -> isSame(row.document(), act.target()));
    }

    /** A text that repeals or suspends by an annex has said so as an act; a list that only announces acts by nothing else. */
    private static boolean isActedUpon(CeasedRow row, Recognised read) {
        return read.acts().stream()
                .filter(act -> BY_ITSELF.contains(act.kind()))
                .anyMatch(act -> isSame(act.target(), row.document()));
    }

    /** A law without a number goes by its name: two of them are not one text because neither says a number. */
    private static boolean isSame(CitedDocument one, CitedDocument other) {
        var a = CitedHeaders.of(one);
        var b = CitedHeaders.of(other);
        if (a.number() != null || b.number() != null) return Objects.equals(a.number(), b.number());
        var name = LegalKeys.of(a).identity();
        return name != null && name.equals(LegalKeys.of(b).identity());
    }

    static Stream<ReadRelation> announced(Recognised read, NamesOfFile names) {
        return read.ceased().stream().filter(row -> !isActedUpon(row, read)).map(row -> announced(row, names));
    }

    /** Công bố hết hiệu lực, ngưng hiệu lực: each row names the text, what of it ceased, why and from which day. */
    private static ReadRelation announced(CeasedRow row, NamesOfFile names) {
        var provisions = row.provisions() == null ? "" : row.provisions();
        var data = new RelationData(
                row.suspended() ? RelationKind.SUSPENDS_EFFECT : RelationKind.ANNOUNCES_CESSATION,
                provisions,
                row.provisions() != null,
                row.endedOn(),
                row.last(),
                row.reason());
        float sure = PartReason.isUntold(provisions, row.reason()) ? UNTOLD : LISTED;
        return new ReadRelation(
                data, titled(names.told(row.document()), row), row.document().shown(), row.from(), row.until(), sure);
    }

    private static LegalHeader titled(LegalHeader told, CeasedRow row) {
        return told.title().isEmpty()
                ? LegalHeader.cited(told.number(), told.typeName(), row.title(), null, told.issuedOn())
                        .by(told.issuers())
                : told;
    }
}
