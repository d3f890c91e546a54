package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Refused;

/** Deeds on many documents that are looked at and taken back, in a room that the tests of a class share. */
abstract class ManyUndone {
    static ManyRoom many;
    static DocumentRoom room;
    static ManyRuns runs;
    static Viewer clerk;
    static Viewer other;

    @BeforeAll
    static void open() {
        many = new ManyRoom();
        room = many.room;
        runs = many.runs;
        clerk = many.person("vanthu", Role.CLERK);
        other = many.person("nguoikhac", Role.CLERK);
    }

    @AfterAll
    static void close() {
        many.close();
    }

    static ManyRunId changed(List<DocumentId> ids, String field) {
        var run = runs.start(ofField(field), ManyRoom.picked(ids), clerk);
        many.work();
        return run;
    }

    static ManyDeed ofField(String field) {
        var data = DocumentData.common(field, null, AccessLevel.INTERNAL, Set.of(), Set.of());
        return new ManyDeed.Change(new CommonChange(data, Set.of("field"), Set.of(), Set.of()));
    }

    static void filed(DocumentId id, String field) {
        var data = DocumentData.common(field, null, AccessLevel.INTERNAL, Set.of(), Set.of());
        room.documents.change(id, null, data, Set.of("field"), clerk);
    }

    static String field(DocumentId id) {
        return room.documents.look(id, other).data().field();
    }

    static void refused(String key, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
