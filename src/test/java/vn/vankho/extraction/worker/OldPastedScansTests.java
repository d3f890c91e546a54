package vn.vankho.extraction.worker;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Scans that were pasted into files of formats before 2007, rich text and workbooks are pages as those in .docx are. */
class OldPastedScansTests {
    private static final Limits LIMITS = new Limits(100_000, 3, 10, 10);
    private static final String RTF = "application/rtf";
    private static final String PPT = "application/vnd.ms-powerpoint";

    /** Written by Writer: a paragraph "Ban chup", a picture of 827 by 1170 that shows a line of text, a small picture. */
    @Test
    void of_old_word() throws Exception {
        byte[] file;
        try (var in = OldPastedScansTests.class.getResourceAsStream("/scans/pasted-scan.doc")) {
            file = in.readAllBytes();
        }
        var read = read("application/msword", file);

        assertThat(read.pictures()).containsExactly(1);
        assertThat(read.unreadPages()).isEqualTo(1);
        assertThat(Packed.unpack(read.html())).contains("Ban chup").containsOnlyOnce("<img src=\"data:image/");
        assertThat(sizeOf(page("application/msword", file, 1))).isEqualTo("827 x 1170");
    }

    @Test
    void of_old_slides_in_their_order() throws Exception {
        var file = slides(sheet(827, 1_170), image(300, 300), sheet(1_170, 827));

        assertThat(read(PPT, file).pictures()).containsExactly(1, 2);
        assertThat(sizeOf(page(PPT, file, 2))).isEqualTo("1170 x 827");
    }

    @Test
    void of_workbooks_of_both_kinds() throws Exception {
        var old = new HSSFWorkbook();
        var packed = new XSSFWorkbook();

        assertThat(read("application/vnd.ms-excel", workbook(old)).pictures()).containsExactly(1);
        assertThat(read(OfficeParsers.XLSX, workbook(packed)).pictures()).containsExactly(1);
    }

    /** Word writes each picture twice, the second time as a metafile. */
    @Test
    void of_rich_text() throws Exception {
        var file = rtf(
                "",
                "{\\*\\shppict" + pict("pngblip", sheet(827, 1_170)) + "}{\\nonshppict"
                        + pict("wmetafile8", metafile(bitmap(827, 1_170))) + "}");

        assertThat(read(RTF, file).pictures()).containsExactly(1);
        assertThat(sizeOf(page(RTF, file, 1))).isEqualTo("827 x 1170");
    }

    @Test
    void within_a_metafile() throws Exception {
        var file = rtf("", pict("wmetafile8", metafile(bitmap(827, 1_170))));

        assertThat(read(RTF, file).pictures()).containsExactly(1);
        assertThat(sizeOf(page(RTF, file, 1))).isEqualTo("827 x 1170");
    }

    @Test
    void a_bitmap_without_the_head_of_its_file() throws Exception {
        var file = bitmap(827, 1_170);

        assertThat(UnwrappedPicture.of(Arrays.copyOfRange(file, 14, file.length)))
                .isEqualTo(file);
    }

    @Test
    void behind_a_letter_and_not_in_a_report() throws Exception {
        var letter = "Giam doc So Noi vu tra loi cong van cua quy so. ".repeat(10);
        var scan = pict("pngblip", sheet(827, 1_170));

        var read = read(RTF, rtf(letter, scan + scan.replace("picw827", "picw826")));
        assertThat(read.pictures()).containsExactly(2, 3);
        assertThat(Packed.unpackPages(read.texts()).getFirst()).startsWith("Giam doc");
        assertThat(read(RTF, rtf(letter.repeat(20), scan)).pictures()).isEmpty();
    }

    private static byte[] rtf(String text, String pictures) {
        return ("{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\pard " + text + "\\par " + pictures + "\\par}")
                .getBytes(ISO_8859_1);
    }

    private static String pict(String kind, byte[] bytes) {
        return "{\\pict\\" + kind + "\\picw827\\pich1170 " + HexFormat.of().formatHex(bytes) + "}";
    }

    private static byte[] slides(byte[]... pictures) throws Exception {
        try (var show = new HSLFSlideShow()) {
            for (var picture : pictures)
                show.createSlide().createPicture(show.addPicture(picture, PictureData.PictureType.PNG));
            var out = new ByteArrayOutputStream();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] workbook(Workbook workbook) throws Exception {
        try (workbook) {
            int no = workbook.addPicture(sheet(827, 1_170), Workbook.PICTURE_TYPE_PNG);
            var drawing = workbook.createSheet("Quét").createDrawingPatriarch();
            var anchor = workbook.getCreationHelper().createClientAnchor();
            if (anchor instanceof HSSFClientAnchor) anchor.setCol2(5);
            anchor.setRow2(30);
            drawing.createPicture(anchor, no);
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] bitmap(int width, int height) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "bmp", out);
        return out.toByteArray();
    }

    /** A metafile that only stretches a bitmap (MS-WMF, 2.3.1.6): its head, the record, the end. */
    private static byte[] metafile(byte[] bitmap) {
        int record = 6 + 22 + bitmap.length - 14 + (bitmap.length & 1);
        var out = java.nio.ByteBuffer.allocate(18 + record + 6).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        out.putShort((short) 1).putShort((short) 9).putShort((short) 0x0300).putInt(out.capacity() / 2);
        out.putShort((short) 0).putInt(record / 2).putShort((short) 0);
        out.putInt(record / 2).putShort((short) 0x0F43).putInt(0x00CC0020).putShort((short) 0);
        for (int side : new int[] {1_170, 827, 0, 0, 1_170, 827, 0, 0}) out.putShort((short) side);
        out.put(bitmap, 14, bitmap.length - 14);
        out.position(18 + record);
        out.putInt(3).putShort((short) 0);
        return out.array();
    }

    private static byte[] sheet(int width, int height) throws Exception {
        return WordFile.image("png", width, height);
    }

    private static byte[] image(int width, int height) throws Exception {
        return WordFile.image("png", width, height);
    }

    private static String sizeOf(byte[] picture) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getWidth() + " x " + image.getHeight();
    }

    private static byte[] page(String type, byte[] file, int no) throws Exception {
        var request = new Request(1, Request.Kind.PAGE, type, String.valueOf(no), file, null, null);
        return new AllowedReaders(LIMITS).picture(request, (_, _) -> {});
    }

    private static FileText read(String type, byte[] file) throws Exception {
        return new OfficeReader(LIMITS).text(new Request(1, Request.Kind.TEXT, type, file, null), (_, _) -> {});
    }
}
