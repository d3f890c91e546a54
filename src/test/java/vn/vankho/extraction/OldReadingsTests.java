package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.vankho.extraction.OldReadings.What.FILES;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.vankho.ApiTest;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.StepKind;
import vn.vankho.document.StepState;
import vn.vankho.document.Steps;
import vn.vankho.document.TestDocuments;
import vn.vankho.extraction.worker.Packed;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.shared.Refused;

/** After a mend of the readers an operator has read again what older ones have read, and nothing else. */
class OldReadingsTests extends ApiTest {
    @Autowired
    Documents documents;

    @Autowired
    ExtractedTexts texts;

    @Autowired
    OldReadings readings;

    @Autowired
    OldReadingRepository repository;

    @Autowired
    ScanProgram program;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    PlatformTransactionManager transactions;

    private Person clerk;
    private Person admin;

    @BeforeEach
    void people() {
        clerk = somebody("Trần Đọc Lại", Role.CLERK);
        admin = somebody("Lý Nâng Cấp", Role.ADMINISTRATOR);
        jdbc.sql("update extracted_text set reader_version = :now")
                .param("now", ReaderVersion.NOW)
                .update();
    }

    @AfterEach
    void nothingGoesOn() {
        transaction().executeWithoutResult(_ -> readings.stop(FILES));
    }

