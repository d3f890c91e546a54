package vn.vankho.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.vankho.document.DocumentId;

/**
 * Long documents of a fictional office, as they really are: pages, parts and articles of several pages, appendices, a law with decrees that
 * guide it, the same number in each year. Between the sentences that are asked for stands what every document says.
 */
final class LongTexts implements AutoCloseable {
    private static final List<String> SAID_EVERYWHERE = List.of(
            "Các cơ quan, đơn vị tiếp tục phối hợp chặt chẽ trong quá trình triển khai thực hiện nhiệm vụ được giao.",
            "Thủ trưởng đơn vị chịu trách nhiệm trước Ủy ban nhân dân tỉnh về kết quả thực hiện.",
            "Định kỳ hằng quý tổng hợp, báo cáo kết quả theo quy định.",
            "Trong quá trình thực hiện nếu có khó khăn, vướng mắc thì kịp thời phản ánh để xem xét, giải quyết.",
            "Tăng cường công tác tuyên truyền, phổ biến đến cán bộ, công chức, viên chức và người dân.",
            "Bảo đảm tiết kiệm, hiệu quả, công khai, minh bạch và đúng quy định của pháp luật.",
            "Việc kiểm tra, giám sát được thực hiện thường xuyên, liên tục.");

    final SearchRoom room = new SearchRoom();
    final Map<String, DocumentId> documents = new HashMap<>();
    private int said;

    LongTexts() {
        plan();
        report();
        rules();
        law();
        sameNumber();
        programmes();
    }

    /** A plan: parts in Roman figures, then an appendix of rows. */
    private void plan() {
        put(
                "plan",
                room.document("Kế hoạch chuyển đổi số năm 2031")
                        .number("88/KH-UBND")
                        .type("Kế hoạch")
                        .issued("2031-01-15")
                        .text(
                                page("ỦY BAN NHÂN DÂN", "KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", filler(1_400)),
                                page(filler(700), "Mỗi xã có một tổ công nghệ cộng đồng gồm năm người.", filler(700)),
                                page(
                                        "II. NỘI DUNG",
                                        filler(900),
                                        "Lắp đặt cảm biến mực nước tại mười hai hồ chứa.",
                                        filler(500)),
                                page(filler(800), "Số hóa sổ hộ tịch lập trước năm 2000.", filler(600)),
                                page("III. KINH PHÍ", filler(400), "Nguồn vốn sự nghiệp bảo đảm bảy mươi phần trăm."),
                                page(
                                        "IV. TỔ CHỨC THỰC HIỆN",
                                        filler(1_200),
                                        "Sở Tài chính thẩm định dự toán trước ngày 20 tháng 9."),
                                page("PHỤ LỤC", "DANH MỤC NHIỆM VỤ", rows(1, 20)),
                                page(rows(21, 40), "41. Lập bản đồ ao nuôi tôm thẻ chân trắng; Chi cục Thủy sản"),
                                page(rows(42, 70), "71. Gắn mã vạch cho vườn bưởi da xanh; Chi cục Trồng trọt"))
                        .put());
    }

    /** A report without parts or articles: only its pages say where something stands. */
    private void report() {
        put(
                "report",
                room.document("Báo cáo kết quả công tác văn thư")
                        .number("301/BC-VP")
                        .type("Báo cáo")
                        .issued("2031-12-10")
                        .text(
                                page(filler(1_700)),
                                page(filler(1_100), "Kho lưu trữ bị thấm dột ở tầng ba.", filler(500)),
                                page(filler(1_600), "Đã chỉnh lý bốn trăm mét giá tài liệu tồn đọng."),
                                page(filler(300), "Máy quét khổ lớn hỏng từ tháng tư.", filler(1_200)))
                        .put());
    }

    /** A decision with the rules it issues and two appendices. */
    private void rules() {
        put(
                "rules",
                room.document("Ban hành Quy chế quản lý hồ chứa nước")
                        .number("27/2030/QĐ-UBND")
                        .type("Quyết định")
                        .issued("2030-08-01")
                        .text(
                                page(
                                        "QUYẾT ĐỊNH",
                                        "Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý hồ chứa nước.",
                                        "Điều 2. Hiệu lực",
                                        "Quyết định có hiệu lực từ ngày 15 tháng 8.",
                                        "Điều 3. Trách nhiệm thi hành",
                                        "Chánh Văn phòng và Giám đốc các sở chịu trách nhiệm thi hành."),
                                page(
                                        "QUY CHẾ",
                                        "Quản lý hồ chứa nước",
                                        "(Ban hành kèm theo Quyết định số 27/2030/QĐ-UBND)",
                                        "Chương I",
                                        "QUY ĐỊNH CHUNG",
                                        "Điều 1. Phạm vi điều chỉnh",
                                        filler(600),
                                        "Điều 2. Giải thích từ ngữ",
                                        filler(600)),
                                page(
                                        "Chương II",
                                        "VẬN HÀNH",
                                        "Điều 3. Xả lũ",
                                        "1. " + filler(1_500),
                                        "2. Còi báo được kéo ba hồi trước khi mở cửa tràn."),
                                page("3. " + filler(2_900), "4. Trực ban ghi sổ mực nước hai giờ một lần."),
                                page("Điều 4. Xử lý vi phạm", filler(900)),
                                page("PHỤ LỤC I", "MẪU SỔ TRỰC", filler(1_500)),
                                page("PHỤ LỤC II", "DANH MỤC HỒ CHỨA", rows(1, 45)),
                                page(rows(46, 60), "61. Hồ Suối Tre; dung tích chín trăm nghìn mét khối"))
                        .put());
    }

