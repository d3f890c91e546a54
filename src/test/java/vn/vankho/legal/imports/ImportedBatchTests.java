package vn.vankho.legal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;
import vn.vankho.legal.HeaderState;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.register.ImportedBatch;
import vn.vankho.legal.register.ImportedEntries;
import vn.vankho.legal.register.RegisterRoom;
import vn.vankho.legal.register.SourceRow;
import vn.vankho.legal.statement.SourceWord;

/** New texts of a register are written together: as much of each is there as if they had come in one by one. */
class ImportedBatchTests {
    private static RegisterRoom room;
    private static ImportId from;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
        from = room.anImport();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void a_new_text_has_its_head_its_source_and_its_line_in_the_trail_and_its_end_is_proposed() {
        var ended = new SourceWord("Hết hiệu lực toàn bộ", LocalDate.parse("2021-03-01"), "", "", "a.pdf");

        var text = batch(batch -> batch.apply(row(7), head("301/2020/QĐ-UBND"), ended, null, null));

        var view = room.view(text.id());
        assertThat(view.document().state()).isEqualTo(HeaderState.PROPOSED);
        assertThat(view.document().header()).isEqualTo(head("301/2020/QĐ-UBND"));
        assertThat(view.document().readFields()).contains("number", "issuer", "issuedOn");
        assertThat(view.document().normative()).isTrue();
        assertThat(room.jdbc
                        .sql(
                                "select row_no from legal_source_statement where legal_document_id = ? and file_named = 'a.pdf'")
                        .param(text.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(7);
        assertThat(view.timeline())
                .singleElement()
                .matches(event -> !event.effect().confirmed()
                        && event.effect().kind() == EffectKind.ANNOUNCED_CEASED
                        && event.effect().on().equals(LocalDate.parse("2021-03-01")));
        assertThat(trail(text))
                .isEqualTo("{\"row\": 7, \"title\": \"Quyết định 301/2020/QĐ-UBND\", \"confirmed\": false}");
    }

    @Test
    void a_later_row_of_the_batch_may_say_more_of_a_text_that_is_not_written_yet() {
        var text = batch(batch -> {
            var made = batch.apply(row(8), head("302/2020/QĐ-UBND"), SourceWord.NONE, null, null);
            var more = decision("302/2020/QĐ-UBND", "2020-02-01", "2020-02-11");
            return batch.apply(row(9), more, SourceWord.NONE, made, null);
        });

        assertThat(room.view(text.id()).document().header().effectiveFrom()).isEqualTo(LocalDate.parse("2020-02-11"));
    }

    @Test
    void a_new_text_keeps_that_it_went_by_the_shortened_procedure() {
        var head = head("304/2020/QĐ-UBND").ofShortened(true);

        var text = batch(batch -> batch.apply(row(12), head, SourceWord.NONE, null, null));

        assertThat(room.view(text.id()).document().header()).isEqualTo(head);
    }

    @Test
    void another_day_of_issue_of_a_text_with_a_file_is_taken_over_by_the_index() {
        var file = room.file("tệp có ngày khác");
        var known = room.view(room.taken(file, head("303/2020/QĐ-UBND"))).document();
        room.jdbc.sql("delete from step where kind = 'INDEX'").update();

        batch(batch -> batch.apply(row(10), decision("303/2020/QĐ-UBND", "2020-02-01"), SourceWord.NONE, known, null));
        assertThat(isIndexed(file)).as("the same day").isFalse();

        batch(batch -> batch.apply(row(11), decision("303/2020/QĐ-UBND", "2020-03-01"), SourceWord.NONE, known, null));
        assertThat(isIndexed(file)).isTrue();
    }

    private static boolean isIndexed(DocumentId file) {
        return room.jdbc
                .sql("select exists (select from step where document_id = ? and kind = 'INDEX')")
                .param(file.value())
                .query(Boolean.class)
                .single();
    }

    private interface Rows {
        LegalDocument on(ImportedBatch batch);
    }

    private static LegalDocument batch(Rows rows) {
        return room.inTransaction(() -> {
            var batch = room.bean(ImportedEntries.class).batch(room.lawyer);
            var last = rows.on(batch);
            batch.end();
            return last;
        });
    }

    private static SourceRow row(int number) {
        return new SourceRow(from, number, false);
    }

    private static LegalHeader head(String number) {
        return decision(number, "2020-02-01");
    }

    private static String trail(LegalDocument text) {
        return room.jdbc
                .sql("select details::text from audit_entry where deed = 'legal.import' and subject_id = ?")
                .param(text.id().value().toString())
                .query(String.class)
                .single();
    }
}
