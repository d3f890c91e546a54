package vn.vankho.legal.ui;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vankho.ScreenTest;
import vn.vankho.document.AccessLevel;
import vn.vankho.document.DocumentKind;
import vn.vankho.document.Documents;
import vn.vankho.document.TestDocuments;
import vn.vankho.identity.Person;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.ProposalState;
import vn.vankho.legal.lookup.LegalLookup;
import vn.vankho.legal.reading.ComparedTexts;
import vn.vankho.legal.reading.Whole;
import vn.vankho.legal.register.LegalRegister;

/** Texts of the register that amend one another. */
abstract class TextScreens extends ScreenTest {
    static final LocalDate BEFORE = LocalDate.parse("2023-04-30");
    static final LocalDate AFTER = LocalDate.parse("2023-05-01");
    /** Line of the head. */
    static final int TITLE = 6;

    static int number = 810;

    @Autowired
    Documents documents;

    @Autowired
    LegalRegister register;

    @Autowired
    LegalLookup lookup;

    @Autowired
    ComparedTexts compared;

    static List<String> said(Whole whole) {
        return whole.paragraphs().stream()
                .map(one -> one.line().passage().text())
                .toList();
    }

    /** Kept, read by the portal, and all that it read confirmed. */
    LegalDocumentId taken(String text, AccessLevel access, Person lawyer) {
        var id = kept(text, access, lawyer);
        lookup.view(id, null, null, lawyer.viewer()).relations().stream()
                .filter(row -> row.outgoing() && row.state() == ProposalState.PROPOSED)
                .forEach(row -> register.confirmRelation(row.id(), null, null, lawyer.viewer()));
        return id;
    }

    /** Kept, read by the portal, and its head confirmed. */
    LegalDocumentId kept(String text, AccessLevel access, Person lawyer) {
        var title = text.lines().skip(TITLE).findFirst().orElseThrow();
        var data = TestDocuments.said(title)
                .kind(DocumentKind.LEGAL)
                .access(access)
                .data();
        var file =
                TestDocuments.keep(documents, ++number + ".txt", text.getBytes(StandardCharsets.UTF_8), data, lawyer);
        var id = await().atMost(Duration.ofSeconds(90))
                .until(() -> lookup.ofDocument(file, lawyer.viewer()), found -> found.isPresent())
                .orElseThrow();
        var document = lookup.view(id, null, null, lawyer.viewer()).document();
        var read = document.header();
        var header = new LegalHeader(
                read.number(),
                read.typeName(),
                read.title(),
                read.issuer(),
                null,
                null,
                read.issuedOn(),
                read.effectiveFrom() == null ? read.issuedOn() : read.effectiveFrom(),
                null);
        register.confirmHeader(id, document.revision(), header, lawyer.viewer());
        return id;
    }

    static String base(String own) {
        return head(own, "05 tháng 3 năm 2020", "Ban hành mức thu tại chợ") + """
                Điều 1. Phạm vi
                Áp dụng theo khoản 2 Điều 5 Nghị định số 34/2016/NĐ-CP.
                Điều 2. Mức thu
                1. Mười nghìn đồng.
                2. Hộ nghèo được miễn.
                Điều 3. Báo cáo
                Ban Quản lý chợ báo cáo hằng tháng.
                """;
    }

    static String amending(String own, String target) {
        var title = "Sửa đổi, bổ sung một số điều của Quyết định số " + target
                + " ngày 05 tháng 3 năm 2020 của Ủy ban nhân dân tỉnh Sông Vân";
        return head(own, "10 tháng 4 năm 2023", title) + """
                Điều 1. Sửa đổi, bổ sung một số điều của Quyết định số %s
                1. Sửa đổi khoản 1 Điều 2 như sau:
                “1. Mười lăm nghìn đồng.”
                2. Bãi bỏ Điều 3.
                Điều 2. Hiệu lực
                Quyết định này có hiệu lực kể từ ngày 01 tháng 5 năm 2023.
                """.formatted(target);
    }

    static String head(String own, String day, String title) {
        return """
                ỦY BAN NHÂN DÂN
                TỈNH SÔNG VÂN
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Số: %s
                Sông Vân, ngày %s
                QUYẾT ĐỊNH
                %s
                ỦY BAN NHÂN DÂN TỈNH SÔNG VÂN
                Căn cứ Luật Tổ chức chính quyền địa phương số 77/2015/QH13;
                QUYẾT ĐỊNH:
                """.formatted(own, day, title);
    }

    static String fresh() {
        return ++number + "/2020/QĐ-UBND";
    }
}
