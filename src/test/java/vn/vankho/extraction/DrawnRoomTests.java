package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Role;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.DerivedObject;
import vn.vankho.storage.ObjectStore;

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

    @Test
    void pages_drawn_before_they_were_counted_are_measured_and_a_file_without_pages_is_asked_for_once() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var drawn = new DrawnPages(new DrawnRepository(room.jdbc));
            var away = room.documents.current(room.keep("c.txt", "c".repeat(300), null, clerk), clerk);
            var first = room.documents.current(room.keep("a.txt", "a".repeat(9000), null, clerk), clerk);
            var second = room.documents.current(room.keep("b.txt", "b".repeat(6000), null, clerk), clerk);
            room.jdbc
                    .sql("insert into drawn_pages (version_id, bytes) values (?, null), (?, null), (?, null)")
                    .params(away.id().value(), first.id().value(), second.id().value())
                    .update();
            var store = mock(ObjectStore.class);
            when(store.derivedObject(PagePictures.pages(away.id()))).thenThrow(new IllegalStateException("away"));
            when(store.derivedObject(PagePictures.pages(first.id())))
                    .thenReturn(Optional.of(new DerivedObject(4000, "1")));
            when(store.derivedObject(PagePictures.pages(second.id()))).thenReturn(Optional.empty());

            ProgramJobs.measure(drawn, new PagePictures(store));

            assertThat(drawn.unmeasured(10))
                    .as("what cannot be read keeps no other from being measured")
                    .containsExactly(away.id());
            assertThat(drawn.has(1100)).isTrue();
            assertThat(drawn.has(1101)).isFalse();
        }
    }
}
