package vn.vankho.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well heads are read on real digital files, where they are at hand. A wrong number weighs more than a missing one. */
class HeaderQualityTests {
    private static final Set<String> GROUPS = Set.of("doc", "docx", "pdf_congbao", "pdf_kyso", "pdf_tinh", "pdf_vbpl");

    private static final class Score {
        int known;
        int said;
        int right;

        void count(String expected, @Nullable String said, boolean equal) {
            if (expected.isEmpty()) return;
            known++;
            if (said == null) return;
            this.said++;
            if (equal) right++;
        }

        double precision() {
            return said == 0 ? 1 : (double) right / said;
        }

        double coverage() {
            return (double) said / known;
        }

        String line(String what) {
            return "%s: %d files, precision %.3f, coverage %.3f".formatted(what, known, precision(), coverage());
        }
    }

    @Test
    void heads_of_real_files_are_read_right_or_not_at_all() {
        var rows = SharedData.csv("corpus/metadata.csv");
        var folder = SharedData.file("corpus");
        var number = new Score();
        var type = new Score();
        var issuer = new Score();
        var date = new Score();
        int secret = 0;
        for (var row : rows.subList(1, rows.size())) {
            if (!GROUPS.contains(row.get(14))) continue;
            var text = text(folder.resolve(row.get(0)));
            if (text == null) continue;
            var first = text.substring(0, Math.min(6_000, text.length()));
            var header = DocumentHeader.read(first, text);
            var found = header.number();
            number.count(
                    row.get(1),
                    found == null ? null : found.key(),
                    found != null && key(row.get(1)).equals(found.key()));
            type.count(row.get(2), header.typeName(), plain(row.get(2)).equals(plain(header.typeName())));
            issuer.count(row.get(3), header.issuer(), plain(row.get(3)).equals(plain(header.issuer())));
            var day = header.issuedOn() == null ? null : header.issuedOn().toString();
            date.count(row.get(4), day, row.get(4).equals(day));
            if (DocumentHeader.secrecyMark(first).isPresent()) secret++;
        }
        for (var line : List.of(number.line("number"), type.line("type"), issuer.line("issuer"), date.line("date")))
            System.out.println("heads, " + line);
        assertThat(secret).as("open documents taken for secret ones").isZero();
        assertThat(number.precision()).isGreaterThanOrEqualTo(.98);
        assertThat(number.coverage()).isGreaterThanOrEqualTo(.90);
        assertThat(type.precision()).isGreaterThanOrEqualTo(.97);
        assertThat(issuer.precision()).isGreaterThanOrEqualTo(.95);
        assertThat(date.precision()).isGreaterThanOrEqualTo(.97);
        assertThat(date.coverage()).isGreaterThanOrEqualTo(.85);
    }

    private static String key(String number) {
        return DocumentNumber.parse(number).map(DocumentNumber::key).orElse("");
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : VietnameseText.fold(text)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip();
    }

    private static @Nullable String text(Path file) {
        var settings = new PDFParserConfig();
        settings.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        var context = new ParseContext();
        context.set(PDFParserConfig.class, settings);
        var noPictures = new TesseractOCRConfig();
        noPictures.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, noPictures);
        var handler = new BodyContentHandler(5_000_000);
        try (var in = Files.newInputStream(file)) {
            new AutoDetectParser().parse(in, handler, new Metadata(), context);
        } catch (java.io.IOException | org.xml.sax.SAXException | TikaException unreadable) {
            return null;
        }
        return handler.toString();
    }
}
