package vn.vankho.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.vankho.vietnamese.VietnameseFont;

/** Which font stands in for one that a file does not bring along. */
class CheckedFontsTests {
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final PDFontDescriptor described = described();
    private TrueTypeFont whole;

    @BeforeEach
    void font() throws IOException {
        var file = VietnameseFont.file();
        assumeThat(file).as("a font with all letters on this machine").isPresent();
        whole = new TTFParser()
                .parse(new RandomAccessReadBufferedFile(file.get().toFile()));
    }

    @Test
    void a_font_of_the_system_without_all_letters_of_vietnamese_does_not_stand_in_for_another() throws IOException {
        var poor = only(LATIN + "ăâđêôơưàáèéìíòóùú");
        var fonts = new CheckedFonts(always(poor), () -> whole);

        assertThat(fonts.getTrueTypeFont("TimesNewRomanPSMT", described).getFont())
                .isSameAs(whole);
        assertThat(fonts.getFontBoxFont("ABCDEF+TimesNewRoman,Bold", described).getFont())
                .isSameAs(whole);
        assertThat(fonts.getCIDFont("TimesNewRomanPSMT", described, null).getTrueTypeFont())
                .isSameAs(whole);
    }

    @Test
    void one_with_all_letters_the_very_font_and_one_of_another_script_are_taken_as_they_are() throws IOException {
        var full = only(LATIN + VietnameseFont.LETTERS);
        var poor = only(LATIN);
        var signs = only("\u03b1\u03b2\u2022");

        assertThat(drawn(full, "TimesNewRomanPSMT", described)).isSameAs(full);
        assertThat(drawn(poor, poor.getName(), described)).isSameAs(poor);
        assertThat(drawn(signs, "Symbol", described)).isSameAs(signs);
        assertThat(drawn(poor, "Helvetica", null)).isSameAs(poor);
    }

    @Test
    void where_the_system_has_no_checked_font_its_own_choice_is_drawn() throws IOException {
        var poor = only(LATIN);

        assertThat(new CheckedFonts(always(poor), () -> null)
                        .getTrueTypeFont("Arial", described)
                        .getFont())
                .isSameAs(poor);
    }

    @Test
    void pages_are_drawn_with_them_and_words_nobody_sees_are_written_with_all_letters() throws IOException {
        try (var document = new PDDocument()) {
            new PageRenderer(document);
            assertThat(FontMappers.instance()).isInstanceOf(CheckedFonts.class);
            assertThat(UnseenFont.writable(VietnameseFont.LETTERS, UnseenFont.in(document)))
                    .isEqualTo(VietnameseFont.LETTERS);
        }
    }

    private TrueTypeFont drawn(TrueTypeFont found, String name, PDFontDescriptor descriptor) {
        return new CheckedFonts(always(found), () -> whole)
                .getTrueTypeFont(name, descriptor)
                .getFont();
    }

    private static PDFontDescriptor described() {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, COSName.FONT_DESC);
        return new PDFontDescriptor(dictionary);
    }

    /** The font with these letters alone. */
    private TrueTypeFont only(String letters) throws IOException {
        var subset = new TTFSubsetter(
                whole, List.of("head", "hhea", "loca", "maxp", "cmap", "hmtx", "glyf", "name", "OS/2", "post"));
        letters.chars().forEach(subset::add);
        var out = new ByteArrayOutputStream();
        subset.writeToStream(out);
        return new TTFParser().parse(new RandomAccessReadBuffer(out.toByteArray()));
    }

    private static FontMapper always(TrueTypeFont font) {
        return new FontMapper() {
            @Override
            public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
                return new FontMapping<>(font, false);
            }

            @Override
            public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
                return new FontMapping<>(font, false);
            }

            @Override
            public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo collection) {
                return new CIDFontMapping(null, font, false);
            }
        };
    }
}
