package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.PortalTest;

/** A restore of a dump runs without a search path: what tables and indexes call has to find its own functions all the same. */
@PortalTest
class RestorableTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void generated_columns_are_made_again_without_a_search_path() {
        madeAgain("""
                select format('create temporary table restored_%s_%s (like %s, restored %s generated always as (%s) stored) on commit drop',
                              a.attrelid::oid, a.attnum, a.attrelid::regclass, format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid))
                  from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
                 where a.attgenerated <> ''
                """, "document_folded");
    }

    @Test
    void indexes_are_made_again_without_a_search_path() {
        madeAgain("""
                select regexp_replace(pg_get_indexdef(i.indexrelid), '^(CREATE (?:UNIQUE )?INDEX) \\S+ ON', '\\1 ON')
                  from pg_index i join pg_class c on c.oid = i.indrelid
                 where c.relnamespace = to_regnamespace('public') and (i.indexprs is not null or i.indpred is not null)
                """, "lower(");
    }

    /** @param one of them names this */
    private void madeAgain(String statements, String one) {
        transaction.executeWithoutResult(made -> {
            made.setRollbackOnly();
            jdbc.sql("set local search_path to ''").update();
            var all = jdbc.sql(statements).query(String.class).list();
            assertThat(all).anyMatch(statement -> statement.contains(one));
            for (var statement : all)
                assertThatCode(() -> jdbc.sql(statement).update()).as(statement).doesNotThrowAnyException();
        });
    }
}
