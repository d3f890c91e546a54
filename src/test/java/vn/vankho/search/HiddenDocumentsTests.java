package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.search.SearchRoom.READER;
import static vn.vankho.search.SearchRoom.STAFF;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** Whoever may not see a document cannot learn that it exists. */
class HiddenDocumentsTests {
    private static SearchRoom room;
    private static DocumentId open;
    private static DocumentId hidden;

    @BeforeAll
    static void fill() {
        room = new SearchRoom();
        open = room.document("Kế hoạch kiểm tra đo lường năm 2026")
                .number("15/KH-SKHCN")
                .type("Kế hoạch")
                .issuer("Sở Khoa học và Công nghệ")
                .issued("2026-02-01")
                .text("Kiểm tra phương tiện đo tại các cơ sở kinh doanh xăng dầu.")
                .put();
        hidden = room.document("Phương án nhân sự Quimbaya của Chi cục")
                .number("77/PA-CCTDC")
                .type("Phương án")
                .issuer("Chi cục Bí Ẩn")
                .field("Tổ chức cán bộ")
                .issued("2031-05-05")
                .tags("kín")
                .text("Điều 5. Điều động\nĐiều động ông Zaphod sang bộ phận kiểm tra đo lường.")
                .onlyFor(SearchRoom.UNIT)
                .put();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void it_is_no_hit_and_is_not_counted() {
        assertThat(room.search("kiểm tra đo lường", READER).total()).isEqualTo(2);
        var seen = room.search("kiểm tra đo lường", STAFF);
        assertThat(seen.total()).isEqualTo(1);
        assertThat(seen.hits()).extracting(Hit::id).containsExactly(open);
    }

    @Test
    void a_search_for_it_alone_is_answered_as_if_it_were_not_there() {
        var asked = room.search("Zaphod", STAFF);
        var nothing = room.search("Zaphodx", STAFF);

        assertThat(room.search("Zaphod", READER).hits()).extracting(Hit::id).containsExactly(hidden);
        assertThat(asked.total()).isZero();
        assertThat(asked.hits()).isEmpty();
        assertThat(asked.didYouMean()).isNull();
        assertThat(nothing.didYouMean()).isNull();
    }

    @Test
    void its_words_are_never_offered_as_a_better_spelling() {
        assertThat(room.search("Quimbaja", STAFF).didYouMean()).isNull();
        assertThat(room.search("kiem tra", STAFF).didYouMean()).isEqualTo("kiểm tra");
    }

    @Test
    void a_long_question_is_answered_by_as_many_whatever_hidden_ones_say() {
        try (var here = new SearchRoom()) {
            var words = "đo tiêu chuẩn phương kiểm định hợp".split(" ");
            for (int i = 0; i < 60; i++) {
                var text = new StringBuilder();
                for (int k = 0; k < words.length; k++)
                    if (i % 10 == 0 || (i + k) % 7 == 0) text.append(words[k]).append(' ');
                here.document("Tài liệu " + i).text(text + "nội dung").put();
            }
            var question = String.join(" ", words) + " zaphod";
            var before = here.narrowed(question, STAFF);

            here.document("Kín").text("Ông Zaphod").onlyFor(SearchRoom.UNIT).put();

            var after = here.narrowed(question, STAFF);
            assertThat(after.total()).isEqualTo(before.total());
            assertThat(after.facets()).isEqualTo(before.facets());
        }
    }

    @Test
    void no_facet_shows_its_values() {
        var seen = room.narrowed("kiểm tra", STAFF);
        var all = room.narrowed("kiểm tra", READER);

        assertThat(SearchRoom.counts(all, Facet.ISSUER)).isEqualTo("Chi cục Bí Ẩn 1, Sở Khoa học và Công nghệ 1");
        assertThat(SearchRoom.counts(seen, Facet.ISSUER)).isEqualTo("Sở Khoa học và Công nghệ 1");
        assertThat(SearchRoom.counts(seen, Facet.YEAR)).isEqualTo("2026 1");
        assertThat(seen.facets()).doesNotContainKeys(Facet.FIELD, Facet.TAG);
        assertThat(room.narrowed("kiểm tra", STAFF, Facet.ISSUER, "Chi cục Bí Ẩn")
                        .total())
                .isZero();
        assertThat(SearchRoom.counts(room.narrowed("kiểm tra", STAFF, Facet.ISSUER, "Chi cục Bí Ẩn"), Facet.ISSUER))
                .isEqualTo("Sở Khoa học và Công nghệ 1");
    }

    @Test
    void no_suggestion_names_it() {
        assertThat(SearchRoom.texts(room.suggestions.suggest("77", 8, READER))).contains("77/PA-CCTDC");
        assertThat(room.suggestions.suggest("77", 8, STAFF)).isEmpty();
        assertThat(room.suggestions.suggest("phương án nh", 8, STAFF)).isEmpty();
        assertThat(SearchRoom.texts(room.suggestions.suggest("kế hoạch ki", 8, STAFF)))
                .containsExactly("Kế hoạch kiểm tra đo lường năm 2026");
    }

    @Test
    void no_citation_leads_to_it() {
        assertThat(room.search("Điều 5 77/PA-CCTDC", READER).jump())
                .extracting(SearchResult.Jump::label)
                .containsExactly("Điều 5 – 77/PA-CCTDC");
        var seen = room.search("Điều 5 77/PA-CCTDC", STAFF);
        assertThat(seen.jump()).isEmpty();
        assertThat(seen.hits()).extracting(Hit::id).doesNotContain(hidden);
    }

    @Test
    void a_named_person_sees_it_and_an_administrator_does_not() {
        var personal = room.document("Bản nhận xét riêng Ornitho")
                .text("Nhận xét riêng.")
                .onlyFor(SearchRoom.PERSON)
                .put();

        assertThat(room.search("Ornitho", SearchRoom.viewer(SearchRoom.PERSON)).hits())
                .extracting(Hit::id)
                .containsExactly(personal);
        var administrator = new vn.vankho.identity.Viewer(
                STAFF.person(), "Quản trị", java.util.Set.of(vn.vankho.identity.Role.values()), java.util.Set.of());
        assertThat(room.search("Ornitho", administrator).total()).isZero();
    }

    @Test
    void an_index_that_is_behind_shows_nothing_the_database_hides_by_now() {
        room.gone.add(open);
        try {
            var seen = room.search("kiểm tra đo lường", STAFF);
            assertThat(seen.total()).isZero();
            assertThat(seen.hits()).isEmpty();
            assertThat(room.search("Điều 5 15/KH-SKHCN", STAFF).jump()).isEmpty();
            assertThat(room.suggestions.suggest("kế hoạch ki", 8, STAFF)).isEmpty();
            assertThat(room.suggestions.suggest("15/KH", 8, STAFF)).isEmpty();
        } finally {
            room.gone.clear();
        }
    }
}
