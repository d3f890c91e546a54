package vn.vankho.legal.recognition;

import java.util.List;

/** Documents of a fictional province, in the true form. */
final class RecognitionFixtures {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN
            TỈNH AN HÒA
            -------
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            ---------------
            Số: 12/2031/QĐ-UBND
            An Hòa, ngày 05 tháng 3 năm 2031
            QUYẾT ĐỊNH
            %s
            ỦY BAN NHÂN DÂN TỈNH AN HÒA
            Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025;
            Căn cứ Luật Đo lường ngày 11 tháng 11 năm 2011; Luật sửa đổi, bổ sung một số điều của Luật Đo lường ngày 20 tháng 11 năm 2028;
            Căn cứ Nghị định số 105/2030/NĐ-CP ngày 08 tháng 8 năm 2030 của Chính phủ quy định chi tiết một số điều của Luật Đo lường và
            Nghị định số 86/2026/NĐ-CP;
            Theo đề nghị của Giám đốc Sở Khoa học và Công nghệ tại Tờ trình số 45/TTr-SKHCN ngày 20 tháng 02 năm 2031;
            Ủy ban nhân dân ban hành Quyết định.
            """;

    private static final String FOOT = """
            Nơi nhận:
            - Như Điều 3;
            - Lưu: VT, KT.
            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH

            (Đã ký)

            Trần Thị Minh Hòa
            """;

    private RecognitionFixtures() {}

    static Recognised decision(String title, String articles) {
        return LegalRecognition.read(List.of(HEAD.formatted(title) + articles + FOOT));
    }

    /** With an annex behind the signature. */
    static Recognised decision(String title, String articles, String annex) {
        return LegalRecognition.read(List.of(HEAD.formatted(title) + articles + FOOT + annex));
    }

    /** What its articles do to others, căn cứ and dẫn chiếu left out: "REPEALS Quyết định 1/2020/QĐ-UBND [khoản 2 Điều 5]". */
    static List<String> acts(String articles) {
        return acts(decision("Quy định về kiểm định phương tiện đo", articles));
    }

    static List<String> acts(Recognised read) {
        return read.acts().stream()
                .filter(act -> act.kind() != ActKind.BASED_ON && act.kind() != ActKind.REFERS_TO)
                .map(act -> act.kind() + " " + act.target().shown()
                        + (act.provisions() == null ? "" : " [" + act.provisions() + "]"))
                .toList();
    }

    static List<String> bases(Recognised read) {
        return read.acts().stream()
                .filter(act -> act.kind() == ActKind.BASED_ON)
                .map(act -> act.target().shown())
                .toList();
    }
}
