package vn.vankho.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.CALLS_REAL_METHODS;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoom;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.VersionId;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Uuid7;
import vn.vankho.storage.DerivedObject;
import vn.vankho.storage.ObjectStore;

/** What is drawn of files stays, with the index, below the files; pages larger than their file take a third of them. */
class DrawnRoomTests {
    @Test
    void the_pages_of_all_files_are_counted_each_once() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var first = room.documents.current(room.keep("a.txt", "a".repeat(9000), null, clerk), clerk);
            room.keep("b.txt", "b".repeat(6000), null, clerk);
            var drawn = new DrawnRepository(room.jdbc);

            drawn.taken(first.id(), 9999);
            drawn.taken(first.id(), 3000);
            drawn.taken(new VersionId(Uuid7.next()), 4000);
            drawn.pictureTaken(first.id(), 700);
            drawn.pictureTaken(first.id(), 500);

            var derived = drawn.derived(20);
            assertThat(derived).isEqualTo(new DerivedData(15_000, 3000, 500, 20, derived.texts()));
        }
    }

    @Test
    void what_was_read_of_files_counts_like_what_was_drawn_of_them() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var version = room.documents.current(room.keep("a.txt", "a".repeat(9000), null, clerk), clerk);
            var drawn = new DrawnRepository(room.jdbc);
            long before = drawn.derived(0).all();

            room.jdbc
                    .sql("insert into scanned_page (version_id, no, words) values (?, 1, ?)")
                    .params(version.id().value(), new byte[1_000_000])
                    .update();

            assertThat(drawn.derived(0).all()).isGreaterThanOrEqualTo(before + 1_000_000);
            assertThat(new DerivedData(900_000_000, 0, 0, 0, 899_990_000).hasRoom(40_000, 40_000))
                    .as("texts take room, too")
                    .isFalse();
        }
    }

    @Test
    void all_that_is_made_of_many_small_files_stays_below_them() {
        // 20,000 letters of 30 KB, each with pages of 150 KB
        long file = 30_000;
        long page = 150_000;
        var derived = new DerivedData(20_000 * file, 0, 20_000_000, 200_000_000, 0);
        while (derived.hasRoom(page, file)) derived = derived.with(page, 0);

        assertThat(derived.isBelow()).isTrue();
        assertThat(derived.pages()).isBetween(190_000_000L, 200_000_000L);
    }

    @Test
    void pages_no_larger_than_their_file_are_kept_as_long_as_all_of_it_is_below_the_files() {
        long originals = 900_000_000;

        assertThat(new DerivedData(originals, 300_000_000, 0, 0, 0).hasRoom(50_000, 40_000))
                .isFalse();
        assertThat(new DerivedData(originals, 300_000_000, 0, 0, 0).hasRoom(40_000, 40_000))
                .isTrue();
        assertThat(new DerivedData(originals, 300_000_000, 0, 599_990_000, 0).hasRoom(40_000, 40_000))
                .isFalse();
    }

    @Test
    void a_portal_with_little_in_it_has_room() {
        assertThat(new DerivedData(2_000, 0, 0, 1_000_000, 0).hasRoom(150_000, 2_000))
                .isTrue();
    }

    @Test
    void what_was_taken_counts_at_once_without_adding_up_all_files_again() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var version = room.documents.current(room.keep("a.txt", "a".repeat(9000), null, clerk), clerk);
            var pages = new DrawnPages(
                    new DrawnRepository(room.jdbc),
                    new StaticListableBeanFactory().getBeanProvider(DerivedElsewhere.class));
            assertThat(pages.has(DerivedData.FREE - 20_000_000, 1)).isTrue();
            room.jdbc
                    .sql("alter table document_version rename to document_version_away")
                    .update();

            assertThat(pages.has(DerivedData.FREE - 20_000_000, 1)).isTrue();
            room.jdbc
                    .sql("alter table document_version_away rename to document_version")
                    .update();
            pages.pictureTaken(version.id(), 20_000_000);
            assertThat(pages.has(DerivedData.FREE - 20_000_000, 1)).isFalse();
        }
    }

    @Test
    void pages_drawn_before_they_were_counted_are_measured_and_a_file_without_pages_is_asked_for_once() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var drawn = new DrawnPages(
                    new DrawnRepository(room.jdbc),
                    new StaticListableBeanFactory().getBeanProvider(DerivedElsewhere.class));
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
            assertThat(drawn.derived().pages()).isEqualTo(4000);
        }
    }

    @Test
    void what_found_no_room_is_drawn_again_as_soon_as_there_is_room_for_its_kind() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var picture = skipped(room, "extraction.picture.noRoom", clerk);
            var image = skipped(room, "extraction.pages.noRoom", clerk);
            var office = skipped(room, "extraction.office.noRoom", clerk);
            var large = skipped(room, "extraction.office.tooLarge", clerk);
            long files = 900_000_000;

            again(room, new DerivedData(files, 0, 0, files, 0));
            assertThat(room.state(picture, StepKind.PICTURE)).isEqualTo(StepState.SKIPPED);

            // pages of office files have taken their share
            again(room, new DerivedData(files, files / 3, 0, 0, 0));
            assertThat(List.of(picture, image))
                    .allSatisfy(
                            one -> assertThat(room.state(one, StepKind.PICTURE)).isEqualTo(StepState.WAITING));
            assertThat(room.state(office, StepKind.PICTURE)).isEqualTo(StepState.SKIPPED);

            again(room, new DerivedData(files, 0, 0, 0, 0));
            assertThat(room.state(office, StepKind.PICTURE)).isEqualTo(StepState.WAITING);
            assertThat(room.state(large, StepKind.PICTURE)).isEqualTo(StepState.SKIPPED);
        }
    }

    @Test
    void those_that_were_tried_longest_ago_come_first() {
        try (var room = new DocumentRoom()) {
            var clerk = room.person("vanthu", Role.CLERK);
            var late = skipped(room, "extraction.picture.noRoom", clerk);
            var early = skipped(room, "extraction.picture.noRoom", clerk);
            room.jdbc
                    .sql("update step set finished_at = now() - interval '1 hour' where document_id = ?")
                    .param(early.value())
                    .update();

            assertThat(new SkippedQueries(room.jdbc).of(StepKind.PICTURE, List.of("extraction.picture.noRoom"), 2))
                    .containsExactly(early, late);
        }
    }

    private static DocumentId skipped(DocumentRoom room, String reason, Viewer clerk) {
        var id = room.keep(reason, reason + System.nanoTime(), null, clerk);
        room.bean(Steps.class).stage(id, StepKind.PICTURE);
        room.jdbc
                .sql(
                        "update step set state = 'SKIPPED', reason = ?, finished_at = now() where document_id = ? and kind = 'PICTURE'")
                .params(reason, id.value())
                .update();
        return id;
    }

    private static void again(DocumentRoom room, DerivedData derived) {
        var drawn = mock(DrawnRoom.class, CALLS_REAL_METHODS);
        doAnswer(call -> derived.hasRoom(call.getArgument(0), call.getArgument(1)))
                .when(drawn)
                .has(anyLong(), anyLong());
        ProgramJobs.roomAgain(drawn, new SkippedQueries(room.jdbc), room.bean(Steps.class));
    }
}
