package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A zip in a zip is a folder in a folder, as deep as the portal takes one that is uploaded; what cannot be opened has its line. */
class ImportInnerZipTests extends ImportRoom {
    @Test
    void the_files_of_a_zip_in_a_zip_are_kept_in_folders_of_their_names_and_sent_once() throws Exception {
        var quarter = zip(Map.of("công văn.txt", "một".getBytes(UTF_8), "sâu/tờ trình.txt", "hai".getBytes(UTF_8)));
        var year = zip(Map.of("Quý I.zip", quarter, "mục lục.txt", "ba".getBytes(UTF_8)));
        Files.write(folder.resolve("2025.zip"), year);
        Files.write(folder.resolve("ngoài.txt"), "bốn".getBytes(UTF_8));

        assertThat(run(folder, "vk_right")).isEqualTo(Main.DONE);

        assertThat(said())
                .contains("đã lưu\t2025.zip/Quý I.zip/công văn.txt")
                .contains("đã lưu\t2025.zip/Quý I.zip/sâu/tờ trình.txt")
                .contains("đã lưu\t2025.zip/mục lục.txt", "đã lưu\tngoài.txt")
                .contains("xong: 4 tệp mới, 0 tệp đã có, 0 tệp bị từ chối");
        run(folder, "vk_right");
        assertThat(received).isEmpty();
        assertThat(temporary()).isZero();
    }

    @Test
    void a_zip_that_is_named_itself_is_opened_as_deep_and_no_deeper() throws Exception {
        var deepest = zip(Map.of("d.txt", "bốn".getBytes(UTF_8)));
        var third = zip(Map.of("4.zip", deepest, "c.txt", "ba".getBytes(UTF_8)));
        var second = zip(Map.of("3.zip", third, "b.txt", "hai".getBytes(UTF_8)));
        var first = folder.resolve("1.zip");
        Files.write(first, zip(Map.of("2.zip", second, "a.txt", "một".getBytes(UTF_8))));

        assertThat(run(first, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said())
                .contains("đã lưu\ta.txt", "đã lưu\t2.zip/b.txt", "đã lưu\t2.zip/3.zip/c.txt")
                .contains("từ chối\t2.zip/3.zip/4.zip\t“4.zip” nằm sâu quá 3 lớp")
                .doesNotContain("d.txt");
    }

    @Test
    void an_inner_zip_that_is_damaged_empty_or_a_bomb_has_its_line_and_the_others_are_sent() throws Exception {
        var all = new LinkedHashMap<String, byte[]>();
        all.put("a.txt", "một".getBytes(UTF_8));
        all.put("bom.zip", new byte[201 * 1024 * 1024]);
        all.put("trống.zip", zip(Map.of("chỉ có thư mục/", new byte[0])));
        all.put("vỡ.zip", "không phải".getBytes(UTF_8));
        all.put("z.zip", zip(Map.of("z.txt", "hai".getBytes(UTF_8), "__MACOSX/rác.zip", new byte[1])));
        Files.write(folder.resolve("hồ sơ.zip"), zip(all));

        assertThat(run(folder, "vk_right")).isEqualTo(Main.REFUSALS);

        assertThat(said())
                .contains("đã lưu\thồ sơ.zip/a.txt", "đã lưu\thồ sơ.zip/z.zip/z.txt")
                .contains("từ chối\thồ sơ.zip/vỡ.zip\tTệp “vỡ.zip” bị hỏng")
                .contains("từ chối\thồ sơ.zip/trống.zip\tTệp nén “trống.zip” không có tệp nào bên trong")
                .contains("từ chối\thồ sơ.zip/bom.zip\t")
                .contains("bỏ qua: hồ sơ.zip/z.zip/__MACOSX/")
                .contains("xong: 2 tệp mới, 0 tệp đã có, 3 tệp bị từ chối");
        assertThat(temporary()).isZero();
    }

    private static long temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("vankho-import-"))
                    .count();
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                if (file.getValue().length > 0) out.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
