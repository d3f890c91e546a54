package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.Quarantine;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.ocr.DrawnPage;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

/** Pages that a person reads: who may, and what becomes of a mark of secrecy on them. */
class SecrecyOfCorrectionsTests extends DoubtfulPortal {
    @Autowired
    Quarantine quarantine;

    private Person officer;

    @BeforeEach
    void officer() {
        officer = somebody("Pháp Chế Xem Lại", Role.LEGAL_OFFICER);
    }

    @Test
    void pages_of_documents_one_may_not_see_or_change_are_not_there() throws Exception {
        var id = scan(AccessLevel.RESTRICTED);
        var version = doubtful(id, 40, 50);

        assertThat(isListed(id, clerk)).isTrue();
        assertThat(isListed(id, officer)).isFalse();
        assertThatThrownBy(() -> corrections.open(id, version, 1, officer.viewer()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> corrections.correct(id, version, 1, 0, "x", officer.viewer()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_mark_of_secrecy_that_a_person_reads_puts_the_version_away_and_says_so() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);

        var away = corrections.correct(id, version, 1, 0, "SỞ NỘI VỤ\nTUYỆT MẬT\nSố: 4/BC-SNV", officer.viewer());

        assertThatThrownBy(() -> documents.look(id, clerk.viewer())).isInstanceOf(Refused.class);
        assertThat(away).get().satisfies(why -> {
            assertThat(why.key()).isEqualTo("extraction.doubtful.putAway");
            assertThat(why.arguments()).containsExactly("Bản quét cần xem lại", "TUYỆT MẬT", 1);
        });
    }

    @Test
    void what_people_typed_is_back_when_a_false_alarm_is_released() throws Exception {
        var id = scan(AccessLevel.INTERNAL);
        var version = doubtful(id, 40, 50);
        var example = "SỞ NỘI VỤ\nTUYỆT MẬT\nVí dụ trong bài giảng";
        assertThat(corrections.correct(id, version, 1, 0, "Chữ đã gõ", clerk.viewer()))
                .isEmpty();
        corrections.correct(id, version, 1, 1, example, clerk.viewer());
        assertThat(texts.pages(version)).isEmpty();

        quarantine.release(
                version,
                "bài giảng",
                somebody("Quản Trị Gỡ", Role.ADMINISTRATOR).viewer());
        settled(id);

        assertThat(texts.pages(version).getFirst().text()).isEqualTo(example);
        assertThat(corrections.revisions(id, version, 1, clerk.viewer()))
                .extracting(PageRevision::text)
                .containsExactly(example, "Chữ đã gõ");
        assertThat(corrections.open(id, version, 1, clerk.viewer()).confirmed()).isTrue();
        assertThat(corrections.correct(id, version, 1, 2, example + " hai", clerk.viewer()))
                .isEmpty();
    }

    @Test
    void a_mark_of_secrecy_behind_a_cover_puts_the_version_away_on_the_pages_where_one_is_looked_for()
            throws Exception {
        var pages = java.util.stream.IntStream.rangeClosed(1, 4)
                .mapToObj(no -> DrawnPage.of(List.of("Tờ " + no + " của " + System.nanoTime()), 0, false))
                .toList();
        var data = TestDocuments.data("Phiếu trình và tài liệu", AccessLevel.INTERNAL);
        var id = settled(TestDocuments.keep(documents, "tờ trình.pdf", DrawnPage.pdf(pages), data, clerk));
        var version = documents.current(id, clerk.viewer()).id();
        var text = "SỞ NỘI VỤ\nTUYỆT MẬT\nSố: 4/BC-SNV";

        corrections.correct(id, version, 4, 0, text, clerk.viewer());
        assertThat(documents.look(id, clerk.viewer()).data().title()).isEqualTo("Phiếu trình và tài liệu");
        corrections.correct(id, version, 3, 0, text, clerk.viewer());

        assertThatThrownBy(() -> documents.look(id, clerk.viewer())).isInstanceOf(Refused.class);
    }
}
