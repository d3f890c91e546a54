package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Role;
import vn.vankho.shared.Uuid7;

/** Pages drawn of old office files take a third of the room of all files. */
class DrawnRoomTests {
    @Test
    void the_pages_of_all_files_are_counted_each_once() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var first = room.documents.current(room.keep("a.txt", "a".repeat(9000), null, clerk), clerk);
            room.keep("b.txt", "b".repeat(6000), null, clerk);
            var drawn = new DrawnRepository(room.jdbc);

            assertThat(drawn.has(5000)).isTrue();
            assertThat(drawn.has(5001)).isFalse();

            drawn.taken(first.id(), 9999);
            drawn.taken(first.id(), 3000);
            drawn.taken(new VersionId(Uuid7.next()), 4000);

            assertThat(drawn.has(2000)).isTrue();
            assertThat(drawn.has(2001)).isFalse();
        }
    }
}
