package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.ApiTest;
import vn.vankho.identity.Role;
import vn.vankho.identity.TestPeople;

/** A register from the command line, against the whole portal. */
class ImportRegisterCommandTests extends ApiTest {
    @TempDir
    Path folder;

    @Test
    void faults_are_printed_by_row_and_the_rest_is_taken_over_when_asked_to() throws Exception {
        var clerk = somebody("vanthu", Role.CLERK);
        var file = folder.resolve("sổ.csv");
        Files.writeString(file, """
                Số ký hiệu;Trích yếu;Ngày ban hành
                7101/2020/QĐ-UBND;Quy định thử;01/02/2020
                7102/2020/QĐ-UBND;Ngày sai;31/02/2020
                """);
        var told = new ByteArrayOutputStream();
        int code = command(
                told,
                file.toString(),
                "--mode",
                "apply",
                "--issuer",
                "Ủy ban nhân dân tỉnh Sông Vân",
                "--user",
                clerk.login() + ":" + TestPeople.PASSWORD);

        assertThat(told.toString(UTF_8))
                .contains("mới: 1", "lỗi: 1", "dòng 3\tlỗi\t31/02/2020\tKhông đọc được ngày", "đã nhập 1/2 dòng");
        assertThat(code).isEqualTo(Main.REFUSALS);
    }

    @Test
    void what_cannot_be_done_is_said() {
        assertThatThrownBy(() -> command(new ByteArrayOutputStream(), "x.csv", "--mode", "maybe"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("import-register");
        assertThatThrownBy(() -> command(
                        new ByteArrayOutputStream(), folder.resolve("none.csv").toString(), "--token", "x"))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("none.csv");
    }

    private int command(ByteArrayOutputStream told, String... arguments) throws Exception {
        var all = new java.util.ArrayList<>(List.of(arguments));
        all.addAll(List.of("--url", "http://127.0.0.1:" + port));
        return new ImportRegisterCommand(Options.of(all), new PrintStream(told, true, UTF_8), System.err).run();
    }
}
