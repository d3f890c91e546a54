package vn.vankho.legal.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.identity.Role;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.follow.Follows;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.Merges;
import vn.vankho.legal.register.ReadDocument;

/** What the trail tells of the register to those who may read the trail but not every text. */
class RegisterTrailTests extends LegalApi {
    @Autowired
    Documents documents;

    @Autowired
    LegalIntake intake;

    @Autowired
    Follows follows;

    @Autowired
    Merges merges;

    @Test
    void a_text_with_a_restricted_file_is_named_to_those_alone_who_see_the_file() throws Exception {
        var admin = somebody("Lý Quản Trị", Role.ADMINISTRATOR);
        var number = fresh(2031);
        var id = taken(number, AccessLevel.RESTRICTED, lawyer);
        follows.follow(id, lawyer.viewer());
        var about = "/api/v1/audit?subject=legal&subjectId=" + id.value();

        assertThat(get(admin, about).body())
                .contains("Đưa văn bản vào sổ", "Theo dõi", lawyer.fullName())
                .doesNotContain(number, "\"subjectId\":\"" + id.value());
        follows.follow(taken(fresh(2031), AccessLevel.INTERNAL, lawyer), lawyer.viewer());
        assertThat(get(
                                admin,
                                "/api/v1/audit?deed=legal.follow&actor="
                                        + lawyer.id().value())
                        .body())
                .as("what is open is told as ever")
                .contains("/2031/QĐ-UBND")
                .doesNotContain(number);
    }

    @Test
    void a_merged_entry_with_a_restricted_file_is_not_named_beside_the_one_that_stays() throws Exception {
        var admin = somebody("Lý Xem Gộp", Role.ADMINISTRATOR);
        var hidden = fresh(2032);
        var open = fresh(2032);
        var stays = taken(open, AccessLevel.INTERNAL, lawyer);
        merges.merge(stays, taken(hidden, AccessLevel.RESTRICTED, lawyer), "gõ sai số", lawyer.viewer());

        var body = get(
                        admin,
                        "/api/v1/audit?deed=legal.merge&actor=" + lawyer.id().value())
                .body();

        assertThat(body).contains("Gộp hai mục của một văn bản");
        assertThat(body).doesNotContain(hidden);
    }

    private LegalDocumentId taken(String number, AccessLevel access, Person keeper) {
        var bytes = ("Quyết định " + number).getBytes(UTF_8);
        var data = TestDocuments.said("Quyết định " + number).access(access).data();
        var file = TestDocuments.keep(documents, "qd.txt", bytes, data, keeper);
        var version = documents.current(file, keeper.viewer()).id();
        return intake.takeIn(new ReadDocument(file, version, decision(number, "2031-02-03"), "", List.of(), List.of()));
    }
}
