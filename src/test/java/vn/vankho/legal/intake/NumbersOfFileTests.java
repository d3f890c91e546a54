package vn.vankho.legal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentData;
import vn.vankho.document.DocumentId;
import vn.vankho.document.VersionId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.RelationKind;
import vn.vankho.legal.head.NumbersOfFile;
import vn.vankho.legal.recognition.LegalRecognition;
import vn.vankho.legal.register.ReadDocument.ReadRelation;

/** The same number in one file is the same text: what its title says of it holds for the articles, which repeat the number alone. */
class NumbersOfFileTests {
    private static final LocalDate DAY = LocalDate.of(2022, 5, 19);
    private static final String OWN = "Ủy ban nhân dân tỉnh Sông Nguồn";
    private static final String OTHER = "Ủy ban nhân dân tỉnh Sông Cạn";

    @Test
    void what_is_added_by_an_article_goes_to_the_text_that_the_title_names_whole() {
        var acts = read(
                "Sửa đổi, bổ sung một số điều của Quyết định số 27/2022/QĐ-UBND ngày 19 tháng 5 năm 2022 của " + OTHER,
                """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số 27/2022/QĐ-UBND
                1. Sửa đổi Điều 2 như sau:
                “Điều 2. Thẩm quyền
                Giám đốc Sở phê duyệt nhiệm vụ cấp cơ sở.”.
                2. Bổ sung Điều 2a vào sau Điều 2 như sau:
                “Điều 2a. Hồ sơ
                Hồ sơ gồm 01 bản điện tử.”.
                """);

        assertThat(acts)
                .extracting(
                        row -> row.data().kind(),
                        row -> row.target().issuer(),
                        row -> row.target().issuedOn())
                .containsExactlyInAnyOrder(
                        tuple(RelationKind.AMENDS, OTHER, DAY), tuple(RelationKind.SUPPLEMENTS, OTHER, DAY));
    }

    @Test
    void where_two_provinces_have_the_number_the_bare_one_names_neither() {
        var acts = read("Bãi bỏ, sửa đổi một số văn bản", """
                Điều 1. Bãi bỏ Quyết định số 27/2022/QĐ-UBND ngày 19 tháng 5 năm 2022 của %s.
                Điều 2. Bãi bỏ Quyết định số 27/2022/QĐ-UBND ngày 20 tháng 6 năm 2022 của %s.
                Điều 3. Đình chỉ việc thi hành Quyết định số 27/2022/QĐ-UBND.
                """.formatted(OWN, OTHER));

        assertThat(acts)
                .filteredOn(row -> row.data().kind() == RelationKind.REPEALS)
                .as("each of the two is ended")
                .extracting(row -> row.target().issuer())
                .containsExactly(OWN, OTHER);
        assertThat(acts)
                .filteredOn(row -> row.data().kind() == RelationKind.STOPS_ENFORCEMENT)
                .singleElement()
                .extracting(ReadRelation::target)
                .returns(null, LegalHeader::issuer)
                .returns(null, LegalHeader::issuedOn);
    }

    @Test
    void a_number_that_comes_back_each_year_is_told_by_the_day_said_once() {
        var acts = read(
                "Bãi bỏ Quyết định số 1702/QĐ-UBND ngày 19 tháng 5 năm 2022 của " + OWN,
                "Điều 1. Đình chỉ việc thi hành Quyết định số 1702/QĐ-UBND.\n");

        assertThat(acts)
                .filteredOn(row -> row.data().kind() == RelationKind.STOPS_ENFORCEMENT)
                .singleElement()
                .extracting(row -> row.target().issuedOn())
                .isEqualTo(DAY);
    }

    @Test
    void another_day_of_a_number_that_is_one_by_itself_is_a_slip_and_no_other_text() {
        var acts = read(
                "Bãi bỏ Nghị định số 34/2016/NĐ-CP ngày 14 tháng 5 năm 2016 của Chính phủ",
                "Điều 1. Bãi bỏ Nghị định số 34/2016/NĐ-CP ngày 15 tháng 5 năm 2016 của Chính phủ.\n");

        assertThat(acts)
                .filteredOn(row -> row.data().kind() == RelationKind.REPEALS)
                .hasSize(1);
    }

    @Test
    void a_list_of_very_many_numbers_is_gone_through_once() {
        var cited = IntStream.range(1, 20_000)
                .mapToObj(no -> LegalHeader.cited(no + "/2015/QĐ-UBND", "Quyết định", "", null, DAY.plusDays(no)))
                .toList();
        var last = cited.getLast();

        // not a measure of speed: to compare each with each other takes half an hour
        var told = assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            var numbers = new NumbersOfFile(cited);
            return cited.stream()
                    .map(one -> LegalHeader.cited(one.number(), "Quyết định", "", null, null))
                    .map(numbers::told)
                    .toList();
        });

        assertThat(told).hasSameSizeAs(cited).last().returns(last.issuedOn(), LegalHeader::issuedOn);
    }

    private static List<ReadRelation> read(String title, String articles) {
        var read = LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG NGUỒN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Số: 070/2026/QĐ-UBND
                Sông Nguồn, ngày 02 tháng 3 năm 2026
                QUYẾT ĐỊNH
                %s
                %sĐiều 9. Quyết định này có hiệu lực thi hành kể từ ngày 15 tháng 3 năm 2026./.
                """.formatted(title, articles)));
        return RecognisedDocuments.of(
                        new DocumentId(UUID.randomUUID()),
                        new VersionId(UUID.randomUUID()),
                        DocumentData.named("9"),
                        read)
                .relations();
    }
}