    /** A law, and five decrees that guide it, newer and with its name in theirs. */
    private void law() {
        put(
                "law",
                room.document("Luật Phòng, chống sạt lở")
                        .number("55/2029/QH16")
                        .type("Luật")
                        .issued("2029-11-20")
                        .text(
                                page("Điều 1. Phạm vi điều chỉnh", filler(500), "Điều 2. Đối tượng", filler(500)),
                                page(
                                        "Điều 12. Quan trắc",
                                        filler(800),
                                        "Cọc mốc được cắm cách mép sông năm mươi mét.",
                                        "Điều 13. Cảnh báo",
                                        filler(300)))
                        .put());
        for (int i = 1; i <= 5; i++)
            put(
                    "decree" + i,
                    room.document("Quy định chi tiết một số điều của Luật Phòng, chống sạt lở về nội dung " + i)
                            .number(70 + i + "/2030/NĐ-CP")
                            .type("Nghị định")
                            .issued("2030-0" + i + "-10")
                            .text(
                                    page("Điều 1. Phạm vi điều chỉnh", filler(400)),
                                    page("Điều 12. Trách nhiệm của bộ thứ " + i, filler(700)))
                            .put());
    }

    /** No. 15 of 25 years. */
    private void sameNumber() {
        for (int year = 2006; year <= 2030; year++) {
            var about = switch (year) {
                case 2011 -> "Quy chế làm việc của Ủy ban nhân dân tỉnh";
                case 2017 -> "Giá nước sạch sinh hoạt khu vực nông thôn";
                default -> "Phê duyệt nhiệm vụ thường xuyên năm " + year;
            };
            put(
                    "15 of " + year,
                    room.document(about)
                            .number("15/QĐ-UBND")
                            .type("Quyết định")
                            .issued(year + "-01-2" + year % 10)
                            .text(page("Điều 1. " + about, filler(300)), page("Điều 2. Thi hành", filler(300)))
                            .put());
        }
    }

    /** What people call by a short name, and who speaks of it. */
    private void programmes() {
        put(
                "programme",
                room.document("Báo cáo sơ kết dữ liệu dân cư")
                        .number("412/BC-CA")
                        .type("Báo cáo")
                        .issued("2030-06-30")
                        .text(
                                page(filler(1_500)),
                                page(filler(900), "Tổ công tác Đề án 06 cấp xã họp mỗi tháng một lần.", filler(500)))
                        .put());
        put(
                "office18",
                room.document("Dự toán ngân sách")
                        .number("18/NQ-HĐND")
                        .type("Nghị quyết")
                        .issued("2029-07-01")
                        .text(page("Điều 1. Thông qua dự toán.", filler(300)))
                        .put());
        put(
                "speaks18",
                room.document("Kế hoạch sắp xếp đơn vị sự nghiệp")
                        .number("19/KH-UBND")
                        .type("Kế hoạch")
                        .issued("2028-02-01")
                        .text(
                                page("I. MỤC ĐÍCH", filler(900)),
                                page(
                                        "II. NỘI DUNG",
                                        filler(500),
                                        "Thực hiện Nghị quyết số 18-NQ/TW về tinh gọn bộ máy."))
                        .put());
    }

    private void put(String name, DocumentId id) {
        documents.put(name, id);
    }

    private static String page(String... lines) {
        return String.join("\n", lines);
    }

    private String filler(int characters) {
        var text = new StringBuilder();
        while (text.length() < characters)
            text.append(SAID_EVERYWHERE.get(said++ % SAID_EVERYWHERE.size())).append('\n');
        return text.toString().strip();
    }

    private static String rows(int from, int until) {
        var rows = new ArrayList<String>();
        for (int i = from; i <= until; i++)
            rows.add(i + ". Nhiệm vụ thường xuyên số " + i + "; các sở, ngành; hoàn thành trong năm");
        return String.join("\n", rows);
    }

    @Override
    public void close() {
        room.close();
    }
}
