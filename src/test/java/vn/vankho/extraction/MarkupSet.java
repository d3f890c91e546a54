package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.vankho.extraction.HostileFile.DAMAGED;
import static vn.vankho.extraction.HostileFile.READ;
import static vn.vankho.extraction.HostileFile.of;

import java.util.stream.Stream;

/** Web pages, e-mails, and office files written as XML. */
final class MarkupSet {
    private static final String DEEP = READ + "|extraction.(tooDeep|zipBomb|timeout|damaged)";
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY x SYSTEM \"" + Lookout.FILE + "\">]>";
    private static final String CALL = "<!DOCTYPE x SYSTEM \"" + Lookout.URL + "x.dtd\">";
    private static final String MAIL = "From: a@b\nTo: c@d\nSubject: thử\nMIME-Version: 1.0\n";

    private MarkupSet() {}

    static Stream<HostileFile> files() {
        return Stream.of(pages(), mails(), xml()).flatMap(files -> files);
    }

    private static Stream<HostileFile> pages() {
        return Stream.of(
                text("sâu.html", "<html><body>" + "<div>".repeat(100_000) + "đáy", DEEP),
                text("bảng sâu.html", "<html><body>" + "<table><tr><td>".repeat(20_000) + "đáy", DEEP),
                text("in đậm không dứt.html", "<html><body>" + "<p><b>".repeat(50_000) + "đáy", DEEP),
                text("nhiều thuộc tính.html", "<html><body><p " + attributes(200_000) + ">chữ", READ),
                text(
                        "mã độc.html",
                        "<html><script>fetch('" + Lookout.URL + "')</script><p onclick=x>Chữ<iframe src=" + Lookout.FILE
                                + ">",
                        READ),
                text(
                        "gọi ra.html",
                        "<html><head><base href=" + Lookout.URL + "><link rel=stylesheet href=a.css>"
                                + "<meta http-equiv=refresh content='0;url=" + Lookout.URL
                                + "'></head><body><img src=a.png><object data=" + Lookout.FILE + "></object>chữ",
                        READ),
                text("bảng mã lạ.html", "<html><meta charset='../../etc/passwd'><body>chữ", READ),
                text("thực thể.html", CALL + "<html xmlns='http://www.w3.org/1999/xhtml'><body>&x; chữ", READ));
    }

    static Stream<HostileFile> mails() {
        return Stream.of(
                text("thư lồng.eml", nestedMail(60), READ),
                text("thư lồng sâu.eml", nestedMail(3_000), DEEP),
                text("thư nhiều tầng.eml", nestedParts(500), DEEP),
                text(
                        "thư hở.eml",
                        MAIL + "Content-Type: multipart/mixed; boundary=x\n\n--x\n" + "--x\n".repeat(2_000),
                        READ),
                text("thư nghìn dòng đầu.eml", MAIL + "X-A: b\n".repeat(100_000) + "\nchữ", DAMAGED),
                text("thư một dòng đầu.eml", MAIL + "X-A: " + "b".repeat(5_000_000) + "\n\nchữ", DAMAGED),
                text(
                        "thư ở ngoài.eml",
                        MAIL + "Content-Type: message/external-body; access-type=URL; URL=\"" + Lookout.URL
                                + "\"\n\nContent-Type: text/plain\n\n",
                        READ),
                text(
                        "thư kèm lối ra.eml",
                        MAIL + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain;"
                                + " name=\"../../../tmp/vankho-hostile\"\nContent-Disposition: attachment;"
                                + " filename=\"../../../tmp/vankho-hostile\"\n\nchữ\n--x--\n",
                        READ),
                text(
                        "thư mã hóa sai.eml",
                        MAIL + "Content-Type: text/plain; charset=khong-co\nContent-Transfer-Encoding: base64\n\n"
                                + "!!!=".repeat(1_000),
                        READ));
    }

    private static Stream<HostileFile> xml() {
        return Stream.of(
                text("thực thể ngoài.doc", word(ENTITY, "&x;"), READ),
                text("gọi ra.doc", word(CALL, "chữ"), READ),
                text("tỷ tiếng cười.doc", word(HostileZips.LAUGHS, "&l9;"), DAMAGED),
                text("sâu.doc", word("", "<w:p>".repeat(50_000) + "đáy"), DEEP),
                text("thực thể ngoài.xls", excel(ENTITY, "&x;"), READ),
                text("một ô.xls", excel("", "a".repeat(3_000_000)), READ));
    }

    /** As Word 2003 and Excel 2003 save a file as XML. */
    static byte[] wordXml(String text) {
        return word("", text).getBytes(UTF_8);
    }

    static byte[] excelXml(String text) {
        return excel("", text).getBytes(UTF_8);
    }

    private static String word(String doctype, String text) {
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?>" + doctype
                + "<w:wordDocument xmlns:w=\"http://schemas.microsoft.com/office/word/2003/wordml\"><w:body><w:p><w:r><w:t>"
                + text + "</w:t></w:r></w:p></w:body></w:wordDocument>";
    }

    private static String excel(String doctype, String text) {
        return "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>" + doctype
                + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet><Table><Row><Cell><Data>"
                + text + "</Data></Cell></Row></Table></Worksheet></Workbook>";
    }

    private static String attributes(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(" a").append(i).append("=1");
        return text.toString();
    }

    private static String nestedMail(int depth) {
        var head = "From: a@b\nSubject: tầng\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n";
        return head.repeat(depth) + "From: a@b\nSubject: đáy\nContent-Type: text/plain; charset=utf-8\n\nđáy\n";
    }

    private static String nestedParts(int depth) {
        var mail = new StringBuilder(MAIL);
        for (int i = 0; i < depth; i++)
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        return mail.append("Content-Type: text/plain\n\nđáy\n").toString();
    }

    private static HostileFile text(String name, String text, String ends) {
        return of(name, () -> text.getBytes(UTF_8), ends);
    }
}
