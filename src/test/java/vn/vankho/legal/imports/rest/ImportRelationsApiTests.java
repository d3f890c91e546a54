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
                HEAD + row(one, "Có tệp", "01/02/2020", "11/02/2020").replace("x.pdf", file.replace(" ", "%20")));
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
    }

    @Test
    void a_label_that_nobody_knows_is_said_once_and_kept_as_the_source_writes_it() throws Exception {
        var newer = fresh();
        var older = fresh();
        var label = "Văn bản liên quan khác " + newer.replaceAll("\\D", "");
        var csv = "Văn bản nguồn,Quan hệ,Văn bản đích,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n"
                + newer + "," + label + "," + older + ",UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n";
        var id = checked(clerk, csv);
        assertThat(counts(clerk, id)).isEqualTo("NEW 0 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 1");
        var unknown = get(clerk, IMPORTS + "/" + id + "/labels").body();
        assertThat(JsonPath.<List<String>>read(unknown, "$[*].label")).containsExactly(label);

        var said = send(clerk, "POST", IMPORTS + "/" + id + "/labels", """
                [{"label": "%s", "kind": "REFERS_TO", "outgoing": false}]""".formatted(label));
        assertThat(said.statusCode()).as(said.body()).isEqualTo(202);
        reaches(clerk, id, "CHECKED");
        assertThat(counts(clerk, id)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        assertThat(get(clerk, IMPORTS + "/" + id + "/labels").body()).isEqualTo("[]");
        apply(clerk, id, "{}");
        var text = document(older);
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing)].kind"))
                .containsExactly("REFERS_TO");
        assertThat(JsonPath.<List<String>>read(text, "$.relations[?(@.outgoing)].sentence"))
                .containsExactly(label);

        var again = checked(clerk, csv);
        assertThat(counts(clerk, again)).as("remembered").endsWith("WRONG 0");
    }

    private static String list(String listed, String reason, String day, String decision) {
        return "STT;Tên loại, số, ký hiệu, ngày, tháng, năm ban hành;Lý do hết hiệu lực;Ngày hết hiệu lực;Danh mục\n"
                + "1;Quyết định số " + listed + " ngày 01/02/2020 ban hành Quy định;" + reason + ";" + day + ";"
                + decision
                + "\n";
    }

    @Test
    void a_list_of_a_province_meets_its_own_decision_and_its_own_texts_and_comes_in_once() throws Exception {
        var acting = fresh();
        var older = fresh();
        register.enter(decision(acting, "2020-02-01"), lawyer.viewer());
        register.enter(decision(older, "2020-02-01"), lawyer.viewer());
        var csv = list(older, "Hết thời hạn", "01/03/2024", acting + " ngày 01/02/2020 của UBND tỉnh Sông Vân");
        var id = checked(lawyer, csv);
        assertThat(counts(lawyer, id)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(lawyer, id, "{\"confirmed\": true}");

        assertThat(total(acting)).isEqualTo(1);
        assertThat(JsonPath.<List<String>>read(document(acting), "$.relations[?(@.outgoing)].kind"))
                .containsExactly("ANNOUNCES_CESSATION");
        assertThat(JsonPath.<List<String>>read(document(older), "$.status")).containsExactly("CEASED");
        assertThat(counts(lawyer, checked(lawyer, csv))).isEqualTo("NEW 0 UPDATED 0 UNCHANGED 1 DOUBTFUL 0 WRONG 0");
        var corrected = checked(lawyer, csv.replace("01/03/2024", "27/03/2024"));
        assertThat(counts(lawyer, corrected)).isEqualTo("NEW 0 UPDATED 0 UNCHANGED 1 DOUBTFUL 0 WRONG 0");
        assertThat(get(lawyer, IMPORTS + "/" + corrected + "/rows").body())
                .contains("01/03/2024", "có người quyết định");
    }

    @Test
    void a_decision_that_nobody_names_is_asked_about_and_made_once() throws Exception {
        var acting = fresh();
        var csv = list(fresh(), "Hết thời hạn", "01/03/2024", acting + " ngày 27/02/2024");
        var id = checked(clerk, csv);
        assertThat(counts(clerk, id)).isEqualTo("NEW 0 UPDATED 0 UNCHANGED 0 DOUBTFUL 1 WRONG 0");
        assertThat(get(clerk, IMPORTS + "/" + id + "/rows").body()).contains("cơ quan ban hành của quyết định công bố");
        apply(clerk, id, "{\"withDoubtful\": true}");
        var again = checked(clerk, list(fresh(), "Hết thời hạn", "01/03/2024", acting + " ngày 27/02/2024"));
        apply(clerk, again, "{\"withDoubtful\": true}");

        assertThat(total(acting)).isEqualTo(1);
    }

    @Test
    void a_row_whose_reason_is_a_suspension_ends_nothing() throws Exception {
        var acting = fresh();
        var older = fresh();
        register.enter(decision(acting, "2020-02-01"), lawyer.viewer());
        register.enter(decision(older, "2020-02-01"), lawyer.viewer());
        var id = checked(
                lawyer,
                list(
                        older,
                        "Bị tạm ngưng hiệu lực theo quyết định này",
                        "01/03/2024",
                        acting + " ngày 01/02/2020 của UBND tỉnh Sông Vân"));
        apply(lawyer, id, "{\"confirmed\": true}");

        assertThat(JsonPath.<List<String>>read(document(older), "$.status")).containsExactly("SUSPENDED");
    }

    @Test
    void what_nobody_has_decided_follows_a_corrected_row() throws Exception {
        var newer = fresh();
        var older = fresh();
        register.enter(decision(newer, "2020-02-01"), lawyer.viewer());
        register.enter(decision(older, "2020-02-01"), lawyer.viewer());
        var head =
                "Văn bản nguồn,Quan hệ,Văn bản đích,Ngày hiệu lực,Đến ngày,Trích dẫn,Cơ quan ban hành văn bản nguồn,Cơ quan ban hành văn bản đích\n";
        var row = newer + ",Văn bản bị bãi bỏ," + older + ",2021-01-01,,Câu cũ,UBND tỉnh Sông Vân,UBND tỉnh Sông Vân\n";
        apply(clerk, checked(clerk, head + row), "{}");
        var id = checked(clerk, head + row.replace("2021-01-01,,Câu cũ", "2021-02-27,,Câu mới"));
        assertThat(counts(clerk, id)).isEqualTo("NEW 0 UPDATED 1 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(clerk, id, "{}");

        assertThat(JsonPath.<List<String>>read(document(newer), "$.relations[*].from"))
                .containsExactly("2021-02-27");
        assertThat(JsonPath.<List<String>>read(document(newer), "$.relations[*].sentence"))
                .containsExactly("Câu mới");
        apply(clerk, checked(clerk, head + row.replace("2021-01-01,,Câu cũ", ",2030-12-31,")), "{}");
        assertThat(JsonPath.<List<String>>read(document(newer), "$.relations[*].from"))
                .as("a day that is left out stays")
                .containsExactly("2021-02-27");
    }

    @Test
    void rows_of_other_years_leave_the_file_of_one_number_alone() throws Exception {
        var number = "1182/QĐ-UBND";
        var file = TestDocuments.keep(
                documents,
                "1182 năm 2024.txt",
                "1182 năm 2024".getBytes(UTF_8),
                TestDocuments.said("Của năm 2024")
                        .kind(DocumentKind.LEGAL)
                        .number(number)
                        .data(),
                lawyer);
        intake.takeIn(new ReadDocument(
                file,
                documents.current(file, lawyer.viewer()).id(),
                decision(number, "2024-02-01"),
                "",
                List.of(),
                List.of()));
        var id = checked(
                lawyer,
                HEAD
                        + row(number, "Của năm 2019", "05/06/2019", "15/06/2019")
                        + row(number, "Của năm 2021", "07/06/2021", "17/06/2021"));
        assertThat(counts(lawyer, id)).isEqualTo("NEW 2 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        apply(lawyer, id, "{\"confirmed\": true}");

        assertThat(total(number)).isEqualTo(3);
    }

    @Test
    void a_file_that_is_not_kept_is_said() throws Exception {
        var id = checked(
                clerk,
                HEAD
                        + row(fresh(), "Thiếu tệp", "01/02/2020", "11/02/2020")
                                .replace("https://vidu.vn/x.pdf", "30_2013.pdf"));

        assertThat(counts(clerk, id)).isEqualTo("NEW 1 UPDATED 0 UNCHANGED 0 DOUBTFUL 0 WRONG 0");
        assertThat(get(clerk, IMPORTS + "/" + id + "/rows?problems=true").body())
                .contains("30_2013.pdf", "Không có tệp nào mang tên này trong kho");
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
        assertThat(refused.body()).contains("không có văn bản nào chờ xác nhận");
    }
}
