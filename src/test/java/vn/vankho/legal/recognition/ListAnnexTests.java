package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.recognition.RecognitionFixtures.acts;
import static vn.vankho.legal.recognition.RecognitionFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Annexes list what a decision repeals, or only what others have ended long before it. */
class ListAnnexTests {
    private static final String LIST = """
            PHỤ LỤC I
            DANH MỤC VĂN BẢN %s
            (Kèm theo Quyết định số 12/2031/QĐ-UBND)
            1. Quyết định số 26/2018/QĐ-UBND ngày 10/8/2018 của Ủy ban nhân dân tỉnh về giá đất. Được thay thế bởi Quyết định số 40/2030/QĐ-UBND. 01/7/2030
            2. Quyết định số 31/2019/QĐ-UBND ngày 12/9/2019 của Ủy ban nhân dân tỉnh về phí. Bị bãi bỏ bởi Quyết định số 41/2030/QĐ-UBND. 01/8/2030
            """;

    private static List<String> listed(String article, String of) {
        var text = "Điều 1. " + article + "\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.\n";
        return acts(decision("Công bố Danh mục văn bản", text, LIST.formatted(of)));
    }

    @Test
    void a_list_that_is_announced_repeals_nothing() {
        assertThat(listed(
                        "Công bố Danh mục văn bản quy phạm pháp luật hết hiệu lực toàn bộ, một phần năm 2030 kèm theo Quyết định này.",
                        "HẾT HIỆU LỰC TOÀN BỘ NĂM 2030"))
                .isEmpty();
        assertThat(listed(
                        "Công bố các danh mục văn bản, gồm:\n1. Danh mục văn bản hết hiệu lực toàn bộ (Phụ lục I kèm theo Quyết định này).",
                        "HẾT HIỆU LỰC TOÀN BỘ NĂM 2030"))
                .isEmpty();
        assertThat(listed(
                        "Công bố hết hiệu lực, bãi bỏ các văn bản tại Phụ lục I kèm theo Quyết định này.",
                        "HẾT HIỆU LỰC, BÃI BỎ"))
                .isEmpty();
    }

    @Test
    void a_list_of_what_goes_on_lets_its_rows_apply_until_the_day_that_is_said() {
        var articles =
                "Điều 1. Áp dụng\n1. Tiếp tục áp dụng các văn bản tại Phụ lục I ban hành kèm theo Quyết định này cho đến hết"
                        + " ngày 28 tháng 02 năm 2032.\n2. Bãi bỏ các văn bản tại Phụ lục II ban hành kèm theo Quyết định này.\n";
        var ended = LIST.formatted("BÃI BỎ")
                .replace("PHỤ LỤC I", "PHỤ LỤC II")
                .replace("26/2018", "27/2018")
                .replace("31/2019", "32/2019");
        var read = decision("Áp dụng văn bản", articles, LIST.formatted("TIẾP TỤC ÁP DỤNG") + ended);

        assertThat(acts(read))
                .containsExactly(
                        "DECIDES_APPLICATION Quyết định 26/2018/QĐ-UBND",
                        "DECIDES_APPLICATION Quyết định 31/2019/QĐ-UBND",
                        "REPEALS Quyết định 27/2018/QĐ-UBND",
                        "REPEALS Quyết định 32/2019/QĐ-UBND");
        assertThat(read.acts())
                .filteredOn(act -> act.kind() == ActKind.DECIDES_APPLICATION)
                .extracting(act -> String.valueOf(act.last()))
                .containsOnly("2032-02-28");
    }

    @Test
    void each_list_of_what_goes_on_has_the_day_that_is_said_of_it() {
        var second = LIST.formatted("TIẾP TỤC ÁP DỤNG")
                .replace("PHỤ LỤC I", "PHỤ LỤC II")
                .replace("26/2018", "27/2018")
                .replace("31/2019", "32/2019");
        var lists = LIST.formatted("TIẾP TỤC ÁP DỤNG") + second;
        var first =
                "Tiếp tục áp dụng các văn bản tại Phụ lục I ban hành kèm theo Quyết định này đến hết ngày 31 tháng 12 năm 2031";
        var other = " các văn bản tại Phụ lục II ban hành kèm theo Quyết định này đến hết ngày 28 tháng 02 năm 2032.\n";

        for (var between : List.of(".\n2. Tiếp tục áp dụng", ";", " và"))
            assertThat(days("Điều 1. Áp dụng\n1. " + first + between + other, lists))
                    .containsExactly(
                            "26/2018/QĐ-UBND 2031-12-31",
                            "31/2019/QĐ-UBND 2031-12-31",
                            "27/2018/QĐ-UBND 2032-02-28",
                            "32/2019/QĐ-UBND 2032-02-28");
        assertThat(days("Điều 1. Áp dụng\n1. " + first.replace("Phụ lục I", "các Phụ lục I, II") + ".\n", lists))
                .hasSize(4)
                .allMatch(row -> row.endsWith(" 2031-12-31"));
    }

    private static List<String> days(String articles, String lists) {
        return decision("Áp dụng văn bản", articles, lists).acts().stream()
                .filter(act -> act.kind() == ActKind.DECIDES_APPLICATION)
                .map(act -> act.target().number().verbatim() + " " + act.last())
                .toList();
    }

    @Test
    void what_goes_on_until_it_is_repealed_is_not_repealed_with_another_list() {
        var going = LIST.formatted("TIẾP TỤC ÁP DỤNG CHO ĐẾN KHI BỊ BÃI BỎ");
        var ended = LIST.formatted("BÃI BỎ, KHÔNG TIẾP TỤC ÁP DỤNG")
                .replace("PHỤ LỤC I", "PHỤ LỤC II")
                .replace("26/2018", "27/2018")
                .replace("31/2019", "32/2019");
        var articles =
                "Điều 1. Áp dụng\n1. Tiếp tục áp dụng các văn bản tại Phụ lục I ban hành kèm theo Quyết định này."
                        + "\n2. Bãi bỏ các văn bản tại Phụ lục II ban hành kèm theo Quyết định này.\n";

        assertThat(acts(decision("Áp dụng văn bản", articles, going + ended)))
                .containsExactly(
                        "DECIDES_APPLICATION Quyết định 26/2018/QĐ-UBND",
                        "DECIDES_APPLICATION Quyết định 31/2019/QĐ-UBND",
                        "REPEALS Quyết định 27/2018/QĐ-UBND",
                        "REPEALS Quyết định 32/2019/QĐ-UBND");
    }

    @Test
    void a_list_that_is_repealed_ends_its_rows() {
        assertThat(listed("Bãi bỏ các văn bản tại Phụ lục I ban hành kèm theo Quyết định này.", "BÃI BỎ"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
        assertThat(listed(
                        "Các văn bản tại Phụ lục I kèm theo Quyết định này hết hiệu lực kể từ ngày ký.",
                        "HẾT HIỆU LỰC"))
                .containsExactly("REPEALS Quyết định 26/2018/QĐ-UBND", "REPEALS Quyết định 31/2019/QĐ-UBND");
    }
}
