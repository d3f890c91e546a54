package vn.vankho.legal.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.shared.Sql;
import vn.vankho.startup.TestPostgres;
import vn.vankho.vietnamese.JointIssuers;

/** What a register held in one line, it holds body by body when it learns that there are several: as the portal itself tells them apart. */
class JointIssuersMigrationTests {
    private final DriverManagerDataSource database =
            new DriverManagerDataSource(TestPostgres.freshDatabase(), TestPostgres.user(), TestPostgres.password());
    private final JdbcClient jdbc = JdbcClient.create(database);

    @Test
    void bodies_that_stood_in_one_line_are_told_apart_and_names_with_a_dash_stay_one() {
        migrate("20261130.0252");
        var names = List.of(
                "Bộ Tài chính - Bộ Công Thương",
                "Bộ Lao động - Thương binh và Xã hội - Bộ Tài chính - Bộ Nội vụ",
                "Bộ Lao động - Thương binh và Xã hội",
                "Bộ Y tế; Bộ Công an",
                "BỘ TÀI CHÍNH - BỘ NỘI VỤ",
                "Bộ Nội vụ và Bộ Tư pháp",
                "Bộ Tài chính, Bộ Y tế và Bộ Lao động, Thương binh và Xã hội",
                "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Sông Vân",
                "Ủy ban nhân dân tỉnh Sông Vân - Ủy ban Mặt trận Tổ quốc Việt Nam",
                "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu - Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam",
                "Ủy ban nhân dân - Bảo hiểm xã hội tỉnh Sông Vân",
                "Ủy ban nhân dân - Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sông Vân",
                "Ủy ban nhân dân tỉnh Sông Vân; Ủy ban nhân dân tỉnh An Hòa",
                "Ủy ban nhân dân tỉnh Bà Rịa - Vũng Tàu");
        names.forEach(this::entry);
        entry(null);

        migrate("latest");

        var kept = jdbc.sql("select title, issuer, issuers, issuer_keys from legal_document where issuers <> '{}'")
                .query((row, _) -> {
                    var bodies = JointIssuers.each(row.getString("title"));
                    assertThat(Sql.strings(row, "issuers")).isEqualTo(bodies);
                    assertThat(Sql.strings(row, "issuer_keys")).containsExactly(LegalKeys.issuers(bodies));
                    assertThat(row.getString("issuer")).isEqualTo(JointIssuers.joined(bodies));
                    return row.getString("title");
                })
                .list();
        assertThat(kept).containsExactlyInAnyOrderElementsOf(names);
        assertThat(jdbc.sql("select count(*) from legal_document where issuer is null and issuers = '{}'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** As a merge kept it before bodies were told apart. */
    @Test
    void a_line_whose_name_and_key_part_otherwise_stays_one() {
        migrate("latest");

        assertThat(parted("BỘ TÀI CHÍNH - BỘ NỘI VỤ", "BO TAI CHINH - BO NOI VU"))
                .isEqualTo("{\"BỘ TÀI CHÍNH\",\"BỘ NỘI VỤ\"} {\"BO TAI CHINH\",\"BO NOI VU\"}");
        assertThat(parted("bộ tài chính - bộ nội vụ", "BO TAI CHINH - BO NOI VU"))
                .isEqualTo("{\"bộ tài chính - bộ nội vụ\"} {\"BO TAI CHINH - BO NOI VU\"}");
        assertThat(parted("Bộ Nội vụ", null)).isEqualTo("{\"Bộ Nội vụ\"} {\"BỘ NỘI VỤ\"}");
        assertThat(parted(null, null)).isEqualTo("{} {}");
    }

    private String parted(@Nullable String issuer, @Nullable String key) {
        return jdbc.sql(
                        "select issuers || ' ' || issuer_keys from"
                                + " (select issuers::text, issuer_keys::text from legal_parted(cast(:issuer as text), cast(:key as text))) p")
                .param("issuer", issuer, java.sql.Types.VARCHAR)
                .param("key", key, java.sql.Types.VARCHAR)
                .query(String.class)
                .single();
    }

    private void entry(String issuer) {
        jdbc.sql("""
                insert into legal_document (id, title, issuer, issuer_key, state, taken_in_at)
                values (:id, :title, :issuer, :key, 'CITED', now())
                """)
                .param("id", UUID.randomUUID())
                .param("title", issuer == null ? "không rõ" : issuer)
                .param("issuer", issuer, java.sql.Types.VARCHAR)
                .param("key", LegalKeys.issuer(issuer), java.sql.Types.VARCHAR)
                .update();
    }

    private void migrate(String until) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .target(until)
                .load()
                .migrate();
    }
}
