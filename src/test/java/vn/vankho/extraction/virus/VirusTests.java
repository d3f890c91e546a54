package vn.vankho.extraction.virus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.vankho.PortalWithPeople;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.Quarantine;
import vn.vankho.document.Step;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.worker.WordFile;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

/** A portal whose operator has a clamd that comes and goes. */
class VirusTests extends PortalWithPeople {
    private static int port;

    @Autowired
    Documents documents;

    @Autowired
    Quarantine quarantine;

    @Autowired
    VirusQueries queries;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient jdbc;

    private Person clerk;

    @DynamicPropertySource
    static void clamd(DynamicPropertyRegistry settings) throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        settings.add("vankho.clamd.address", () -> "127.0.0.1:" + port);
    }

    @BeforeEach
    void clerk() {
        clerk = somebody("Nguyễn Thị Quét", Role.CLERK);
    }

    @Test
    void a_file_is_kept_unchecked_while_clamd_is_away_and_looked_at_when_it_comes() throws Exception {
        var id = keep("Kế hoạch đi công tác");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(virus(id)).hasValueSatisfying(step -> {
                    assertThat(step.state()).isEqualTo(StepState.WAITING);
                    assertThat(step.reason()).isEqualTo("extraction.virus.away");
                }));
        assertThat(documents.isUnscanned(
                        id, documents.current(id, clerk.viewer()).id(), clerk.viewer()))
                .isTrue();
        assertThat(queries.neverLookedAt(2_000)).doesNotContain(id);

        try (var standIn = new StandIn(port, 1_000_000)) {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> virus(id).orElseThrow().state() == StepState.DONE);
        }
    }

    @Test
    void a_file_with_a_virus_is_put_away_and_its_keeper_is_told_which_one() throws Exception {
        var administrator = somebody("Quản Trị", Role.ADMINISTRATOR).viewer();
        try (var standIn = new StandIn(port, 1_000_000)) {
            var id = keep("Giấy mời " + StandIn.EICAR);

            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(
                                    quarantine.list(0, 200, administrator).rows())
                            .anySatisfy(held -> {
                                assertThat(held.document()).isEqualTo(id);
                                assertThat(held.reason().mark()).isEqualTo("vi-rút Eicar-Test");
                            }));
            assertThatThrownBy(() -> documents.look(id, clerk.viewer()))
                    .isInstanceOfSatisfying(Refused.class, refused -> {
                        assertThat(refused.key()).isEqualTo("document.infected");
                        assertThat(refused.arguments()).contains("vi-rút Eicar-Test");
                    });

            var version = quarantine.list(0, 200, administrator).rows().stream()
                    .filter(held -> held.document().equals(id))
                    .findFirst()
                    .orElseThrow()
                    .version();
            quarantine.release(version, "tệp mẫu để thử", administrator);
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(virus(id))
                            .hasValueSatisfying(
                                    step -> assertThat(step.reason()).isEqualTo("extraction.virus.released")));
        }
    }

    @Test
    void a_repair_is_looked_at_behind_what_people_wait_for() {
        var bytes = new WordFile()
                .with(WordFile.paragraph("Đọc lại " + System.nanoTime()))
                .bytes();
        var id = TestDocuments.keep(documents, "đọc lại.docx", bytes, null, clerk);
        await().atMost(Duration.ofSeconds(60)).until(() -> following(id).size() == 2);
        assertThat(following(id)).containsOnly(0);
        jdbc.sql("delete from step where kind in ('VIRUS', 'SIGNATURES') and document_id = :id")
                .param("id", id.value())
                .update();

        steps.stageAll(List.of(id), StepKind.READ);

        await().atMost(Duration.ofSeconds(60)).until(() -> following(id).size() == 2);
        assertThat(following(id)).containsOnly(1);
    }

    private List<Integer> following(DocumentId id) {
        return jdbc.sql("select priority from step where kind in ('VIRUS', 'SIGNATURES') and document_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .list();
    }

    @Test
    void what_was_kept_before_is_found_by_the_job() {
        var id = keep("Thông báo cũ");
        await().atMost(Duration.ofSeconds(60)).until(() -> virus(id).isPresent());
        jdbc.sql("delete from step where kind = 'VIRUS' and document_id = :id")
                .param("id", id.value())
                .update();
        assertThat(documents.isUnscanned(
                        id, documents.current(id, clerk.viewer()).id(), clerk.viewer()))
                .as("nothing is staged, and nobody has looked")
                .isTrue();

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(queries.neverLookedAt(2_000)).contains(id));
    }

    @Test
    void what_could_not_be_read_before_clamd_was_there_is_found_by_the_job() {
        var id = keep("Thông báo hỏng");
        await().atMost(Duration.ofSeconds(60)).until(() -> virus(id).isPresent());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("""
                        update step set state = 'FAILED', reason = 'extraction.damaged'
                         where kind = 'READ' and state = 'DONE' and document_id = :id
                        """).param("id", id.value()).update() == 1);
        jdbc.sql("delete from version_read where version_id = :version")
                .param("version", documents.current(id, clerk.viewer()).id().value())
                .update();
        jdbc.sql("delete from step where kind = 'VIRUS' and document_id = :id")
                .param("id", id.value())
                .update();

        assertThat(queries.neverLookedAt(2_000)).contains(id);
    }

    @Test
    void what_clamd_cannot_look_at_now_waits_for_another_try_and_is_no_verdict() throws Exception {
        try (var standIn = new StandIn(port, 1_000_000)) {
            var id = keep(StandIn.NO_MEMORY);
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(virus(id)).hasValueSatisfying(step -> {
                        assertThat(step.state()).isEqualTo(StepState.WAITING);
                        assertThat(step.reason()).isEqualTo("extraction.virus.trouble");
                        assertThat(step.reasonDetail()).contains("Can't allocate memory");
                    }));
            assertThat(isUnscanned(id)).isTrue();
        }
    }

    @Test
    void what_was_too_large_is_shown_to_clamd_again_a_day_later() throws Exception {
        try (var standIn = new StandIn(port, 2_000)) {
            var id = keep("Tệp lớn " + "a".repeat(3_000));
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(virus(id))
                            .hasValueSatisfying(
                                    step -> assertThat(step.reason()).isEqualTo("extraction.virus.tooLarge")));
            var version = documents.current(id, clerk.viewer()).id();
            assertThat(queries.neverLookedAt(2_000)).doesNotContain(id);

            jdbc.sql("update virus_look set looked_at = looked_at - interval '25 hours' where version_id = :version")
                    .param("version", version.value())
                    .update();

            assertThat(queries.neverLookedAt(2_000)).contains(id);
        }
    }

    @Test
    void an_older_version_that_is_too_large_says_nothing_of_the_one_that_holds() throws Exception {
        var id = keep("Bản đầu " + "a".repeat(3_000));
        await().atMost(Duration.ofSeconds(60)).until(() -> virus(id).isPresent());
        var old = documents.current(id, clerk.viewer()).id();
        documents.addVersion(
                id,
                new IncomingFile("thư.txt", "", new ByteArrayInputStream(("bản sau " + System.nanoTime()).getBytes())),
                "",
                clerk.viewer());
        try (var standIn = new StandIn(port, 2_000)) {
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(virus(id)).hasValueSatisfying(step -> {
                        assertThat(step.state()).isEqualTo(StepState.DONE);
                        assertThat(step.reason()).isEqualTo("extraction.virus.tooLarge.old");
                    }));
        }
        assertThat(isUnscanned(id)).isFalse();
        assertThat(documents.isUnscanned(id, old, clerk.viewer())).isTrue();
    }

    @Test
    void an_older_version_with_a_virus_is_found_and_the_clean_one_stays() throws Exception {
        var administrator = somebody("Quản Trị", Role.ADMINISTRATOR).viewer();
        var id = keep("Bản đầu " + StandIn.EICAR);
        await().atMost(Duration.ofSeconds(60)).until(() -> virus(id).isPresent());
        var old = documents.current(id, clerk.viewer()).id();
        documents.addVersion(
                id,
                new IncomingFile("thư.txt", "", new ByteArrayInputStream(("bản sau " + System.nanoTime()).getBytes())),
                "",
                clerk.viewer());
        try (var standIn = new StandIn(port, 1_000_000)) {
            await().atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> assertThat(
                                    quarantine.list(0, 200, administrator).rows())
                            .anySatisfy(held -> assertThat(held.version()).isEqualTo(old)));
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> virus(id).orElseThrow().state() == StepState.DONE);
        }
        assertThat(documents.look(id, clerk.viewer()).versions()).hasSize(1);
    }

    private boolean isUnscanned(DocumentId id) {
        return documents.isUnscanned(id, documents.current(id, clerk.viewer()).id(), clerk.viewer());
    }

    private DocumentId keep(String text) {
        return TestDocuments.keep(documents, "thư.txt", (text + " " + System.nanoTime()).getBytes(), null, clerk);
    }

    private Optional<Step> virus(DocumentId id) {
        return documents.look(id, clerk.viewer()).steps().stream()
                .filter(step -> step.kind() == StepKind.VIRUS)
                .findFirst();
    }
}
