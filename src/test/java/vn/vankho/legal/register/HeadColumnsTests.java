package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.register.HeadColumns.Column;

/** A head that comes in by a batch loses nothing that one by a person keeps: one list says what is written of both. */
class HeadColumnsTests {
    /** Of the entry, not of its head. */
    private static final Set<String> OF_THE_ENTRY = Set.of(
            "id",
            "state",
            "revision",
            "taken_in_at",
            "confirmed_at",
            "confirmed_by",
            "merged_into",
            "open_head",
            "document_id",
            "version_id",
            "destroyed_file");

    /** What was read in the file. */
    private static final Set<String> OF_THE_FILE =
            Set.of("articles", "divisions", "evidence", "doubtful_numbers", "doubts", "effect_sentence", "read_fields");

    /** A lawyer's word against the rule. */
    private static final Set<String> OF_A_LAWYER =
            Set.of("normative_said", "normative_why", "normative_by", "normative_at");

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
    void every_column_of_an_entry_is_one_of_its_head_or_known_as_something_else() {
        var known = new TreeSet<>(OF_THE_ENTRY);
        known.addAll(OF_THE_FILE);
        known.addAll(OF_A_LAWYER);
        HeadColumns.ALL.stream().map(Column::name).forEach(known::add);

        assertThat(columns()).containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void each_column_of_a_head_has_its_value() {
        assertThat(HeadColumns.ALL)
                .extracting(Column::value)
                .containsExactlyInAnyOrderElementsOf(room.bean(HeadColumns.class)
                        .values(decision("1/2020/QĐ-UBND", "2020-01-01"))
                        .keySet());
    }

    /** Those that the database computes are written by nobody. */
    private static List<String> columns() {
        return room.jdbc.sql("""
                        select column_name from information_schema.columns
                         where table_schema = 'public' and table_name = 'legal_document' and is_generated = 'NEVER'
                        """).query(String.class).list();
    }
}
