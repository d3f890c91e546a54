package vn.vankho.legal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.PROVINCE;
import static vn.vankho.legal.LegalFixtures.decision;
import static vn.vankho.legal.LegalFixtures.reads;
import static vn.vankho.legal.RelationKind.REPEALS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.effect.EffectStatus;
import vn.vankho.legal.imports.row.ImportKind;
import vn.vankho.legal.imports.row.ImportOutcome;
import vn.vankho.legal.imports.row.Named;
import vn.vankho.legal.imports.row.ReadRow;
import vn.vankho.legal.register.ImportedEntries;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.legal.register.SourceRow;
import vn.vankho.legal.statement.SourceWord;

/** A register that a lawyer answers for: its acts count, but on nothing out of sight, and a head that is confirmed is not said to change. */
class ImportedActsTests {
    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_text_out_of_sight_is_as_one_that_nobody_knows_also_in_the_rows_behind() {
        var other = room.person("phapche2", Role.LEGAL_OFFICER);
        var hidden = room.taken(room.hiddenFile("kín"), decision("88/2022/QĐ-UBND", "2022-01-01", "2022-01-11"));
        room.confirm(hidden);
        var acting = room.confirmed(decision("90/2024/QĐ-UBND", "2024-01-01", "2024-01-11"));
        room.confirmed(decision("91/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));

        imported(
                other,
                row("90/2024/QĐ-UBND", "88/2022/QĐ-UBND", null),
                row("88/2022/QĐ-UBND", "91/2020/QĐ-UBND", LocalDate.parse("2022-01-11")));

        assertThat(room.on(hidden, "2024-02-01")).containsExactly(EffectStatus.IN_FORCE);
        assertThat(room.lookup.view(acting, null, null, other).relations())
                .singleElement()
                .matches(relation -> relation.other() != null && !hidden.equals(relation.other()));
    }

    @Test
    void an_act_that_was_read_in_its_text_is_confirmed_with_the_row() {
        var older = room.confirmed(decision("92/2015/QĐ-UBND", "2015-01-01", "2015-01-11"));
        var acting = room.confirmed(
                decision("93/2021/QĐ-UBND", "2021-01-01", "2021-01-11"), reads(REPEALS, "92/2015/QĐ-UBND", ""));
        var row = row("93/2021/QĐ-UBND", "92/2015/QĐ-UBND", LocalDate.parse("2021-02-01"));

        assertThat(imported(room.lawyer, row)).containsExactly(ImportOutcome.UPDATED);

        assertThat(room.view(acting).relations())
                .singleElement()
                .matches(relation -> relation.state() == ProposalState.CONFIRMED);
        assertThat(room.on(older, "2021-01-31")).containsExactly(EffectStatus.IN_FORCE);
        assertThat(room.on(older, "2021-02-01")).containsExactly(EffectStatus.CEASED);
        assertThat(imported(room.lawyer, row)).containsExactly(ImportOutcome.UNCHANGED);
    }

    @Test
    void the_trail_does_not_say_that_a_confirmed_head_changed_where_nobody_answers_for_the_row() {
        var id = room.confirmed(decision("94/2020/QĐ-UBND", "2020-01-01", "2020-01-11"));
        var known = room.view(id).document();
        var from = room.anImport();

        room.inTransaction(() -> room.bean(ImportedEntries.class)
                .batch(room.lawyer)
                .apply(
                        new SourceRow(from, 3, false),
                        decision("94/2020/QĐ-UBND", "2020-01-02", "2020-01-12"),
                        new SourceWord("", null, "", "", ""),
                        known,
                        null));

        assertThat(room.view(id).document().header()).isEqualTo(known.header());
        assertThat(room.jdbc
                        .sql("select count(*) from audit_entry where deed = 'legal.import' and subject_id = ?")
                        .param(id.value().toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_row_that_names_the_second_file_of_a_text_means_the_entry_that_stayed() {
        var header = decision("95/2020/QĐ-UBND", "2020-01-01", "2020-01-11");
        var first = room.confirmed(header);
        var file = room.file("tệp thứ hai");
        room.merges.merge(first, room.taken(file, header), "", room.lawyer);

        room.inTransaction(() -> assertThat(room.bean(ImportedEntries.class)
                        .ofFile(file)
                        .orElseThrow()
                        .id())
                .isEqualTo(first));
    }

    private static List<ImportOutcome> imported(Viewer viewer, ReadRow... rows) {
        var terms = new ImportTerms(new ImportId(UUID.randomUUID()), ImportKind.RELATIONS, true);
        return room.inTransaction(() -> {
            var batch = room.bean(ImportedRelations.class).of(terms, List.of(rows), viewer);
            return List.of(rows).stream()
                    .map(row -> batch.apply(2, row, batch.decide(row)).outcome())
                    .toList();
        });
    }

    private static ReadRow row(String acting, String older, @Nullable LocalDate from) {
        return new ReadRow(
                new Named(older, "Quyết định", "", PROVINCE, null),
                new Named(acting, "Quyết định", "", PROVINCE, null),
                "Văn bản bị bãi bỏ",
                null,
                null,
                null,
                from,
                null,
                null,
                "",
                "",
                false,
                false,
                "",
                "",
                List.of());
    }
}
