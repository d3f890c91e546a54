package vn.vankho.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import vn.vankho.audittrail.AuditTrail;
import vn.vankho.document.DocumentId;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.Role;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.effect.EffectKind;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.register.LegalEvents;
import vn.vankho.legal.register.LegalRegister;
import vn.vankho.notification.NoticeBoard;
import vn.vankho.notification.Notifier;
import vn.vankho.shared.BadParameter;
import vn.vankho.shared.NotFound;

/** Who follows a kept search is told once of what comes into it and of what stands otherwise, by what they may see then. */
class FollowedSearchTests extends SearchedPortal {
    private static final String SAVED = "/api/v1/search/saved/";

    @Autowired
    SavedSearches saved;

    @Autowired
    FollowedSearches followed;

    @Autowired
    FollowedSearchRound round;

    @Autowired
    IndexFeeding feeding;

    @Autowired
    NoticeBoard board;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    LegalRegister register;

    @Autowired
    LegalEvents events;

    @Autowired
    LegalLookup lookup;

    @Autowired
    FollowedSearchRepository repository;

    @Autowired
    Notifier notifier;

    @Autowired
    AuditTrail trail;

    @Autowired
    CurrentViewer viewers;

    @Autowired
    PlatformTransactionManager transactions;

    private final String word = fresh();

    @Test
    void what_comes_into_a_followed_search_is_told_once_in_one_notice() {
        found("Đã có từ trước");
        var id = saved.save("Việc cần biết", "q=" + word, clerk);
        followed.follow(id, clerk);
        followed.follow(id, clerk);
        round.tellAll();
        assertThat(told(id)).as("what was there when it was followed").isEmpty();

        found("Công văn thứ nhất");
        found("Công văn thứ hai");
        round.tellAll();
        round.tellAll();

        assertThat(told(id)).singleElement().satisfies(one -> {
            assertThat(one).startsWith("Việc cần biết: search.notice.NEW [2, ");
            assertThat(one).contains("Công văn thứ nhất", "Công văn thứ hai").doesNotContain("Đã có từ trước");
        });
        assertThat(deeds("search.follow-saved", id)).isOne();
    }

    @Test
    void what_its_person_may_not_see_is_not_told_and_what_is_hidden_since_is_neither_named_nor_counted() {
        var other = somebody("Người khác", Role.CLERK).viewer();
        var id = saved.save("Việc cần biết", "q=" + word, other);
        followed.follow(id, other);
        var secret = found("Việc riêng");
        restrict(secret);
        round.tellAll();
        assertThat(told(id, other)).isEmpty();

        var open = found("Việc chung");
        var soon = found("Việc sắp giấu");
        round.tellAll();
        assertThat(told(id, other)).singleElement().asString().contains("[2, ", "Việc chung", "Việc sắp giấu");

        restrict(soon);
        assertThat(told(id, other)).singleElement().asString().contains("[1, ").doesNotContain("Việc sắp giấu");
        restrict(open);
        assertThat(told(id, other)).isEmpty();
        assertThat(board.unread(100, other)).isZero();
    }

    @Test
    void who_stops_is_told_no_more_and_a_deleted_search_takes_its_notices_along() throws Exception {
        var id = saved.save("Việc cần biết", "q=" + word, clerk);
        assertThat(send(person, "PUT", SAVED + id + "/follow", null).statusCode())
                .isEqualTo(204);
        assertThat(since(id)).isNotNull();
        var stranger = somebody("Người khác", Role.STAFF);
        assertThat(send(stranger, "PUT", SAVED + id + "/follow", null).statusCode())
                .isEqualTo(404);
        assertThatThrownBy(() -> followed.unfollow(id, stranger.viewer())).isInstanceOf(NotFound.class);
        found("Công văn đầu");
        round.tellAll();
        assertThat(send(person, "DELETE", SAVED + id + "/follow", null).statusCode())
                .isEqualTo(204);
        assertThat(since(id)).isNull();
        found("Công văn sau");
        round.tellAll();
        assertThat(told(id)).singleElement().asString().contains("Công văn đầu");
        assertThat(deeds("search.unfollow-saved", id)).isOne();

        saved.delete(id, clerk);

        assertThat(told(id)).isEmpty();
        assertThat(board.unread(100, clerk)).isZero();
    }

