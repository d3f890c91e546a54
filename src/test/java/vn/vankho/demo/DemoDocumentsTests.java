package vn.vankho.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.vankho.document.AccessLevel;
import vn.vankho.identity.UnitId;
import vn.vankho.shared.Uuid7;
import vn.vankho.vietnamese.DocumentHeader;
import vn.vankho.vietnamese.DocumentNumber;
import vn.vankho.vietnamese.LegalStructure;

class DemoDocumentsTests {
    private static final Map<String, UnitId> UNITS = Set.of("VP", "QLCN", "KHTC", "TTS", "TDC", "TTUD").stream()
            .collect(Collectors.toMap(code -> code, code -> new UnitId(Uuid7.next())));

    static Iterable<DemoDocument> documents() {
        return DemoDocuments.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_document_becomes_a_real_file_whose_text_can_be_read(DemoDocument document) throws Exception {
        var file = DemoFile.of(document);
        var text = new BodyContentHandler(1_000_000);
        var metadata = new Metadata();
        new AutoDetectParser().parse(new ByteArrayInputStream(file.bytes()), text, metadata);
        var words = text.toString().replaceAll("\\s+", " ");
        for (var block : document.blocks()) {
            if (block instanceof DemoDocument.Block.PageHeader || block.text().length() > 90) continue;
            for (var piece : block.text().split("\t")) assertThat(words).contains(piece.strip());
        }
        assertThat(document.data(UNITS).title()).isNotBlank();
        assertThat(DocumentHeader.secrecyMark(text.toString())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_is_said_of_a_document_is_what_its_head_says(DemoDocument document) throws Exception {
        var text = new BodyContentHandler(1_000_000);
        new AutoDetectParser()
                .parse(new ByteArrayInputStream(DemoFile.of(document).bytes()), text, new Metadata());
        var header = DocumentHeader.read(text.toString());
        var data = document.data(UNITS);
        var number = header.number();
        if (number == null) return;
        assertThat(data.number()).isEqualTo(number.verbatim());
        assertThat(header.issuedOn()).isEqualTo(data.issuedOn());
        assertThat(header.typeName()).isEqualTo(data.typeName());
    }

    @Test
    void the_office_shows_every_kind_and_level_and_a_long_summary() {
        var all = DemoDocuments.all().stream()
                .map(document -> document.data(UNITS))
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all.stream().map(data -> data.kind()).distinct()).hasSize(4);
        assertThat(all.stream().map(data -> data.access()).distinct()).hasSize(3);
        assertThat(all.stream().filter(data -> data.access() == AccessLevel.RESTRICTED))
                .allSatisfy(data -> assertThat(data.readerUnits()).isNotEmpty().doesNotContainNull());
        assertThat(all.stream().mapToInt(data -> data.title().length()).max().orElse(0))
                .isGreaterThan(400);
        assertThat(all.stream()
                        .map(data -> data.number())
                        .filter(number ->
                                number != null && DocumentNumber.parse(number).isPresent()))
                .hasSizeGreaterThan(7);
    }

    @Test
    void the_decision_with_an_annexed_regulation_has_articles_of_both() {
        var text = DemoDocuments.all().getFirst().blocks().stream()
                .map(DemoDocument.Block::text)
                .collect(Collectors.joining("\n"));
        var keys = LegalStructure.of(text).provisions().stream()
                .map(LegalStructure.Provision::key)
                .toList();
        assertThat(keys).contains("dieu_3", "quy_che__dieu_10", "quy_che__dieu_7__khoan_2__diem_dd");
    }
}
