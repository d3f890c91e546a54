package vn.vankho.command.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.vietnamese.SharedData;

/** How well legal documents are recognised, over a folder with right answers. */
class EvaluateRecognitionTests {
    @TempDir
    Path folder;

    @Test
    void figures_count_what_is_right_wrong_missed_and_rightly_none() throws Exception {
        Files.writeString(folder.resolve("one.txt"), """
                ỦY BAN NHÂN DÂN
                TỈNH AN HÒA
                Số: 12/2031/QĐ-UBND
                An Hòa, ngày 05 tháng 3 năm 2031
                QUYẾT ĐỊNH
                Về việc kiểm định phương tiện đo
                Căn cứ Luật Đo lường số 04/2011/QH13;
                Điều 1. Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 07/2019/QĐ-UBND.
                TM. ỦY BAN NHÂN DÂN
                CHỦ TỊCH
                Trần Minh Hòa
                """);
        Files.writeString(folder.resolve("metadata.csv"), """
                file,so_ky_hieu,loai,co_quan,ngay_ban_hanh,ngay_hieu_luc,trich_yeu,nguoi_ky,cach_ghi_hieu_luc,nhom,lop_chu,bang_ma
                one.txt,12/2031/QĐ-UBND,Quyết định,Ủy ban nhân dân tỉnh An Hòa,2031-03-05,2031-03-05,Kiểm định phương tiện đo,Lê Văn Nam,từ ngày ký,doc,digital,Unicode
                """);
        Files.writeString(folder.resolve("relations.csv"), """
                van_ban_nguon,quan_he,van_ban_dich
                12/2031/QĐ-UBND,căn cứ,04/2011/QH13
                12/2031/QĐ-UBND,thay thế,07/2019/QĐ-UBND
                12/2031/QĐ-UBND,thay thế,8/2019/QĐ-UBND
                """);

        var report = evaluate(folder);

        for (var field : List.of("number", "type", "issuer", "issuedOn", "title", "effectiveFrom"))
            assertThat(report.at("/digital/" + field + "/f1").asDouble())
                    .as(field)
                    .isEqualTo(1);
        assertThat(report.at("/digital/titleByTable/f1").asDouble()).isEqualTo(1);
        assertThat(report.at("/digital/signatory/f1").asDouble()).isZero();
        assertThat(report.at("/relations/basedOn/f1").asDouble()).isEqualTo(1);
        assertThat(report.at("/relations/replaces/precision").asDouble()).isEqualTo(1);
        assertThat(report.at("/relations/replaces/recall").asDouble()).isEqualTo(.5);
        assertThat(report.at("/scan/files").asInt()).isZero();
    }

    /** An answer of two fields is right by either, one of none is right where nothing is proposed; a file without an answer is not counted. */
    @Test
    void fields_are_set_against_the_answers_beside_the_tables() throws Exception {
        var rows = new StringBuilder("file,sha1,loai\n");
        var titles = List.of("bảng giá đất", "bảng giá đất", "cử người đi họp", "cử người đi họp", "bệnh viện");
        for (int i = 0; i < titles.size(); i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"), "ỦY BAN NHÂN DÂN\nTỈNH AN HÒA\nQUYẾT ĐỊNH\nVề " + titles.get(i) + "\n");
            rows.append(i).append(".txt,").append(i).append(",Quyết định\n");
        }
        Files.writeString(folder.resolve("metadata.csv"), rows);
        Files.writeString(folder.resolve("relations.csv"), "van_ban_nguon,quan_he,van_ban_dich\n");
        Files.writeString(
                folder.resolve("fields.csv"), "sha1,linh_vuc\n0,Xây dựng | Đất đai\n1,Xây dựng\n2,\n3,Y tế\n");

        var field = evaluate(folder).at("/digital/field");

        assertThat(field.at("/right").asInt()).isEqualTo(1);
        assertThat(field.at("/wrong").asInt()).isEqualTo(1);
        assertThat(field.at("/none").asInt()).isEqualTo(1);
        assertThat(field.at("/missed").asInt()).isEqualTo(2);
    }

