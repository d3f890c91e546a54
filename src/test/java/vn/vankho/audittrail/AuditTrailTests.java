package vn.vankho.audittrail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalTest;

@PortalTest
class AuditTrailTests {
    private static final Actor LAN = new Actor(UUID.randomUUID(), "Nguyễn Thị Lan");

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditEntries entries;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void a_deed_is_read_as_it_was_written() {
        var id = write("test.keep", Map.of("title", "Quyết định \u0000 về “lưu trữ”", "pages", 3));

        var found = entries.page(AuditFilter.of("test", id), 0, 10);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.rows().getFirst().actor()).isEqualTo(LAN);
        assertThat(found.rows().getFirst().details())
                .containsEntry("title", "Quyết định  về “lưu trữ”")
                .containsEntry("pages", 3);
    }

    @Test
    void signs_that_look_like_an_escape_stand_as_they_were_typed() {
        var typed = "C:\\u0000 và \\\\u0000\\";
        var id = write("test.keep", Map.of("title", typed + "\u0000\u0000", "tags", List.of("\\\u0000a")));

        assertThat(entries.page(AuditFilter.of("test", id), 0, 10)
                        .rows()
                        .getFirst()
                        .details())
                .containsEntry("title", typed)
                .containsEntry("tags", List.of("\\a"));
    }

    @Test
    void the_database_refuses_to_change_or_remove_a_line() {
        var id = write("test.keep", Map.of());

        assertThatThrownBy(() -> jdbc.sql("update audit_entry set actor_name = 'X' where subject_id = ?")
                        .param(id)
                        .update())
                .hasStackTraceContaining("audit_entry is insert-only: UPDATE is refused");
        assertThatThrownBy(() -> jdbc.sql("delete from audit_entry where subject_id = ?")
                        .param(id)
                        .update())
                .hasStackTraceContaining("audit_entry is insert-only: DELETE is refused");
        assertThatThrownBy(() -> jdbc.sql("truncate audit_entry").update())
                .hasStackTraceContaining("audit_entry is insert-only: TRUNCATE is refused");
        assertThat(entries.page(AuditFilter.of("test", id), 0, 10).total()).isEqualTo(1);
    }

    @Test
    void an_undone_deed_leaves_no_line() {
        var id = UUID.randomUUID().toString();

        transaction.executeWithoutResult(status -> {
            trail.record(LAN, "test.keep", "test", id, Map.of());
            status.setRollbackOnly();
        });

        assertThat(entries.page(AuditFilter.of("test", id), 0, 10).total()).isZero();
    }

    @Test
    void a_line_without_the_transaction_of_its_deed_is_refused() {
        assertThatThrownBy(() -> trail.record(LAN, "test.keep", "test", "1", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void lines_are_filtered_by_person_deed_room_and_time() {
        var id = write("test.filter-one", Map.of());
        write("test.filter-two", Map.of());
        var at =
                entries.page(AuditFilter.of("test", id), 0, 1).rows().getFirst().at();

        assertThat(entries.rows(new AuditFilter(null, null, LAN.id(), "test.filter-one", null, null), 0, 10))
                .extracting(AuditEntry::subjectId)
                .containsExactly(id);
        assertThat(entries.rows(new AuditFilter(null, null, LAN.id(), "test.", null, id), 0, 10))
                .hasSize(1);
        assertThat(entries.rows(new AuditFilter(at, at.plusMillis(1), null, null, "test", id), 0, 10))
                .hasSize(1);
        assertThat(entries.rows(new AuditFilter(null, at, null, null, "test", id), 0, 10))
                .isEmpty();
        assertThat(entries.deeds())
                .contains("test.filter-one", "test.filter-two")
                .doesNotHaveDuplicates();
    }

    private String write(String deed, Map<String, ?> details) {
        var id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> trail.record(LAN, deed, "test", id, details));
        return id;
    }
}
