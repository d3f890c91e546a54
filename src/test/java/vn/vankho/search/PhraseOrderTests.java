package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentId;

/** Where few names have a phrase, the texts that have it are in the order of their worth all the same. */
class PhraseOrderTests {
    private static final String LONG = String.join(" ", Collections.nCopies(40, "đơn vị báo cáo kết quả hằng năm"));

    @Test
    void what_says_the_phrase_alone_stands_before_newer_texts_that_say_it_in_passing() throws IOException {
        try (var room = new SearchRoom()) {
            var alone = put(room, "Công văn", "Tiêu chuẩn hợp quy.", 1);
            put(room, "Giấy mời", "Họp giao ban.", 450);
            put(room, "Thông báo", LONG + " tiêu chuẩn hợp quy " + LONG, 48);
            var named = put(room, "Danh mục tiêu chuẩn hợp quy", "Kèm theo tiêu chuẩn hợp quy.", 1);

            var found = room.search("\"tiêu chuẩn hợp quy\"");

            assertThat(found.matching()).isEqualTo(50);
            assertThat(SearchRoom.ids(found)).startsWith(named, alone);
        }
    }

    private static DocumentId put(SearchRoom room, String title, String text, int many) throws IOException {
        var last = new DocumentId[1];
        room.keeper.write(indexes -> {
            for (int i = 0; i < many; i++) {
                var entry = room.document(title).text(text).entry();
                last[0] = entry.document().id();
                indexes.getFirst().put(entry);
            }
            indexes.getFirst().commit();
        });
        return last[0];
    }
}
