package vn.vankho.legal.imports.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.vankho.legal.LegalFixtures.decision;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.TestDocuments;
import vn.vankho.legal.register.LegalIntake;
import vn.vankho.legal.register.ReadDocument;

/** What rows say of files that are kept and of other texts, and how far a confirmation reaches. */
class ImportRelationsApiTests extends ImportApi {
    @Autowired
    private LegalIntake intake;

    @Test
    void a_row_finds_the_kept_file_it_names_and_learns_nothing_of_hidden_ones() throws Exception {
        var file = "QD " + fresh().replace('/', '-') + ".txt";
        var kept = TestDocuments.keep(
                documents,
                file,
                file.getBytes(UTF_8),
                TestDocuments.said("Bản quét").kind(DocumentKind.LEGAL).data(),
                lawyer);
        var one = fresh();
        var hidden = fresh();
        var secret = TestDocuments.keep(
                documents,
                "mật " + hidden.replace('/', '-') + ".txt",
                hidden.getBytes(UTF_8),
                TestDocuments.said("Ẩn")
                        .kind(DocumentKind.LEGAL)
                        .access(AccessLevel.RESTRICTED)
                        .data(),
                lawyer);
        intake.takeIn(new ReadDocument(
                secret,
                documents.current(secret, lawyer.viewer()).id(),
                decision(hidden, "2020-02-01"),
                "",
                List.of(),
                List.of()));

        var unseen = checked(clerk, HEAD + row(hidden, "Quy định cũ", "01/02/2020", "11/02/2020"));
        assertThat(counts(clerk, unseen)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        var id = checked(
                clerk,
                HEAD
                        + row(one, "Có tệp", "01/02/2020", "11/02/2020")
                                .replace("x.pdf", "https://vidu.vn/" + file.replace(" ", "%20")));
        // by now the portal may have read the file itself
        assertThat(counts(clerk, id))
                .isIn(
                        "NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0",
                        "NEW 0 UPDATED 1 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(clerk, id, "{}");

        assertThat(JsonPath.<String>read(document(one), "$.document"))
                .isEqualTo(kept.value().toString());
    }

    @Test
    void relations_become_proposals_in_both_directions_and_a_list_names_what_has_ceased() throws Exception {
        var newer = fresh();
        var older = fresh();
        register.enter(decision(newer, "2020-02-01"), lawyer.viewer());
        register.enter(decision(older, "2020-02-01"), lawyer.viewer());
        var id = checked(
                clerk,
                "Văn bản nguồn,Quan hệ,Văn bản đích,Điều khoản,Ngày hiệu lực,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n"
                        + newer + ",Văn bản bị bãi bỏ," + older
                        + ",Điều 5,2021-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + older + ",Văn bản thay thế," + newer + ",,2022-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + newer + ",Văn bản hết hiệu lực," + older
                        + ",,2022-01-01,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n"
                        + newer + ",basis,77/2015/QH13,,,UBND tỉnh Sông Vân,\n");
        assertThat(counts(clerk, id)).isEqualTo("NEW 3 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 1");
        apply(clerk, id, "{}");
        var text = document(newer);
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing)].kind"))
                .containsExactlyInAnyOrder("REPEALS", "REPLACES", "BASED_ON");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[*].origin")).containsOnly("IMPORTED");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[*].state")).containsOnly("PROPOSED");

        var list = checked(
                lawyer,
                "STT;Tên loại, số, ký hiệu; ngày, tháng, năm ban hành;Lý do hết hiệu lực;Ngày hết hiệu lực;Danh mục\n"
                                .replace("hiệu; ", "hiệu, ")
                        + "1;Quyết định số " + older + " ngày 01/02/2020 ban hành Quy định;Hết thời hạn;01/03/2024;"
                        + newer + "\n");
        assertThat(counts(lawyer, list)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
    }

    @Test
    void who_confirms_an_import_confirms_no_head_that_rows_of_relations_only_name() throws Exception {
        var acting = fresh();
        var file = TestDocuments.keep(
                documents,
                "tệp.txt",
                acting.getBytes(UTF_8),
                TestDocuments.said("Bản quét").kind(DocumentKind.LEGAL).data(),
                lawyer);
        intake.takeIn(new ReadDocument(
                file,
                documents.current(file, lawyer.viewer()).id(),
                decision(acting, "2020-02-01"),
                "",
                List.of(),
                List.of()));
        var id = checked(
                clerk,
                "Văn bản nguồn,Quan hệ,Văn bản đích,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n"
                        + acting + ",Văn bản bị bãi bỏ," + fresh() + ",UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n");
        apply(clerk, id, "{}");

        assertThat(JsonPath.<Integer>read(get(lawyer, IMPORTS + "/" + id).body(), "$.waiting"))
                .isZero();
        var refused = send(lawyer, "POST", IMPORTS + "/" + id + "/confirm", null);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("danh sách văn bản");
    }
}
