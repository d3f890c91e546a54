package vn.vankho.legal.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.recognition.Citations;
import vn.vankho.legal.register.RegisterRoom;

/** Căn cứ that name laws by name and day, without a number. */
class CitedByNameTests {
    private static final String BASES = """
            Căn cứ Luật Tổ chức bến thuyền ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức bến thuyền và Luật Tổ chức chợ nổi ngày 22 tháng 11 năm 2019;""";

    private static RegisterRoom room;

    @BeforeAll
    static void open() {
        room = new RegisterRoom();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @Test
    void the_one_law_of_that_name_and_day_is_meant_and_one_of_another_day_is_not() {
        var old = room.confirmed(law("Luật Tổ chức bến thuyền", "77/2015/QH13", "2015-06-19"));
        room.confirmed(law("Luật Tổ chức bến thuyền", "72/2025/QH15", "2025-06-16"));
        var amending = room.confirmed(law(
                "Luật sửa đổi, bổ sung một số điều của Luật Tổ chức bến thuyền và Luật Tổ chức chợ nổi",
                "47/2019/QH14",
                "2019-11-22"));
        var cited = Citations.in(BASES);
        assertThat(cited).hasSize(2);

        var found = room.bean(CitedTexts.class)
                .find(
                        decision("5/2020/QĐ-UBND", "2020-01-01"),
                        cited,
                        LocalDate.parse("2020-02-01"),
                        null,
                        room.lawyer);

        assertThat(found.get(cited.getFirst()).id()).isEqualTo(old);
        assertThat(found.get(cited.getLast()).id()).isEqualTo(amending);
    }

    private static LegalHeader law(String title, String number, String day) {
        return new LegalHeader(
                number,
                "Luật",
                title,
                List.of("Quốc hội"),
                null,
                null,
                LocalDate.parse(day),
                LocalDate.parse(day).plusDays(200),
                null);
    }
}
