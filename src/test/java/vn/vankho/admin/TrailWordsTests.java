package vn.vankho.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.io.ByteArrayInputStream;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.vankho.ApiTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentFeed;
import vn.vankho.document.DocumentId;
import vn.vankho.document.Documents;
import vn.vankho.document.IncomingFile;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.ReadDocument;

/** Lines are found by their words, and nobody guesses by words what they are not told. */
class TrailWordsTests extends ApiTest {
    @Autowired
    Documents documents;

    @Autowired
    DocumentFeed feed;

    @Autowired
    LegalIntake intake;

    private final String word = "x" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void lines_are_found_by_words_without_diacritics_in_any_order_and_by_their_beginning() throws Exception {
        var keeper = somebody("Phạm Đo Lường " + word, Role.CLERK);
        var auditor = somebody("Tô Kiểm Tra", Role.AUDITOR);
        keep("Kiểm định lò hơi " + word, AccessLevel.INTERNAL, Set.of(), keeper);
        keep("Kế hoạch khác " + word, AccessLevel.INTERNAL, Set.of(), keeper);

        assertThat(deeds(asked(auditor, "LO hoi kiem dinh " + word))).contains("document.keep");
        assertThat(asked(auditor, "lo ho " + word.substring(0, 6)).get("total").asInt())
                .isPositive();
        assertThat(asked(auditor, "lò sưởi " + word).get("total").asInt()).isZero();
        assertThat(asked(auditor, "do luong " + word + " tep.txt").get("total").asInt())
                .as("the name of who did it, and of the file")
                .isEqualTo(2);
        assertThat(asked(auditor, "“…”").get("total").asInt()).isZero();
    }

    @Test
    void deeds_that_keep_no_title_are_found_by_the_title_of_today() throws Exception {
        var keeper = somebody("Phạm Tải Về", Role.CLERK);
        var auditor = somebody("Tô Kiểm Tra", Role.AUDITOR);
        var id = keep("Biên bản " + word, AccessLevel.INTERNAL, Set.of(), keeper);
        var version = documents.current(id, keeper.viewer()).id();
        documents.open(id, version, true, keeper.viewer()).close();

        assertThat(deeds(asked(auditor, "bien ban " + word))).contains("document.keep", "document.download");
    }

    @Test
    void words_of_a_hidden_document_find_nothing() throws Exception {
        var keeper = somebody("Phạm Giữ Kín", Role.CLERK);
        var admin = somebody("Lý Tò Mò", Role.ADMINISTRATOR);
        var auditor = somebody("Tô Được Xem", Role.AUDITOR);
        keep("Kết luận thanh tra " + word, AccessLevel.RESTRICTED, Set.of(auditor), keeper);

        assertThat(asked(auditor, "thanh tra " + word).get("total").asInt()).isEqualTo(1);
        assertThat(asked(admin, "thanh tra " + word).get("total").asInt()).isZero();
        assertThat(asked(admin, word).get("total").asInt()).isZero();
    }

    @Test
    void words_of_a_text_whose_file_is_hidden_find_nothing() throws Exception {
        var keeper = somebody("Phạm Pháp Chế", Role.LEGAL_OFFICER);
        var admin = somebody("Lý Tò Mò", Role.ADMINISTRATOR);
        var auditor = somebody("Tô Được Xem", Role.AUDITOR);
        var file = keep("Quyết định", AccessLevel.RESTRICTED, Set.of(auditor), keeper);
        var version = documents.current(file, keeper.viewer()).id();
        var head = decision(word + "/2033/QĐ-UBND", "2033-02-03");
        intake.takeIn(new ReadDocument(file, version, head, "", List.of(), List.of()));

        assertThat(asked(auditor, word + " 2033").get("total").asInt()).isPositive();
        assertThat(asked(admin, word + " 2033").get("total").asInt()).isZero();
    }

    @Test
    void words_about_a_version_that_was_put_out_of_sight_are_found_by_those_who_decide_about_it() throws Exception {
        var keeper = somebody("Phạm Gửi Nhầm", Role.CLERK);
        var admin = somebody("Lý Quyết Định", Role.ADMINISTRATOR);
        var auditor = somebody("Tô Kiểm Tra", Role.AUDITOR);
        var id = keep("Hồ sơ", AccessLevel.INTERNAL, Set.of(), keeper);
        var second = new IncomingFile("ban-mat-" + word + ".txt", "", new ByteArrayInputStream(word.getBytes(UTF_8)));
        var marked = documents.addVersion(id, second, "", keeper.viewer());
        assertThat(asked(auditor, "ban mat " + word).get("total").asInt()).isPositive();

        assertThat(feed.quarantine(marked, "MẬT")).isTrue();

        assertThat(asked(auditor, "ban mat " + word).get("total").asInt()).isZero();
        assertThat(asked(admin, "ban mat " + word).get("total").asInt()).isPositive();
    }

    private JsonNode asked(Person person, String words) throws Exception {
        return JsonMapper.shared()
                .readTree(get(person, "/api/v1/audit?words=" + URLEncoder.encode(words, UTF_8))
                        .body());
    }

    private static List<String> deeds(JsonNode answer) {
        return answer.get("entries").values().stream()
                .map(line -> line.get("deedKey").asString())
                .toList();
    }

    private DocumentId keep(String title, AccessLevel access, Set<Person> readers, Person keeper) {
        var data = TestDocuments.said(title)
                .access(access)
                .readers(Set.of(), readers.stream().map(Person::id).collect(Collectors.toSet()));
        var bytes = (title + " " + keeper.login() + word).getBytes(UTF_8);
        return TestDocuments.keep(documents, "tep.txt", bytes, data.data(), keeper);
    }
}