    @Test
    void a_search_that_asks_something_else_now_tells_of_what_comes_into_the_new_one() {
        var id = saved.save("Việc cần biết", "q=" + fresh(), clerk);
        followed.follow(id, clerk);
        found("Đã có từ trước");
        saved.save("Việc cần biết", "q=" + word, clerk);
        round.tellAll();
        assertThat(told(id)).isEmpty();

        found("Mới đến");
        round.tellAll();

        assertThat(told(id)).singleElement().asString().contains("[1, Mới đến");
    }

    @Test
    void a_text_that_ends_is_told_though_the_search_asks_for_those_in_force() {
        var lawyer = somebody("Pháp chế", Role.LEGAL_OFFICER).viewer();
        keepIssued("Quy định " + word, "2020-01-01");
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == 1);
        var file = search.search(SearchRequest.of(word, 0, 10), clerk)
                .hits()
                .getFirst()
                .id();
        var text = inForce(file, lawyer);
        var id = saved.save("Còn hiệu lực", "q=" + word + "&hieuluc=IN_FORCE", clerk);
        await(() -> statuses(file).equals(List.of("IN_FORCE")));
        followed.follow(id, clerk);
        round.tellAll();
        assertThat(told(id)).isEmpty();

        events.addEvent(text, EffectKind.REPEALED, LocalDate.parse("2021-01-01"), null, "", "", "", lawyer);
        await(() -> statuses(file).equals(List.of("CEASED")));
        round.tellAll();
        round.tellAll();

