package vn.vankho.legal.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A decision that announces in its articles which texts have ended ends none of them: another text did, or their term. */
class AnnouncedInArticlesTests {
    private static final String ITEM =
            "Quyết định số 12/2015/QĐ-UBND ngày 05 tháng 5 năm 2015 của Ủy ban nhân dân tỉnh Sông Vân về phí";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Công bố 01 văn bản quy phạm pháp luật do Ủy ban nhân dân tỉnh Sông Vân ban hành hết hiệu lực, gồm:\n1. %s.",
                "Công bố các văn bản sau đây hết hiệu lực:\n1. %s.",
                "Nay công bố %s hết hiệu lực thi hành.",
                "Các văn bản sau đây được công bố hết hiệu lực:\n1. %s."
            })
    void what_is_announced_has_no_day_by_the_announcement(String article) {
        var act = only(article);
        assertThat(act.kind()).isEqualTo(ActKind.ANNOUNCES_END);
        assertThat(act.on()).isNull();
    }

    @Test
    void the_day_that_it_names_is_that_of_the_end() {
        var act = only("Công bố %s hết hiệu lực thi hành kể từ ngày 01 tháng 6 năm 2025.");
        assertThat(act.kind()).isEqualTo(ActKind.ANNOUNCES_END);
        assertThat(act.on()).isEqualTo(LocalDate.of(2025, 6, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:\n1. %s.",
                "Công bố các văn bản sau đây hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành:\n1. %s.",
                "Công bố bộ thủ tục hành chính về phí; %s hết hiệu lực.",
                "%s hết hiệu lực kể từ ngày Quyết định này có hiệu lực thi hành."
            })
    void what_ends_by_the_text_itself_is_ended_by_it(String article) {
        assertThat(only(article).kind()).isEqualTo(ActKind.REPEALS);
    }

    private static ReadAct only(String article) {
        var read = LegalRecognition.read(List.of("""
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG VÂN
                Số: 9/QĐ-UBND
                Sông Vân, ngày 28 tháng 01 năm 2026
                QUYẾT ĐỊNH
                Về việc rà soát văn bản
                QUYẾT ĐỊNH:
                Điều 1. %s
                Điều 2. Quyết định này có hiệu lực kể từ ngày ký.
                Nơi nhận:
                """.formatted(article.formatted(ITEM))));
        assertThat(read.acts()).hasSize(1);
        return read.acts().getFirst();
    }
}
