package vn.vankho.legal.imports;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.legal.ImportId;
import vn.vankho.legal.imports.RegisterImportRepository.Work;

/**
 * Which import is worked on. The work holds a row of its own, not that of the import: what a person says of the import waits for no batch,
 * and the batch looks at its end whether it is wanted still.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ImportHandRepository {
    private final JdbcClient jdbc;
    private final RegisterImportRepository imports;

    ImportHandRepository(JdbcClient jdbc, RegisterImportRepository imports) {
        this.jdbc = jdbc;
        this.imports = imports;
    }

    void insert(ImportId id) {
        jdbc.sql("insert into register_import_hand (import_id) values (:id)")
                .param("id", id.value())
                .update();
    }

    /**
     * The one that comes next and that no other process has in hand, taken in hand until the transaction ends: looking through before taking
     * over, of equals the one that was asked for first.
     */
    Optional<Work> next() {
        return jdbc.sql("""
                select m.* from register_import m join register_import_hand h on h.import_id = m.id
                 where m.state in ('CHECKING', 'APPLYING', 'CONFIRMING')
                 order by m.state <> 'CHECKING', m.asked_at, m.id limit 1 for update of h skip locked
                """).query(RegisterImportMapping::work).optional();
    }

    /** Whether it is still what a person wants; from now on nobody says otherwise until the transaction ends. */
    boolean isWanted(Work work) {
        return imports.lock(work.id())
                .filter(now -> now.state() == work.state() && now.askedAt().equals(work.askedAt()))
                .isPresent();
    }

    /** Waits until nobody has it in hand. Before the import is locked, as whoever works on it does. */
    void inHand(ImportId id) {
        jdbc.sql("select import_id from register_import_hand where import_id = :id for update")
                .param("id", id.value())
                .query((row, _) -> row.getString(1))
                .list();
    }
}
