package vn.vankho.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.vankho.document.DocumentRoom.data;
import static vn.vankho.document.DocumentRoom.file;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.vankho.identity.Role;
import vn.vankho.identity.UnitId;
import vn.vankho.identity.Viewer;
import vn.vankho.shared.Forbidden;
import vn.vankho.shared.NotFound;
import vn.vankho.shared.Refused;

class PermissionTests {
    private static DocumentRoom room;
    private static Viewer keeper;
    private static Viewer otherClerk;
    private static Viewer administrator;
    private static UnitId unit;
    private static DocumentId hidden;
    private static VersionId version;

    @BeforeAll
    static void open() {
        room = new DocumentRoom();
        unit = room.unit("TDC");
        keeper = room.person("chu", Role.CLERK);
        otherClerk = room.person("khac", Role.CLERK);
        administrator = room.person("admin", Role.ADMINISTRATOR);
        hidden = room.keep(
                "giới hạn.txt",
                "giới hạn",
                withNumber(data("Giới hạn", AccessLevel.RESTRICTED, Set.of(unit), Set.of())),
                keeper);
        version = room.documents.view(hidden, keeper).current().id();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    @TestFactory
    Stream<DynamicTest> whoever_may_not_see_a_document_finds_none() {
        var seen = data("x", AccessLevel.PUBLIC, Set.of(), Set.of());
        return Stream.of(
                missing("view", () -> room.documents.view(hidden, otherClerk)),
                missing("view by the administrator", () -> room.documents.view(hidden, administrator)),
                missing("open", () -> room.documents.open(hidden, version, true, otherClerk)),
                missing("open a part", () -> room.documents.open(hidden, version, 0, 1, false, otherClerk)),
                missing("version", () -> room.documents.version(hidden, version, otherClerk)),
                missing("change", () -> room.documents.change(hidden, 0, seen, Set.of("title"), otherClerk)),
                missing("add a version", () -> room.documents.addVersion(hidden, file("a", "b"), "", otherClerk)),
                missing("restore a version", () -> room.documents.restoreVersion(hidden, version, otherClerk)),
                missing("trash", () -> room.documents.trash(hidden, otherClerk)),
                missing("restore", () -> room.documents.restore(hidden, otherClerk)),
                missing("retry", () -> room.documents.retry(hidden, StepKind.READ, otherClerk)),
                missing("related", () -> room.documents.related(hidden, otherClerk)));
    }

    @Test
    void it_is_in_no_list_of_theirs() {
        var mine = room.keep("cùng số.txt", "cùng số", withNumber(DocumentData.named("Cùng số")), otherClerk);

        assertThat(room.documents.recent(0, 100, otherClerk).rows())
                .extracting(DocumentRow::id)
                .doesNotContain(hidden);
        assertThat(room.documents.rows(List.of(hidden, mine), otherClerk))
                .extracting(DocumentRow::id)
                .containsExactly(mine);
        assertThat(room.documents.related(mine, otherClerk)).isEmpty();
        assertThat(room.documents.related(mine, keeper))
                .extracting(DocumentRow::id)
                .containsExactly(hidden);
        assertThat(room.documents.openedBy(otherClerk, 10))
                .extracting(DocumentRow::id)
                .doesNotContain(hidden);
    }

    @Test
    void the_named_unit_and_the_keeper_see_it() {
        var member = room.person("thanhvien", Role.STAFF, unit);

        assertThat(room.documents.view(hidden, member).data().title()).isEqualTo("Giới hạn");
        assertThat(room.documents.view(hidden, keeper).data().readerUnits()).containsExactly(unit);
    }

    @Test
    void a_named_person_sees_it_until_the_name_is_taken_off() {
        var named = room.person("duocxem", Role.STAFF);
        var id = room.keep(
                "riêng.txt", "riêng", data("Riêng", AccessLevel.RESTRICTED, Set.of(), Set.of(named.person())), keeper);
        assertThat(room.documents.view(id, named).id()).isEqualTo(id);

        room.change(id, data("Riêng", AccessLevel.RESTRICTED, Set.of(), Set.of()), keeper);

        assertThatThrownBy(() -> room.documents.view(id, named)).isInstanceOf(NotFound.class);
        assertThat(room.documents.openedBy(named, 10)).isEmpty();
    }

    @Test
    void staff_change_only_what_they_kept_themselves() {
        var staff = room.person("chuyenvien", Role.STAFF);
        var own = room.keep("của mình.txt", "của mình", null, staff);
        var others = room.keep("của người.txt", "của người", null, keeper);

        room.change(own, DocumentData.named("Tên mới"), staff);
        assertThatThrownBy(() -> room.change(others, DocumentData.named("Tên mới"), staff))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.key()).isEqualTo("identity.forbidden.EDIT"));
        assertThatThrownBy(() -> room.documents.trash(others, staff))
                .isInstanceOfSatisfying(
                        Forbidden.class, refused -> assertThat(refused.key()).isEqualTo("identity.forbidden.TRASH"));
    }

    @Test
    void a_document_with_a_secrecy_mark_is_out_of_sight_and_its_keeper_learns_why() {
        var id = room.keep("mật.txt", "MẬT", null, keeper);
        room.feed.quarantine(current(id), "MẬT");

        assertThatThrownBy(() -> room.documents.view(id, keeper)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("document.quarantined");
            assertThat(refused.arguments()).containsExactly("mật", "MẬT");
        });
        assertThatThrownBy(() -> room.documents.view(id, otherClerk)).isInstanceOf(NotFound.class);
        assertThat(room.documents.recent(0, 100, keeper).rows())
                .extracting(DocumentRow::id)
                .doesNotContain(id);
        assertThat(room.board.quarantined(administrator)).isEqualTo(1);
        assertThat(room.feed.indexable(List.of(id))).allMatch(IndexableDocument::trashed);
        room.documents.trash(id, keeper);
    }

    @Test
    void operators_see_failed_steps_but_not_the_titles_of_hidden_documents() {
        room.jdbc
                .sql("update step set state = 'FAILED', finished_at = now(), reason = 'x' where document_id = ?")
                .param(hidden.value())
                .update();

        assertThat(room.board.failed(0, 10, administrator).rows())
                .anySatisfy(step -> assertThat(step.title()).isNull());
        assertThat(room.board.retryAll(administrator)).isPositive();
        assertThat(room.state(hidden, StepKind.READ)).isEqualTo(StepState.WAITING);
        assertThatThrownBy(() -> room.board.counts(keeper)).isInstanceOf(Forbidden.class);
    }

    private VersionId current(DocumentId id) {
        return new VersionId(room.jdbc
                .sql("select current_version from document where id = ?")
                .param(id.value())
                .query(java.util.UUID.class)
                .single());
    }

    private static DocumentData withNumber(DocumentData data) {
        return TestDocuments.said(data.title())
                .kind(data.kind())
                .number("7/QĐ-SO")
                .access(data.access())
                .readers(data.readerUnits(), data.readerPeople())
                .data();
    }

    private static DynamicTest missing(String deed, ThrowingCallable call) {
        return DynamicTest.dynamicTest(
                deed,
                () -> assertThatThrownBy(call).isInstanceOfSatisfying(NotFound.class, refused -> {
                    assertThat(refused.key()).isEqualTo("document.missing");
                    assertThat(refused.arguments()).isEmpty();
                }));
    }
}
