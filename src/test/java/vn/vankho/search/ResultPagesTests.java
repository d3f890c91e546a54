package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever turns all pages of a result has seen every document once. */
class ResultPagesTests {
    private static final String[] WORDS =
            ("kế hoạch kiểm tra đo lường chất lượng tiêu chuẩn phương tiện hợp quy công bố"
                            + " sản phẩm hàng hóa tỉnh đơn vị báo cáo thực hiện nhiệm vụ năm rà soát văn bản")
                    .split(" ");
    private static SearchRoom room;

    @BeforeAll
    static void fill() {
        var random = new Random(7);
        room = new SearchRoom();
        for (int i = 0; i < 150; i++) {
            var text = new StringBuilder();
            int articles = 1 + random.nextInt(5);
            for (int article = 1; article <= articles; article++)
                text.append("Điều ")
                        .append(article)
                        .append(". ")
                        .append(some(3 + random.nextInt(40), random))
                        .append('\n');
            room.document(some(4, random))
                    .number((1 + i % 30) + "/202" + i % 4 + "/QĐ-UBND")
                    .issued("202" + i % 4 + "-03-11")
                    .text(text.toString())
                    .put();
        }
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @CsvSource({
        "kế hoạch, 20",
        "kế hoạch, 7",
        "ke hoach kiem tra, 20",
        "ra soat van ban, 7",
        "quyết định 5, 20",
        "kế hoạch kiểm tra đo lường chất lượng tiêu chuẩn phương tiện hợp quy công bố, 20",
        "5/2021, 3",
        "5/2021, 20",
        "kế hoạch qwrtpsdf, 7",
        "qwrtpsdf, 7"
    })
    void every_document_stands_on_one_page(String query, int limit) {
        var whole = page(query, 0, 100);
        int shown = (int) Math.min(100, whole.listed());

        var turned = new ArrayList<Hit>();
        for (int offset = 0; offset < shown; offset += limit) {
            var page = page(query, offset, limit);
            assertThat(page.listed()).as("listed from %d", offset).isEqualTo(whole.listed());
            assertThat(page.matching()).as("matching from %d", offset).isEqualTo(whole.matching());
            turned.addAll(page.hits());
        }
        if (whole.listed() < 100) {
            assertThat(turned).hasSize(shown);
            assertThat(page(query, shown, limit).hits()).isEmpty();
        }

        var wanted = whole.hits().stream().map(Hit::id).limit(shown).toList();
        assertThat(wanted).doesNotHaveDuplicates().hasSize(shown);
        assertThat(turned.stream().map(Hit::id).limit(shown).toList()).isEqualTo(wanted);
        assertThat(turned).allSatisfy(hit -> assertThat(hit.snippet()).isNotEmpty());
    }

    private static SearchResult page(String query, int offset, int limit) {
        var request = new SearchRequest(
                query, false, Map.of(), null, null, null, SearchRequest.Sort.RELEVANCE, offset, limit, false);
        return room.engine.search(request, SearchRoom.STAFF);
    }

    private static String some(int count, Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) words.add(WORDS[random.nextInt(WORDS.length)]);
        return String.join(" ", words);
    }
}
