package vn.vankho.legal.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import vn.vankho.legal.export.ExportedAct.Happening;
import vn.vankho.legal.export.ExportedAct.Link;
import vn.vankho.legal.export.ExportedAct.Other;
import vn.vankho.legal.export.ExportedAct.Rest;
import vn.vankho.legal.export.ExportedAct.Turn;
import vn.vankho.legal.export.ExportedAct.Words;

/** What leaves the house is what its readers expect: the schema of OASIS, and the words of schema.org. */
class ExportTests {
    private static final Other NEWER = new Other(
            "Quyết định 14/2019/QĐ-UBND",
            "Quyết định",
            "14/2019/QĐ-UBND",
            "Ban hành Quy định giá",
            List.of(),
            LocalDate.parse("2019-04-24"));
    private static final Other LIST = new Other(
            "Quyết định 9/QĐ-UBND",
            "Quyết định",
            "9/QĐ-UBND",
            "Công bố danh mục văn bản hết hiệu lực",
            List.of(),
            LocalDate.parse("2020-01-20"));
    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            TỈNH SÔNG VÂN
            Căn cứ Luật Tổ chức chính quyền địa phương;
            QUYẾT ĐỊNH:
            Chương I
            QUY ĐỊNH CHUNG
            Điều 1. Phạm vi điều chỉnh
            Quyết định này quy định <giá> nước & "nước sạch".
            Điều 2. Đối tượng
            1. Tổ chức:
            a) Cơ quan;
            b) Doanh nghiệp\u0001.
            2. Cá nhân.
            Chương II
            TỔ CHỨC THỰC HIỆN
            Điều 3. Hiệu lực
            Quyết định này có hiệu lực từ ngày 19 tháng 7 năm 2013.
            """;

    private static Schema schema;

    @BeforeAll
    static void schema() throws SAXException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schema = factory.newSchema(ExportTests.class.getResource("/akomantoso/akomantoso30.xsd"));
    }

    @Test
    void a_text_with_articles_is_valid_akoma_ntoso_with_its_life_and_its_references() throws Exception {
        var xml = AkomaNtoso.write(act(TEXT));

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains(
                        "<FRBRuri value=\"/akn/vn/act/quyet-dinh/uy-ban-nhan-dan-tinh-song-van/2013-07-09/30-2013-qd-ubnd\"",
                        "<article eId=\"dieu_2\" status=\"removed\">",
                        "<article eId=\"dieu_1\" period=\"#period_ngung-hieu-luc\">",
                        "<article eId=\"dieu_3\" period=\"#period_chua-co-hieu-luc\">",
                        "<temporalGroup eId=\"period_ngung-hieu-luc\"><timeInterval refersTo=\"#ngung-hieu-luc\"",
                        "<TLCConcept eId=\"chua-co-hieu-luc\"",
                        "<remark status=\"incomplete\">Còn 1 nội dung",
                        "<num>Điều 2.</num><heading>Đối tượng</heading>",
                        "type=\"repeal\"",
                        "showAs=\"Quyết định 14/2019/QĐ-UBND\"",
                        "&lt;giá> nước &amp;")
                .containsOnlyOnce("<passiveRef");
    }

    @Test
    void texts_without_articles_or_without_a_file_are_valid_too() throws Exception {
        for (var text : List.of(
                "",
                "Kính gửi: các sở\nBáo cáo trước ngày 10.",
                "Phần I\nMỞ ĐẦU\n",
                "Điều 1.\nĐiều 2.\n1.\n",
                TEXT + "Phụ lục I\nDANH MỤC\n1. Một\n"))
            schema.newValidator().validate(new StreamSource(new StringReader(AkomaNtoso.write(act(text)))));
    }

    @Test
    void what_others_did_to_its_words_is_told_place_by_place_and_a_correction_apart() throws Exception {
        var made = act(TEXT);
        var other = made.happenings().stream()
                .map(ExportedAct.Happening::acting)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElseThrow();
        var on = java.time.LocalDate.parse("2015-01-09");
        var changed = withHappenings(
                made,
                new ExportedAct.Happening(
                        ExportedAct.Turn.AMENDMENT,
                        on,
                        "Được sửa đổi",
                        other,
                        ExportedAct.Change.SUBSTITUTION,
                        List.of("dieu_2")),
                new ExportedAct.Happening(
                        null, on, "Được đính chính", other, ExportedAct.Change.CORRECTION, List.of()));
        var xml = AkomaNtoso.write(changed);

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains(
                        "<textualMod type=\"substitution\" eId=\"pmod_1\"><source href=\"#ref_",
                        "<destination href=\"#dieu_2\"",
                        "<textualMod type=\"substitution\" eId=\"pmod_2\" refersTo=\"#dinh-chinh\">",
                        "showAs=\"Đính chính\"")
                .containsOnlyOnce("type=\"amendment\"");
    }

    @Test
    void a_clause_and_a_point_bear_their_labels_as_printed() throws Exception {
        var xml = AkomaNtoso.write(act("Điều 1. Phạm vi\n1. Thu phí tại:\na) Chợ;\nb) Bến.\n2. Miễn phí.\n"));

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml).contains("<num>Điều 1.</num>", "<num>2.</num>", "<num>a)</num>");
    }

    private static ExportedAct withHappenings(ExportedAct act, ExportedAct.Happening... happenings) {
        return new ExportedAct(
                act.id(),
                act.name(),
                act.number(),
                act.type(),
                act.title(),
                act.issuers(),
                act.authors(),
                act.signatory(),
                act.issuedOn(),
                act.effectiveFrom(),
                act.on(),
                act.knownAt(),
                act.force(),
                act.statuses(),
                List.of(happenings),
                act.links(),
                act.words());
    }

    @Test
    void json_ld_speaks_of_legislation() {
        var json = LegislationJson.write(act(""));
        assertThat(JsonPath.<String>read(json, "$['@type']")).isEqualTo("Legislation");
        assertThat(JsonPath.<String>read(json, "$.legislationIdentifier")).isEqualTo("30/2013/QĐ-UBND");
        assertThat(JsonPath.<String>read(json, "$.legislationLegalForce")).isEqualTo("https://schema.org/NotInForce");
        assertThat(JsonPath.<String>read(json, "$['dcterms:isReplacedBy'][0].legislationIdentifier"))
                .isEqualTo("14/2019/QĐ-UBND");
        assertThat(JsonPath.<String>read(json, "$['eli:based_on'][0].name")).isEqualTo("Luật Giá");
        assertThat(JsonPath.<String>read(json, "$['eli:changed_by'][0].description"))
                .as("articles that were repealed end no text")
                .isEqualTo("Điều 2");
    }

    @Test
    void a_list_that_announces_an_end_changes_nothing() {
        var whole = new Link("ANNOUNCES_CESSATION", false, LIST, "", true);
        var part = new Link("ANNOUNCES_CESSATION", false, LIST, "Điều 2", false);
        for (var link : List.of(whole, part)) {
            var json = LegislationJson.write(withLinks(act(""), link));
            assertThat(JsonPath.<String>read(json, "$['eli:cited_by'][0].legislationIdentifier"))
                    .isEqualTo("9/QĐ-UBND");
            assertThat(json).doesNotContain("changed_by", "repealed_by");
        }
    }

    private static ExportedAct withLinks(ExportedAct act, Link... links) {
        return new ExportedAct(
                act.id(),
                act.name(),
                act.number(),
                act.type(),
                act.title(),
                act.issuers(),
                act.authors(),
                act.signatory(),
                act.issuedOn(),
                act.effectiveFrom(),
                act.on(),
                act.knownAt(),
                act.force(),
                act.statuses(),
                act.happenings(),
                List.of(links),
                act.words());
    }

    @Test
    void a_text_is_called_the_same_by_itself_and_by_others() {
        var act = act("");
        var other = new Other(act.name(), act.type(), act.number(), act.title(), act.authors(), act.issuedOn());
        var bare = new Other("Nghị quyết về giá", "Nghị quyết", null, "Về giá", List.of(), act.issuedOn());

        assertThat(WorkName.of(other)).isEqualTo(WorkName.of(act));
        assertThat(WorkName.of(bare)).isEqualTo("/akn/vn/act/nghi-quyet/2013-07-09/ve-gia");
        assertThat(LegislationJson.write(act)).contains("/akn/vn/act/quyet-dinh/2019-04-24/14-2019-qd-ubnd");
    }

    @Test
    void all_bodies_of_a_joint_text_go_out() throws Exception {
        var joint = act(TEXT, List.of("Bộ Tài chính", "Bộ Nội vụ"));
        var xml = AkomaNtoso.write(joint);

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml)
                .contains(
                        "<FRBRauthor href=\"#issuer\"",
                        "<FRBRauthor href=\"#issuer_2\"",
                        "showAs=\"Bộ Tài chính\"",
                        "showAs=\"Bộ Nội vụ\"");
        assertThat(JsonPath.<List<String>>read(LegislationJson.write(joint), "$.legislationPassedBy[*].name"))
                .containsExactly("Bộ Tài chính", "Bộ Nội vụ");
        assertThat(JsonPath.<String>read(LegislationJson.write(act("")), "$.legislationPassedBy.name"))
                .isEqualTo("Ủy ban nhân dân tỉnh Sông Vân");
    }

    @Test
    void what_was_believed_at_a_moment_says_of_which_moment_it_is() throws Exception {
        var then = act(TEXT, List.of("Bộ Tài chính"), Instant.parse("2022-01-31T16:59:59.999Z"));
        var xml = AkomaNtoso.write(then);

        schema.newValidator().validate(new StreamSource(new StringReader(xml)));
        assertThat(xml).contains("<FRBRdate date=\"2022-01-31T23:59:59.999+07:00\" name=\"ghiNhanDen\"");
        var midnight = AkomaNtoso.write(act(TEXT, List.of("Bộ Tài chính"), Instant.parse("2022-01-31T17:00:00Z")));
        schema.newValidator().validate(new StreamSource(new StringReader(midnight)));
        assertThat(JsonPath.<String>read(LegislationJson.write(then), "$['vankho:knownAt']"))
                .isEqualTo("2022-01-31T16:59:59.999Z");
        assertThat(AkomaNtoso.write(act(TEXT)) + LegislationJson.write(act(TEXT)))
                .doesNotContain("ghiNhanDen", "knownAt");
    }

    private static ExportedAct act(String text) {
        return act(text, List.of("Ủy ban nhân dân tỉnh Sông Vân"));
    }

    private static ExportedAct act(String text, List<String> issuers) {
        return act(text, issuers, null);
    }

    private static ExportedAct act(String text, List<String> issuers, @Nullable Instant known) {
        return new ExportedAct(
                "01a2270f-58d7-7a8e-8fb8-68753fd3db9b",
                "Quyết định 30/2013/QĐ-UBND",
                "30/2013/QĐ-UBND",
                "Quyết định",
                "Ban hành Quy định giá nước",
                issuers,
                issuers,
                "Nguyễn Văn An",
                LocalDate.parse("2013-07-09"),
                LocalDate.parse("2013-07-19"),
                LocalDate.parse("2020-01-01"),
                known,
                "NotInForce",
                List.of("Hết hiệu lực toàn bộ"),
                List.of(
                        new Happening(Turn.GENERATION, LocalDate.parse("2013-07-19"), "Có hiệu lực", null),
                        new Happening(null, LocalDate.parse("2015-01-09"), "Bị ngưng hiệu lực", null),
                        new Happening(Turn.REPEAL, LocalDate.parse("2019-05-06"), "Bị thay thế", NEWER)),
                List.of(
                        new Link("REPLACES", false, NEWER, "", true),
                        new Link("REPEALS", false, NEWER, "Điều 2", false),
                        new Link("BASED_ON", true, new Other("Luật Giá"), "", true)),
                new Words(
                        text,
                        Set.of("dieu_2"),
                        Map.of("dieu_1", Rest.SUSPENDED, "dieu_3", Rest.NOT_YET_IN_FORCE),
                        "Còn 1 nội dung chưa đưa được vào."));
    }
}