    @Test
    void what_an_older_reader_has_read_is_read_again_when_an_operator_says_so() throws Exception {
        var id = readByOlder("đã đọc", "Điều 1. Kho lưu trữ đọc lại");
        assertThat(get(admin, "/api/v1/readings").body()).contains("\"RTF\":", "\"again\":null");

        assertThat(send(admin, "POST", "/api/v1/readings/again", null).statusCode())
                .isEqualTo(202);
        assertThat(send(admin, "POST", "/api/v1/readings/again", null).body()).contains("Việc đọc lại đang chạy");

        awaitReadAgain(id);
        assertThat(texts.pages(documents.current(id, clerk.viewer()).id())
                        .getFirst()
                        .text())
                .contains("Kho lưu trữ đọc lại");
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            readings.goOn(FILES);
            return readings.state(FILES).again() == null;
        });
        assertThat(get(
                                admin,
                                "/api/v1/audit?deed=admin.read-again&actor="
                                        + admin.id().value())
                        .body())
                .contains("Đọc lại tài liệu đã lưu");
    }

    @Test
    void it_is_done_in_portions_and_what_was_not_staged_when_it_was_stopped_stays() {
        var first = readByOlder("lượt một", "Điều 2. Đọc lại trước");
        var second = readByOlder("lượt hai", "Điều 3. Đọc lại sau");
        var inPortions = new OldReadings(repository, program, steps, clock, 1);
        transaction().executeWithoutResult(_ -> inPortions.begin(FILES));
        awaitReadAgain(first);
        assertThat(inPortions.state(FILES).again()).satisfies(again -> {
            assertThat(again.documents()).isGreaterThanOrEqualTo(2);
            assertThat(again.left()).isPositive();
        });

        boolean stopped = Objects.requireNonNull(transaction().execute(_ -> inPortions.stop(FILES)));
        assertThat(stopped).isTrue();
        transaction().executeWithoutResult(_ -> inPortions.goOn(FILES));

        assertThat(reader(second)).isZero();
        assertThat(inPortions.state(FILES).again()).isNull();

        transaction().executeWithoutResult(_ -> inPortions.begin(FILES));
        // as after a restart: what is known is in the database
        var anew = new OldReadings(repository, program, steps, clock, 1);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            transaction().executeWithoutResult(_ -> anew.goOn(FILES));
            return reader(second) == ReaderVersion.NOW;
        });
    }

    /** Those that a worker is at are void, too: it ends behind the file that it has begun. */
    @Test
    void what_waits_when_it_is_stopped_is_as_it_was() {
        var id = readByOlder("không đọc nữa", "Điều 9. Dừng giữa chừng");
        jdbc.sql(
                        "update step set reason = 'extraction.cut', detail = '20 000' where document_id = :id and kind = 'READ'")
                .param("id", id.value())
                .update();
        transaction().executeWithoutResult(_ -> {
            readings.begin(FILES);
            assertThat(step(id)).isEqualTo("WAITING - -");
            readings.stop(FILES);
            assertThat(step(id)).isEqualTo("DONE extraction.cut 20 000");
        });
        transaction().executeWithoutResult(_ -> {
            readings.begin(FILES);
            // as somebody does at the page of the document, whom this does not stop
            steps.stage(id, StepKind.READ);
            readings.stop(FILES);
            assertThat(step(id)).isEqualTo("WAITING - -");
        });
        awaitReadAgain(id);
    }

    private String step(DocumentId id) {
        return jdbc.sql("""
                select state || ' ' || coalesce(reason, '-') || ' ' || coalesce(detail, '-') from step where document_id = :id and kind = 'READ'
                """).param("id", id.value()).query(String.class).single();
    }

    @Test
    void files_of_a_kind_that_is_read_as_before_and_those_in_the_trash_are_left_alone() {
        var text = keep("sổ tay.txt", "Điều 4. Văn bản thường".getBytes(UTF_8));
        older(text);
        var trashed = readByOlder("bỏ đi", "Điều 5. Trong thùng rác");
        documents.trash(trashed, clerk.viewer());
        var old = readByOlder("còn lại", "Điều 6. Đọc bằng bản cũ");

        assertThat(repository.after(StepKind.READ, OldReadingRepository.NOBODY, 10_000))
                .contains(old)
                .doesNotContain(text, trashed);
    }

    /** What a mend made better is old for its kind of file alone, also where a newer reader than the first has read it. */
    @Test
    void after_a_mend_only_files_of_the_kinds_it_is_for_are_old() throws Exception {
        var word = keep("ghi chú.doc", Files.readAllBytes(Path.of("src/test/resources/legacy/notes.doc")));
        var open = keep("không đổi.odt", HostileOpenDocument.odt("", "Điều 7. Đọc như trước " + clerk.login()));
        readBy(word, 1);
        readBy(open, 1);

        assertThat(repository.after(StepKind.READ, OldReadingRepository.NOBODY, 10_000))
                .contains(word)
                .doesNotContain(open);
        assertThat(ReaderVersion.mended().values())
                .contains(ReaderVersion.NOW)
                .allMatch(version -> version <= ReaderVersion.NOW);
    }

    @Test
    void while_it_goes_on_it_is_not_begun_again_even_when_the_last_file_is_read() {
        readByOlder("đọc xong", "Điều 8. Tệp cuối cùng");
        transaction().executeWithoutResult(run -> {
            readings.begin(FILES);
            jdbc.sql("update extracted_text set reader_version = :now")
                    .param("now", ReaderVersion.NOW)
                    .update();
            assertThatThrownBy(() -> readings.begin(FILES))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.key()).isEqualTo("admin.readings.running"));
            run.setRollbackOnly();
        });
    }

    @Test
    void where_nothing_is_old_there_is_nothing_to_begin() {
        assertThatThrownBy(() -> transaction().executeWithoutResult(_ -> readings.begin(FILES)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("admin.readings.none"));
    }

    private DocumentId readByOlder(String name, String line) {
        var words = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\pard ");
        line.chars().forEach(sign -> words.append(sign < 128 ? String.valueOf((char) sign) : "{\\u" + sign + "?}"));
        var id = keep(
                name + ".rtf",
                words.append(" " + clerk.login() + "\\par}").toString().getBytes(UTF_8));
        older(id);
        return id;
    }

    private DocumentId keep(String name, byte[] bytes) {
        var id = TestDocuments.keep(documents, name, bytes, null, clerk);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> documents.look(id, clerk.viewer()).steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.INDEX && step.state() == StepState.DONE));
        assertThat(reader(id)).isEqualTo(ReaderVersion.NOW);
        return id;
    }

    private void older(DocumentId id) {
        readBy(id, 0);
    }

    private void readBy(DocumentId id, int version) {
        jdbc.sql("""
                update extracted_text set reader_version = :version, texts = :texts
                 where version_id = (select current_version from document where id = :id)
                """)
                .param("version", version)
                .param("texts", Packed.pages(List.of("chữ của bộ đọc cũ"))) // others read all texts of this database
                .param("id", id.value())
                .update();
    }

    private int reader(DocumentId id) {
        return jdbc.sql("""
                select t.reader_version from extracted_text t join document d on d.current_version = t.version_id where d.id = :id
                """).param("id", id.value()).query(Integer.class).single();
    }

    private void awaitReadAgain(DocumentId id) {
        await().atMost(Duration.ofSeconds(60)).until(() -> reader(id) == ReaderVersion.NOW);
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(transactions);
    }
}
