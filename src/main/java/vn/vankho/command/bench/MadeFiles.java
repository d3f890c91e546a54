package vn.vankho.command.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Small administrative documents in the true form, about 450 words each, half .docx and half .txt. Each has a token of its own,
 * every hundredth the token {@code motphantram}, and all the token {@code tatcavanban}, so that queries of known size can be asked.
 */
final class MadeFiles {
    static final String EVERYWHERE = "tatcavanban";
    static final String ONE_PERCENT = "motphantram";

    private static final String[] SUBJECTS = {
        "Phòng Quản lý công nghệ",
        "Văn phòng Sở",
        "Chi cục Tiêu chuẩn Đo lường Chất lượng",
        "Ủy ban nhân dân huyện",
        "Trung tâm Ứng dụng tiến bộ khoa học",
        "cơ quan chủ trì",
        "đơn vị phối hợp",
        "Thanh tra Sở",
        "tổ chức được kiểm định"
    };
    private static final String[] VERBS = {
        "chủ trì rà soát", "phối hợp thẩm định", "tổ chức thực hiện", "báo cáo kết quả", "kiểm tra việc chấp hành",
        "hướng dẫn áp dụng", "công bố danh mục", "lưu trữ hồ sơ", "tiếp nhận và xử lý", "đề xuất sửa đổi"
    };
    private static final String[] PAPERS = {
        "hồ sơ",
        "kế hoạch",
        "báo cáo",
        "quy trình",
        "định mức",
        "danh mục",
        "nhiệm vụ",
        "kinh phí",
        "phương án",
        "chương trình",
        "văn bản quy phạm pháp luật",
        "hệ thống quản lý chất lượng"
    };
    private static final String[] MATTERS = {
        "kiểm định phương tiện đo nhóm hai",
        "hết hiệu lực toàn bộ",
        "đánh giá nội bộ định kỳ",
        "an toàn bức xạ hạt nhân",
        "sở hữu trí tuệ",
        "nhãn hiệu chứng nhận nông sản",
        "mã số mã vạch sản phẩm",
        "thủ tục hành chính một cửa",
        "nông nghiệp công nghệ cao",
        "thi đua khen thưởng",
        "cải cách tiền lương",
        "đào tạo bồi dưỡng công chức",
        "phòng cháy chữa cháy",
        "chuyển đổi số",
        "lưu trữ điện tử",
        "tiết kiệm năng lượng",
        "bảo vệ môi trường nước",
        "đấu thầu mua sắm tài sản",
        "tiếp công dân",
        "quy hoạch sử dụng đất",
        "khuyến công địa phương",
        "kiểm kê rừng ngập mặn",
        "giá dịch vụ nghĩa trang",
        "vận tải hành khách công cộng",
        "di sản văn hóa phi vật thể"
    };
    private static final String[] ONSETS = {
        "b", "c", "ch", "d", "đ", "h", "kh", "l", "m", "n", "ng", "ph", "s", "t", "th", "tr", "v", "x"
    };
    private static final String[] RHYMES = {
        "ai", "am", "an", "ang", "anh", "âm", "ân", "âu", "ăng", "ay", "eo", "en", "ên", "inh", "oa", "oai", "oan",
        "oi", "ong", "ôi", "ôn", "ông", "ơi", "ơn", "ung", "uôn", "uông", "ươi", "ương", "uy", "yên", "iêu"
    };

    private static final String[] ENDINGS = {
        "trước ngày 15 tháng 12 hằng năm", "trong thời hạn năm ngày làm việc", "theo quy định của pháp luật hiện hành",
        "và gửi về Văn phòng Sở để tổng hợp", "khi có yêu cầu của Giám đốc Sở", "bảo đảm đúng tiến độ được giao"
    };

    private MadeFiles() {}

    /** @param first number of the first file, so that a second load differs from the first */
    static List<MadeFile> make(int first, int count, boolean onlyText) {
        var files = new ArrayList<MadeFile>(count);
        for (int i = first; i < first + count; i++) files.add(make(i, onlyText));
        return files;
    }

    static MadeFile make(int i, boolean onlyText) {
        var token = token(i);
        var lines = lines(i, token);
        boolean word = !onlyText && i % 2 == 0;
        return new MadeFile(
                "van-ban-" + i + (word ? ".docx" : ".txt"),
                word ? docx(lines) : String.join("\n", lines).getBytes(StandardCharsets.UTF_8),
                token);
    }

    static String token(int i) {
        var letters = new StringBuilder("zq");
        for (int n = i + 1; n > 0; n /= 20) letters.append("bcdfghklmnprstvwxzjq".charAt(n % 20));
        return letters.append("zq").toString();
    }

    private static List<String> lines(int i, String token) {
        var random = new Random(i);
        var lines = new ArrayList<String>();
        lines.add("SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH SÔNG THƯƠNG");
        lines.add("Số: " + (i % 2_000 + 1) + "/" + (2010 + i % 15) + "/QĐ-SKHCN");
        lines.add("QUYẾT ĐỊNH");
        var matters = List.of(matter(random), matter(random), matter(random));
        lines.add("Về việc " + pick(random, VERBS) + " " + matters.getFirst());
        for (int article = 1; article <= 6; article++) {
            lines.add("Điều " + article + ". " + sentence(random, matters));
            for (int clause = 1; clause <= 3; clause++)
                lines.add(clause + ". " + sentence(random, matters) + " " + sentence(random, matters));
        }
        lines.add("Ký hiệu hồ sơ: " + token + " " + EVERYWHERE + (i % 100 == 0 ? " " + ONE_PERCENT : ""));
        return lines;
    }

    private static String sentence(Random random, List<String> matters) {
        return pick(random, SUBJECTS) + " " + place(random) + " " + pick(random, VERBS) + " "
                + matters.get(random.nextInt(matters.size())) + " " + pick(random, ENDINGS) + ".";
    }

    private static String matter(Random random) {
        return pick(random, PAPERS) + " " + pick(random, MATTERS);
    }

    private static String place(Random random) {
        return name(random) + " " + name(random);
    }

    /** One of 576 syllables; the first ones stand in every text, the last ones in few. */
    private static String name(Random random) {
        int rank = (int) (ONSETS.length * RHYMES.length * Math.pow(random.nextDouble(), 4));
        var syllable = ONSETS[rank % ONSETS.length] + RHYMES[(rank / ONSETS.length + rank) % RHYMES.length];
        return Character.toUpperCase(syllable.charAt(0)) + syllable.substring(1);
    }

    private static String pick(Random random, String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static byte[] docx(List<String> lines) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (var line : lines) document.createParagraph().createRun().setText(line);
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory cannot fail to be written", e);
        }
    }
}
