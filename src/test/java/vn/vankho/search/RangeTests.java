package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found does not hang on the stretches in which an index is gone through, wherever they part a document. */
class RangeTests {
    private static final String[] WORDS =
            "kế hoạch kiểm tra đo lường chất lượng tiêu chuẩn hợp quy công bố sản phẩm đơn vị báo cáo năm rà soát"
                    .split(" ");

    /** As small as a stretch can be: most documents of several articles end in another than they begin in. */
    private static final int SMALLEST = Long.SIZE;

    private static SearchRoom room;

    @BeforeAll
    static void fill() throws IOException {
        var random = new Random(11);
        room = new SearchRoom();
        room.keeper.write(indexes -> {
            for (int i = 0; i < 200; i++) {
                var draft = room.document("Văn bản " + some(2, random)).text(articles(random));
                if (i % 7 == 0) draft.onlyFor(SearchRoom.PERSON);
                indexes.getFirst().put(draft.entry());
                if (i % 90 == 0) indexes.getFirst().commit();
            }
            indexes.getFirst().commit();
        });
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kế hoạch",
                "ke hoach kiem tra",
                "\"chất lượng\"",
                "\"chat luong\"",
                "\"tiêu chuẩn hợp\"",
                "kế hoạch -\"báo cáo\"",
                "đơn vị nào kiểm tra đo lường chất lượng sản phẩm hợp tiêu chuẩn báo cáo kế hoạch rà soát hằng năm",
                "không có trong văn bản nào"
            })
    void as_much_matches_in_small_stretches_as_in_whole_segments(String query) {
        room.keeper.read((index, searcher) -> {
            var leaves = searcher.getIndexReader().leaves();
            var small = Range.all(leaves, SMALLEST);
            assertThat(small).hasSizeGreaterThan(leaves.size() + 5);
            var whole = leaves.stream().map(Range::whole).toList();
            for (var readers : List.of(Visible.Readers.of(SearchRoom.STAFF), Visible.Readers.of(SearchRoom.READER))) {
                var expected = matches(query, index, searcher, new Matcher(searcher, index.visible(), readers, whole));
                var found = matches(query, index, searcher, new Matcher(searcher, index.visible(), readers, small));

                assertThat(found.entries()).isEqualTo(expected.entries());
            }
            return null;
        });
    }

    private static Matches matches(String query, LuceneIndex index, IndexSearcher searcher, Matcher matcher)
            throws IOException {
        var plan = new Planning().of(query, index, searcher, matcher);
        var candidates = matcher.candidates(SearchRequest.of(query, 0, 20), Map.of());
        return matcher.words(plan, false, matcher.phrases(plan, false, candidates));
    }

    private static String articles(Random random) {
        var text = new StringBuilder();
        int articles = 1 + random.nextInt(9);
        for (int article = 1; article <= articles; article++)
            text.append("Điều ")
                    .append(article)
                    .append(". ")
                    .append(some(3 + random.nextInt(12), random))
                    .append('\n');
        return text.toString();
    }

    private static String some(int count, Random random) {
        var words = new String[count];
        for (int i = 0; i < count; i++) words[i] = WORDS[random.nextInt(WORDS.length)];
        return String.join(" ", words);
    }
}
