package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vankho.PortalTest;
import vn.vankho.shared.DataFolder;

@PortalTest
class PortalStartsTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataFolder data;

    @Test
    void the_portal_starts_on_a_real_postgresql_with_vietnamese_collation() {
        assertThat(jdbc.sql("select lower('ĐẶNG ƯỚC') || ' ' || (select count(*) from scheduled_tasks)")
                        .query(String.class)
                        .single())
                .startsWith("đặng ước");
        assertThat(jdbc.sql("select 'đ' > 'd' collate \"vi-VN-x-icu\" and 'đ' < 'e' collate \"vi-VN-x-icu\"")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_data_folder_is_held() {
        assertThat(data.root().resolve("vankho.pid"))
                .hasContent(Long.toString(ProcessHandle.current().pid()));
    }
}