    /** A saved page of the web has a title of its site; the register beside it has that of the paper. */
    @Test
    void a_title_may_be_that_of_the_official_register_and_both_figures_are_printed() throws Exception {
        Files.writeString(folder.resolve("one.txt"), """
                QUỐC HỘI
                Luật số: 12/2031/QH17
                An Hòa, ngày 05 tháng 3 năm 2031
                LUẬT
                ĐO LƯỜNG BIỂN
                Điều 1. Luật này có hiệu lực từ ngày 01 tháng 7 năm 2031.
                """);
        Files.writeString(folder.resolve("metadata.csv"), """
                file,so_ky_hieu,loai,ngay_ban_hanh,trich_yeu
                one.txt,12/2031/QH17,Luật,2031-03-05,Luật Đo lường biển 2031 áp dụng 2032 mới nhất
                """);
        Files.writeString(folder.resolve("relations.csv"), "van_ban_nguon,quan_he,van_ban_dich\n");
        Files.writeString(folder.resolve("registry.csv"), """
                so_ky_hieu,loai,ngay_ban_hanh,trich_yeu
                12/2031/QH17,Luật,2031-03-05,Luật Đo lường biển
                12/2031/QH17,Nghị quyết,2031-03-05,Về ngân sách
                """);

        var report = evaluate(folder);

        assertThat(report.at("/digital/titleByTable/f1").asDouble()).isZero();
        assertThat(report.at("/digital/title/f1").asDouble()).isEqualTo(1);
    }

    @Test
    void kinds_may_be_written_as_codes_and_laws_by_name() throws Exception {
        Files.writeString(folder.resolve("one.txt"), """
                ỦY BAN NHÂN DÂN
                TỈNH AN HÒA
                Số: 12/2031/QĐ-UBND
                QUYẾT ĐỊNH
                Về việc kiểm định phương tiện đo
                Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011;
                Căn cứ Luật Phí số 97/2015/QH13;
                Điều 1. Bãi bỏ khoản 2 Điều 3 Quyết định số 07/2019/QĐ-UBND.
                """);
        Files.writeString(folder.resolve("metadata.csv"), """
                file,so_ky_hieu,loai
                one.txt,12/2031/QĐ-UBND,Quyết định
                """);
        Files.writeString(folder.resolve("relations.csv"), """
                van_ban_nguon,quan_he,van_ban_dich
                12/2031/QĐ-UBND,CAN_CU,Luật Đo lường
                12/2031/QĐ-UBND,CAN_CU,97/2015/QH13
                12/2031/QĐ-UBND,BAI_BO,07/2019/QĐ-UBND
                """);

        var report = evaluate(folder);

        assertThat(report.at("/relations/basedOn/f1").asDouble()).isEqualTo(1);
        assertThat(report.at("/relations/basedOn/right").asInt()).isEqualTo(2);
        assertThat(report.at("/relations/repeals/f1").asDouble()).isEqualTo(1);
    }

    @Test
    void a_folder_without_tables_is_refused_with_what_is_needed() {
        var err = new ByteArrayOutputStream();

        int code = EvaluateRecognition.run(
                List.of(folder.toString()),
                new PrintStream(new ByteArrayOutputStream()),
                new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("metadata.csv");
    }

    /** Some minutes, most of them for the scans. */
    @Test
    @EnabledIfSystemProperty(named = "tests.long", matches = "true")
    void real_documents_are_recognised_as_well_as_asked() throws Exception {
        var report = evaluate(SharedData.file("corpus/metadata.csv").getParent());

        assertThat(report.at("/digital/number/precision").asDouble()).isGreaterThanOrEqualTo(.98);
        for (var field : List.of("type", "issuedOn", "issuer", "signatory", "effectiveFrom"))
            assertThat(report.at("/digital/" + field + "/precision").asDouble())
                    .as(field)
                    .isGreaterThanOrEqualTo(.97);
        assertThat(report.at("/relations/replaces/f1").asDouble()).isGreaterThanOrEqualTo(.85);
        assertThat(report.at("/relations/repeals/f1").asDouble()).isGreaterThanOrEqualTo(.85);
        assertThat(report.at("/lists/rows/f1").asDouble()).isGreaterThanOrEqualTo(.95);
        assertThat(report.at("/scan/issuedOn/sure/right").asDouble()).isGreaterThanOrEqualTo(.97);
    }

    private static JsonNode evaluate(Path folder) throws Exception {
        var out = new ByteArrayOutputStream();
        int code = EvaluateRecognition.run(
                List.of(folder.toString()),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(new ByteArrayOutputStream()));
        assertThat(code).isZero();
        return JsonMapper.builder().build().readTree(out.toString(StandardCharsets.UTF_8));
    }
}
