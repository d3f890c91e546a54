package vn.vankho.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import vn.vankho.shared.StartRefused;

/** Whoever reads why the portal did not start reads which disk is full. */
class DiskFullTests {
    private static final Path FOLDER = Path.of("/srv/vankho");
    private static final long FULL = 3L << 20;
    private static final long ROOM = 3L << 30;

    @Test
    void the_data_folder_is_named_with_what_is_left_and_what_could_not_be_done() {
        var failed = new RuntimeException(
                new StartRefused("PostgreSQL kèm theo không chạy được.", new IOException("pg_ctl failed")));

        assertThat(DiskFullAnalyzer.sentence(failed, FOLDER, FULL))
                .startsWith("Ổ đĩa chứa thư mục dữ liệu /srv/vankho (vankho.data) đã đầy, chỉ còn 3 MB.")
                .endsWith("(PostgreSQL kèm theo không chạy được.)");
        assertThat(DiskFullAnalyzer.sentence(failed, FOLDER, ROOM)).isNull();
    }

    @Test
    void a_setting_that_is_wrong_is_not_blamed_on_the_disk() {
        assertThat(DiskFullAnalyzer.sentence(new StartRefused("Khóa cấu hình lạ."), FOLDER, FULL))
                .isNull();
    }

    @Test
    void the_disk_of_a_database_elsewhere_is_told_by_its_answer_and_any_other_by_the_system() {
        var insert = new RuntimeException(new SQLException("could not extend file", "53100"));
        var away = new RuntimeException(new SQLException("connection refused", "08001"));
        var index = new UncheckedIOException(new IOException("No space left on device"));

        assertThat(DiskFullAnalyzer.sentence(insert, FOLDER, ROOM))
                .startsWith("Ổ đĩa của cơ sở dữ liệu đã đầy.")
                .contains("could not extend file");
        assertThat(DiskFullAnalyzer.sentence(away, FOLDER, ROOM)).isNull();
        assertThat(DiskFullAnalyzer.sentence(index, FOLDER, ROOM)).startsWith("Một ổ đĩa mà cổng ghi vào đã đầy.");
    }
}
