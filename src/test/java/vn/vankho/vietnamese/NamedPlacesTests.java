package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which places the words of a repeal or an amendment name: none too many, and none lost in silence. */
class NamedPlacesTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 6, khoản 2 Điều 8 | dieu_6 dieu_8__khoan_2",
                "Điều 5 và khoản 2 Điều 7 | dieu_5 dieu_7__khoan_2",
                "khoản 1 Điều 3, Điều 4, khoản 2 Điều 5 | dieu_3__khoan_1 dieu_4 dieu_5__khoan_2",
                "khoản 1, điểm a khoản 2 Điều 5 | dieu_5__khoan_1 dieu_5__khoan_2__diem_a",
                "Điều 6, khoản 2, khoản 3 Điều 8 và Điều 9 | dieu_6 dieu_8__khoan_2 dieu_8__khoan_3 dieu_9",
                "khoản 2, khoản 3 Điều 2 và khoản 5 Điều 23 | dieu_2__khoan_2 dieu_2__khoan_3 dieu_23__khoan_5",
                "điểm a khoản 1, điểm b khoản 2 và khoản 3 Điều 5 | dieu_5__khoan_1__diem_a dieu_5__khoan_2__diem_b dieu_5__khoan_3",
                "điểm a, khoản 1, Điều 12a | dieu_12a__khoan_1__diem_a",
                "Điều 5 khoản 2 điểm a | dieu_5__khoan_2__diem_a",
                "Điều 5, khoản 2 | dieu_5__khoan_2",
                "Điều 5, khoản 2; Điều 6, khoản 1 | dieu_5__khoan_2 dieu_6__khoan_1",
                "Điều 5 khoản 2, khoản 3 | dieu_5__khoan_2 dieu_5__khoan_3",
                "điểm a; điểm b khoản 2 Điều 5 | dieu_5__khoan_2__diem_a dieu_5__khoan_2__diem_b"
            })
    void a_comma_parts_places_and_what_stands_together_is_one(String words, String anchors) {
        var read = NamedPlaces.of(words);

        assertThat(read.anchors()).containsExactly(anchors.split(" "));
        assertThat(read.unread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "các Điều 5, 7 và 12 | dieu_5 dieu_7 dieu_12",
                "khoản 2, 3 và 4 Điều 5 | dieu_5__khoan_2 dieu_5__khoan_3 dieu_5__khoan_4",
                "điểm a, b và c khoản 1 Điều 3 | dieu_3__khoan_1__diem_a dieu_3__khoan_1__diem_b dieu_3__khoan_1__diem_c",
                "từ Điều 5 đến Điều 8 | dieu_5 dieu_6 dieu_7 dieu_8",
                "các Điều 2, từ 5 đến 7 và 9 | dieu_2 dieu_5 dieu_6 dieu_7 dieu_9",
                "từ khoản 2 đến khoản 4 Điều 5 | dieu_5__khoan_2 dieu_5__khoan_3 dieu_5__khoan_4",
                "Điều 5 đến Điều 5b | dieu_5 dieu_5a dieu_5b",
                "Phụ lục I, II và III | phu_luc_i phu_luc_ii phu_luc_iii",
                "Điều 7, Phụ lục II ban hành kèm theo Quyết định | dieu_7 phu_luc_ii",
                "Điều 5 và 02 phụ lục | dieu_5",
                "dieu 5, 7 va 9 | dieu_5 dieu_7 dieu_9"
            })
    void lists_and_ranges_name_all_that_lies_in_them(String words, String anchors) {
        var read = NamedPlaces.of(words);

        assertThat(read.anchors()).containsExactly(anchors.split(" "));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void points_are_counted_by_the_alphabet_of_the_law() {
        assertThat(NamedPlaces.of("từ điểm a đến điểm g khoản 1 Điều 5").anchors())
                .extracting(anchor -> anchor.replace("dieu_5__khoan_1__diem_", ""))
                .containsExactly("a", "b", "c", "d", "dd", "e", "g");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Điều 5; một số điều của Chương III | dieu_5 | Chương III",
                "tiểu mục 1 Mục II và Điều 40 | dieu_40 | mục 1;Mục II",
                "cụm từ “A” tại Chương III; Điều 40 | dieu_40 | Chương III",
                "Mục 2 Phần B; Điều 40 | dieu_40 | Mục 2",
                "Điều 40; Danh mục II | dieu_40 | mục II",
                "Điều 40; hạng mục 2 | dieu_40 | mục 2",
                "Điều 40, Chương III | dieu_40 | Chương III",
                "Chương III, Điều 40 | dieu_40 | Chương III",
                "khoản 3 Mục II; Điều 40 | dieu_40 | khoản 3 Mục II",
                "Điều 40; Chương III, trừ Điều 15 | dieu_40 | Chương III, trừ Điều 15",
                "Điều 5 và Mẫu số 02 | dieu_5 | Mẫu số 02",
                "điểm a và khoản 3 Điều 5 | dieu_5__khoan_3 | điểm a"
            })
    void what_becomes_no_anchor_is_told(String words, String anchors, String told) {
        var read = NamedPlaces.of(words);

        assertThat(read.anchors()).containsExactly(anchors.split(" "));
        assertThat(read.unread()).containsExactly(told.split(";"));
    }

    /** A Roman figure may end with the letter of what was put in: "IIc" is no 98. */
    @ParameterizedTest
    @CsvSource({
        "chuong_iia, chuong_2a",
        "chuong_iic, chuong_2c",
        "quy_che__chuong_vic__muc_1, quy_che__chuong_6c__muc_1",
        "chuong_ixdd, chuong_9dd",
        "chuong_xl, chuong_40",
        "chuong_xlii, chuong_42"
    })
    void an_anchor_of_a_chapter_that_was_put_in_is_the_one_that_acts_name(String key, String place) {
        assertThat(LegalStructure.place(key)).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chương II | chuong_2",
                "Chương 2 | chuong_2",
                "chương thứ hai | chuong_2",
                "Chương thứ mười một | chuong_11",
                "chuong ii | chuong_2",
                "Chương IIa | chuong_2a",
                "Chương IIc | chuong_2c",
                "Chương XL | chuong_40",
                "Phần thứ nhất | phan_1",
                "Mục 2 Chương III | chuong_3__muc_2",
                "Chương III Mục 2 | chuong_3__muc_2",
                "Chương I Phần thứ hai | phan_2__chuong_1",
                "Mục 1, Mục 2 Chương III | chuong_3__muc_1 chuong_3__muc_2",
                "Mục 2, Chương III | chuong_3__muc_2",
                "Chương III, Mục 2 | chuong_3__muc_2",
                "Điều 5; Danh mục xe ô tô | dieu_5",
                "Chương II, III và Điều 9 | chuong_2 chuong_3 dieu_9",
                "Chương II và Chương III | chuong_2 chuong_3",
                "Chương I đến Chương V | chuong_1 chuong_2 chuong_3 chuong_4 chuong_5",
                "Phụ lục I đến Phụ lục III | phu_luc_i phu_luc_ii phu_luc_iii",
                "từ Chương II đến Chương IV | chuong_2 chuong_3 chuong_4",
                "các quy định tại Chương II | chuong_2",
                "khoản 2 Điều 5 và Chương III | dieu_5__khoan_2 chuong_3",
                "tên Chương III | chuong_3__ten",
                "Mục II Phụ lục | phu_luc__muc_2",
                "Mục II của Phụ lục ban hành kèm theo | phu_luc__muc_2",
                "Mục II Phụ lục I | phu_luc_i__muc_2",
                "Điều 5 Chương II | dieu_5"
            })
    void a_chapter_is_a_place_by_its_number_however_that_is_written(String words, String anchors) {
        var read = NamedPlaces.of(words);

        assertThat(read.anchors()).containsExactly(anchors.split(" "));
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void a_chapter_whose_articles_are_said_needs_no_telling() {
        var read = NamedPlaces.of("Chương III (Điều 15, Điều 16), Điều 20");

        assertThat(read.anchors()).containsExactly("dieu_15", "dieu_16", "dieu_20");
        assertThat(read.unread()).isEmpty();
    }

    @Test
    void a_list_of_thousands_of_labels_is_read_to_its_end() {
        var articles = IntStream.range(0, 3_000)
                .mapToObj(i -> String.valueOf(i % 900 + 1))
                .collect(Collectors.joining(", "));
        assertThat(NamedPlaces.of("các Điều " + articles).anchors())
                .hasSize(900)
                .endsWith("dieu_900");
        assertThat(NamedPlaces.of("mục " + articles).anchors()).hasSize(900);
    }

    /** Whatever the order of places in a list, each is read as itself. */
    @Test
    void every_label_of_a_made_up_list_is_read() {
        var random = new Random(20_31);
        for (int round = 0; round < 500; round++) {
            var places = IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(i -> place(10 * (i + 1) + random.nextInt(9), random.nextInt(4), random))
                    .toList();
            var words = new StringBuilder(places.getFirst().words());
            for (int i = 1; i < places.size(); i++)
                words.append(i == places.size() - 1 ? " và " : ", ")
                        .append(places.get(i).words());
            assertThat(NamedPlaces.of(words.toString()).anchors())
                    .as(words.toString())
                    .containsExactlyElementsOf(places.stream()
                            .flatMap(one -> one.anchors().stream())
                            .toList());
        }
    }

    private record Place(String words, List<String> anchors) {}

    private static Place place(int article, int form, Random random) {
        int clause = 1 + random.nextInt(6);
        var holder = "dieu_" + article;
        var within = holder + "__khoan_";
        return switch (form) {
            case 0 -> new Place("Điều " + article, List.of(holder));
            case 1 -> new Place("khoản " + clause + " Điều " + article, List.of(within + clause));
            case 2 ->
                new Place(
                        "điểm a, điểm b khoản " + clause + " Điều " + article,
                        List.of(within + clause + "__diem_a", within + clause + "__diem_b"));
            default ->
                new Place(
                        "khoản " + clause + ", điểm c khoản " + (clause + 1) + " Điều " + article,
                        List.of(within + clause, within + (clause + 1) + "__diem_c"));
        };
    }
}
