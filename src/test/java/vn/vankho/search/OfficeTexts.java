package vn.vankho.search;

import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentKind;

/** A handful of documents of an office, in true form, to be asked for. */
final class OfficeTexts implements AutoCloseable {
    final SearchRoom room = new SearchRoom();
    final DocumentId decision;
    final DocumentId citing;
    final DocumentId otherYear;
    final DocumentId review;

    OfficeTexts() {
        decision = room.document("Ban hành Quy định phân cấp quản lý đo lường trên địa bàn tỉnh Sông Thương")
                .number("46/2019/QĐ-UBND")
                .type("Quyết định")
                .issuer("Ủy ban nhân dân tỉnh Sông Thương")
                .issued("2019-11-12")
                .text(
                        SearchRoom.lines(
                                "ỦY BAN NHÂN DÂN TỈNH SÔNG THƯƠNG",
                                "Số: 46/2019/QĐ-UBND",
                                "QUYẾT ĐỊNH",
                                "Điều 1. Phạm vi điều chỉnh",
                                "Quy định này phân cấp quản lý nhà nước về đo lường.",
                                "Điều 2. Đối tượng áp dụng",
                                "Tổ chức, cá nhân có hoạt động đo lường."),
                        SearchRoom.lines(
                                "Điều 5. Thẩm quyền kiểm tra",
                                "1. Sở chủ trì kiểm tra phương tiện đo nhóm hai.",
                                "2. Hòa giải tranh chấp thuộc thẩm quyền của xã.",
                                "Điều 6. Hiệu lực",
                                "Quyết định này hết hiệu lực khi có văn bản thay thế."))
                .put();
        citing = room.document("Công văn hướng dẫn thực hiện phân cấp đo lường")
                .number("310/SKHCN-QLCN")
                .issued("2020-03-01")
                .text("Thực hiện Quyết định số 46/2019/QĐ-UBND ngày 12/11/2019, Sở hướng dẫn như sau.")
                .put();
        otherYear = room.document("Quy định giá dịch vụ nghĩa trang")
                .number("46/2021/QĐ-UBND")
                .type("Quyết định")
                .issued("2021-06-06")
                .text("Điều 1. Ban hành quy định giá.")
                .put();
        review = room.document("Kết quả rà soát văn bản quy phạm pháp luật năm 2025")
                .number("12/BC-SKHCN")
                .type("Báo cáo")
                .issued("2026-01-15")
                .text("Danh mục văn bản hết hiệu lực toàn bộ: 14 văn bản. Chủ tịch UBND tỉnh công bố.")
                .put();
        room.document("Quy trình đánh giá nội bộ")
                .number("QT-09")
                .kind(DocumentKind.ISO)
                .text("Văn phòng lập kế hoạch đánh giá. Bản sao được lưu. Hiệu lực của hệ thống, lực lượng đánh giá.")
                .put();
    }

    @Override
    public void close() {
        room.close();
    }
}
