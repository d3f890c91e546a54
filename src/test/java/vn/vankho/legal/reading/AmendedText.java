package vn.vankho.legal.reading;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.document.DocumentId;
import vn.vankho.identity.PersonId;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.EffectId;
import vn.vankho.legal.EffectRow;
import vn.vankho.legal.EffectRow.LegalName;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalFixtures;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.LegalView;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.effect.EffectRules;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.effect.Scope;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.text.Consolidator;
import vn.vankho.legal.text.LegalText;
import vn.vankho.legal.text.Merged;
import vn.vankho.legal.text.Passage;

/** A text of which others amended something, with all that is known of those. */
abstract class AmendedText {
    static final EffectRules RULES = EffectRules.load();
    static final String BASE = """
            Điều 1. Phạm vi
            Quy định mức thu.
            Điều 2. Mức thu
            1. Mười đồng.
            2. Hai mươi đồng.
            Điều 3. Miễn thu
            Người có công.
            Điều 4. Hiệu lực
            Có hiệu lực từ ngày ký.
            """;
    static final String AMENDING = """
            Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 30/2013/QĐ-UBND
            1. Sửa đổi khoản 1 Điều 2 như sau:
            “1. Mười lăm đồng.”
            2. Sửa đổi khoản 2 Điều 2 như sau:
            “2. Ba mươi đồng.”
            Điều 2. Hiệu lực
            Có hiệu lực từ ngày ký.
            """;
    static final String TITLE = "Sửa đổi, bổ sung Quyết định số 30/2013/QĐ-UBND";

    static final Viewer VIEWER = new Viewer(new PersonId(UUID.randomUUID()), "Người thử", Set.of(), Set.of());

    final LegalLookup lookup = mock(LegalLookup.class);
    final TextSources texts = mock(TextSources.class);
    final LegalDocumentId first = new LegalDocumentId(UUID.randomUUID());
    final LegalDocumentId second = new LegalDocumentId(UUID.randomUUID());

    Merged merged(String day, EffectRow... rows) {
        return merged(day, null, rows);
    }

    Merged known(String moment, String day, EffectRow... rows) {
        return merged(day, Instant.parse(moment), rows);
    }

    Merged merged(String day, @Nullable Instant known, EffectRow... rows) {
        return put(day, known, rows).consolidator().merged();
    }

    /** @param amending as footnotes count them */
    record Put(Consolidator consolidator, List<Whole.Amending> amending) {}

    Put put(String day, @Nullable Instant known, EffectRow... rows) {
        var consolidator = new Consolidator(LegalText.of(BASE));
        var timeline = new java.util.ArrayList<>(List.of(commenced("2013-01-01")));
        timeline.addAll(List.of(rows));
        var base = new LegalDocumentId(UUID.randomUUID());
        var view = view(base, LocalDate.parse(day), known, "30/2013/QĐ-UBND", "2013-01-01", null, BASE, timeline);
        return new Put(consolidator, new AmendingTexts(lookup, texts, RULES).putInto(consolidator, view, VIEWER));
    }

    static List<String> said(Merged merged) {
        return merged.lines().stream().map(line -> line.passage().text()).toList();
    }

    void acting(LegalDocumentId id, String issued, String said, EffectRow... rows) {
        var file = new DocumentId(id.value());
        var number = id == first ? "1/2020/QĐ-UBND" : "2/2020/QĐ-UBND";
        when(lookup.view(eq(id), any(), any(), any()))
                .thenAnswer(asked -> view(
                        id,
                        asked.getArgument(1),
                        asked.getArgument(2),
                        number,
                        issued,
                        file,
                        said,
                        held(asked.getArgument(2), rows)));
        when(lookup.document(eq(id), any(), any()))
                .thenReturn(view(id, LocalDate.parse(issued), null, number, issued, file, said, List.of())
                        .document());
        when(texts.of(eq(file), any(), any())).thenReturn(new TextSources.Source(LegalText.of(said), null));
    }

    static List<EffectRow> held(@Nullable Instant known, EffectRow... rows) {
        var moment = known == null ? Instant.MAX : known;
        return Stream.of(rows).filter(row -> row.effect().heldAt(moment)).toList();
    }

    static LegalView view(
            LegalDocumentId id,
            LocalDate on,
            @Nullable Instant knownAt,
            String number,
            String issued,
            @Nullable DocumentId file,
            String said,
            List<EffectRow> timeline) {
        var keys = new java.util.HashSet<String>();
        LegalText.of(said).passages().stream()
                .map(Passage::key)
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        var known = RecordedEffect.asKnownAt(
                Instant.MAX, timeline.stream().map(EffectRow::effect).toList(), keys, RULES);
        var document = new LegalDocument(
                id,
                file,
                titled(LegalFixtures.decision(number, issued, issued)),
                true,
                "",
                "",
                "",
                Set.of(),
                Contents.of(keys),
                HeaderState.CONFIRMED,
                0);
        return new LegalView(
                document,
                on,
                knownAt,
                known.statusOn(on),
                known.since(on),
                List.of(),
                List.of(),
                null,
                known.intervals(),
                timeline,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    static LegalHeader titled(LegalHeader head) {
        return new LegalHeader(
                head.number(),
                head.typeName(),
                TITLE,
                head.issuers(),
                null,
                null,
                head.issuedOn(),
                head.effectiveFrom(),
                null);
    }

    static EffectRow retracted(EffectRow row, Instant at) {
        var one = row.effect();
        var effect = new RecordedEffect(
                one.kind(), one.on(), one.scope(), one.until(), one.confirmed(), one.recordedAt(), at);
        return new EffectRow(row.id(), effect, "", "", null, row.acting(), false, "", -1, "", null);
    }

    static EffectRow commenced(String on) {
        return row(EffectKind.COMMENCED, on, null);
    }

    static EffectRow unnamedPart(EffectKind kind, String on, LegalDocumentId acting) {
        return row(kind, on, acting, Scope.UNNAMED_PART);
    }

    /** @param provisions none: the whole, and of what amends: nobody named them */
    static EffectRow row(EffectKind kind, String on, @Nullable LegalDocumentId acting, String... provisions) {
        var scope = provisions.length > 0
                ? Scope.of(provisions)
                : AmendingTexts.amends(kind) ? Scope.UNNAMED_PART : Scope.WHOLE;
        return row(kind, on, acting, scope);
    }

    private static EffectRow row(EffectKind kind, String on, @Nullable LegalDocumentId acting, Scope scope) {
        return new EffectRow(
                new EffectId(UUID.randomUUID()),
                new RecordedEffect(kind, LocalDate.parse(on), scope, null, true, Instant.EPOCH, null),
                "",
                "",
                null,
                acting == null ? null : new LegalName(acting, "Quyết định"),
                false,
                "",
                -1,
                "",
                null);
    }
}