        assertThat(told(id)).singleElement().asString().contains("search.notice.CHANGED [1, Quy định " + word);
    }

    @Test
    void a_search_that_cannot_be_asked_keeps_no_other_from_being_asked_for_what_is_new_only() throws Exception {
        var broken = saved.save("Không hỏi được", "q=" + word, clerk);
        var id = saved.save("Việc cần biết", "q=" + word, clerk);
        followed.follow(broken, clerk);
        followed.follow(id, clerk);
        jdbc.sql("update saved_search set query = query || '&tu=abc' where id = ?")
                .param(broken)
                .update();
        found("Công văn thứ nhất");

        round.tellAll();

        assertThat(told(id)).singleElement().asString().contains("Công văn thứ nhất");
        assertThat(feeding.changes().take()).as("not all is to be read again").isPresent();
        assertThat(since(broken)).as("nor is it asked for ever").isNull();
        assertThat(told(broken)).singleElement().asString().contains("search.notice.UNASKED");
        assertThatThrownBy(() -> saved.save("Việc cần biết", "q=" + word + "&tu=abc", clerk))
                .isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> saved.save("Việc cần biết", "q=x&tu=2026-02-02&den=2026-01-01", clerk))
                .isInstanceOf(BadParameter.class);
    }

    @Test
    void a_search_saved_anew_that_finds_too_much_is_followed_no_longer_and_its_person_told() throws Exception {
        var id = saved.save("Việc cần biết", "q=" + fresh(), clerk);
        followed.follow(id, clerk);
        for (int i = 0; i < 3; i++) found("Công văn " + i);
        saved.save("Việc cần biết", "q=" + word, clerk);

        ofAtMost(2).tellAll();

        assertThat(since(id)).isNull();
        assertThat(hits(id)).isZero();
        assertThat(told(id)).singleElement().asString().contains("Việc cần biết: search.notice.TOO_MANY");
        assertThat(deeds("search.unfollow-saved", id)).isOne();
    }

    @Test
    void a_search_that_grows_beyond_what_can_be_followed_is_followed_no_longer() throws Exception {
        found("Công văn đầu");
        var id = saved.save("Việc cần biết", "q=" + word, clerk);
        followed.follow(id, clerk);
        found("Công văn thứ hai");
        ofAtMost(2).tellAll();
        assertThat(since(id)).isNotNull();

        found("Công văn thứ ba");
        ofAtMost(2).tellAll();

        assertThat(since(id)).isNull();
        assertThat(told(id)).hasSize(2).anyMatch(one -> one.contains("search.notice.TOO_MANY"));
    }

    @Test
    void what_a_search_finds_no_more_does_not_end_it() throws Exception {
        var other = somebody("Người khác", Role.CLERK);
        restrict(found("Việc đã giấu"));
        var hidden = found("Việc sắp giấu");
        var id = saved.save("Việc cần biết", "q=" + word, other.viewer());
        followed.follow(id, other.viewer());
        found("Công văn thứ hai");
        ofAtMost(2).tellAll();
        assertThat(hits(id)).isEqualTo(2);
        restrict(hidden);
        found("Công văn thứ ba");

        ofAtMost(2).tellAll();

        assertThat(told(id, other.viewer()))
                .hasSize(2)
                .anyMatch(one -> one.contains("search.notice.NEW [1, Công văn thứ ba"))
                .noneMatch(one -> one.contains("search.notice.TOO_MANY"));
        assertThat(hits(id)).isEqualTo(2);

        found("Công văn thứ tư");
        ofAtMost(2).tellAll();

        assertThat(told(id, other.viewer())).anyMatch(one -> one.contains("search.notice.TOO_MANY"));
        assertThat(hits(id)).isZero();
    }

    private FollowedSearchRound ofAtMost(long most) {
        return new FollowedSearchRound(
                repository, search, feeding, notifier, trail, viewers, Clock.systemUTC(), transactions, most);
    }

    private long hits(UUID search) {
        return jdbc.sql("select count(*) from saved_search_hit where search_id = ?")
                .param(search)
                .query(Long.class)
                .single();
    }

    private LegalDocumentId inForce(DocumentId file, Viewer lawyer) {
        await(() -> lookup.ofDocument(file, lawyer).isPresent());
        var text = lookup.ofDocument(file, lawyer).orElseThrow();
        var document = lookup.view(text, null, null, lawyer).document();
        var read = document.header();
        var day = LocalDate.parse("2020-01-11");
        var header = new LegalHeader(
                read.number(),
                "Quyết định",
                read.title(),
                read.issuer(),
                null,
                null,
                LocalDate.parse("2020-01-01"),
                day,
                null);
        register.confirmHeader(text, document.revision(), header, lawyer);
        return text;
    }

    private List<String> statuses(DocumentId file) {
        return search.search(SearchRequest.of(word, 0, 10), clerk).hits().stream()
                .filter(hit -> hit.id().equals(file))
                .flatMap(hit -> hit.statuses().stream())
                .toList();
    }

    /** Kept and found. */
    private DocumentId found(String title) {
        long before = search.search(SearchRequest.of(word, 0, 10), clerk).total();
        var id = keep(title + ".txt", title + "\n" + word);
        await(() -> search.search(SearchRequest.of(word, 0, 10), clerk).total() == before + 1);
        // it can be found a moment before it is noted as a change; the step ends behind that
        await(() -> documents.look(id, clerk).steps().stream()
                .anyMatch(step -> step.kind() == StepKind.INDEX && step.state() == StepState.DONE));
        return id;
    }

    private void restrict(DocumentId document) {
        jdbc.sql("update document set access = 'RESTRICTED' where id = ?")
                .param(document.value())
                .update();
    }

    private String since(UUID id) throws Exception {
        var said = JsonPath.<List<String>>read(
                get(person, "/api/v1/search/saved").body(), "$[?(@.id == '" + id + "')].followedSince");
        return said.isEmpty() ? null : said.getFirst();
    }

    private List<String> told(UUID search) {
        return told(search, clerk);
    }

    private List<String> told(UUID search, Viewer viewer) {
        return board.list(false, 0, 100, viewer).rows().stream()
                .filter(one -> one.notice().subjectId().equals(search))
                .map(one -> one.shown().title() + ": " + one.shown().key() + " "
                        + one.shown().arguments())
                .toList();
    }

    private long deeds(String deed, UUID subject) {
        return jdbc.sql("select count(*) from audit_entry where deed = ? and subject_id = ?")
                .params(deed, subject.toString())
                .query(Long.class)
                .single();
    }
}
