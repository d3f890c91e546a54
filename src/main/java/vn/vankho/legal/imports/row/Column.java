package vn.vankho.legal.imports.row;

import java.util.regex.Pattern;

/**
 * What a column of a register may hold, in the order in which the screen asks for them; known by the words of its heading, folded, small,
 * without signs. The first that fits is meant, so the longer wordings of one stand before the shorter ones of another.
 */
public enum Column {
    NUMBER("(so|so va) ?ky hieu( van ban)?|so hieu( van ban)?|so van ban|docnum|so( quyet dinh| vb| ky hieu vb)?"),
    /** Beside a column of bare numbers: "12" and "2015/QĐ-UBND". */
    SIGN("ky hieu( van ban| vb)?"),
    /** "Tên loại, số, ký hiệu; ngày, tháng, năm ban hành": several in one cell. */
    NAMED(
            ".*(ten loai|loai van ban|hinh thuc).*so.*|.*so.*ky hieu.*(ngay|thang|trich yeu|ten goi).*|so( va)? ngay( thang)?.*|ten van ban so ky hieu.*"),
    TYPE("(ten )?loai( van ban| vb)?|hinh thuc( van ban)?|the loai( van ban)?|doctype"),
    TITLE(
            "(ten loai( va)? )?(ten goi|trich yeu).*|ten (van ban|vb|goi).*|noi dung( van ban| trich yeu)?|ve viec|tieu de|title|docabs"),
    ISSUER("(ten )?(co quan|noi|don vi|chu the|tac gia)( nguoi co tham quyen)?( ban hanh)?|agencyname|organization"),
    ISSUED_ON(
            "ngay( thang)?( nam)?( ban hanh| bh| ky| van ban| vb)( ban hanh)?( van ban)?|ngay( thang)?( nam)?|issuedate|thoi gian ban hanh"),
    EFFECTIVE_FROM(
            "ngay( co)? hl|(ngay|thoi diem)( bat dau)?( co)? hieu luc( tu)?|hieu luc tu( ngay)?|tu ngay|efffrom"),
    CEASED_ON(
            "(ngay )?het hl|(ngay|thoi diem)( thang nam)? ?(het|ngung|het ngung).*hieu luc.*|effto|het hieu luc( tu)?( ngay)?"),
    STATUS("(tinh trang|trang thai)( hieu luc)?|hieu luc|effstatus"),
    REASON("l[yi] do.*"),
    PROVISIONS(
            "(noi dung )?(quy dinh|phan|dieu khoan).*(het|ngung) hieu luc.*|noi dung (het|ngung) hieu luc.*|(cac )?dieu khoan( diem)?( bi tac dong)?"),
    SCOPE("phan|pham vi( het hieu luc| tac dong)?|muc do"),
    SIGNATORY("(ho ten )?nguoi ky.*|signer"),
    CAPACITY("chuc danh.*|chuc vu.*|quyen han.*|signertitle"),
    FIELD("(nganh )?linh vuc.*|documentfields"),
    FILE("(ten )?(tep|file)s?( .*)?|pdf|(duong dan|lien ket|link).*|toan van|van ban goc"),
    DECISION("danh muc( so)?|(quyet dinh|van ban) cong bo.*"),
    SOURCE("(so ky hieu |so hieu )?van ban (nguon|tac dong|hien thoi)( so ky hieu)?|source|doc id"),
    KIND("(loai |moi |ten )?quan he.*|relationship"),
    TARGET(
            "(so ky hieu |so hieu )?van ban (dich|bi tac dong|lien quan|duoc tac dong)( so ky hieu)?|target|other doc id"),
    UNTIL("den( het)? ngay|ngay (ket thuc|cuoi)"),
    SENTENCE("trich dan|cau (can cu|goc)|dan chung"),
    SOURCE_ISSUER("co quan ban hanh van ban (nguon|tac dong)|sourceissuer"),
    SOURCE_DATE("ngay ban hanh van ban (nguon|tac dong)|sourcedate"),
    TARGET_TITLE("(ten|trich yeu) van ban (dich|bi tac dong)|targettitle"),
    TARGET_ISSUER("co quan ban hanh van ban (dich|bi tac dong)|targetissuer"),
    TARGET_DATE("ngay ban hanh van ban (dich|bi tac dong)|targetdate");

    private final Pattern heading;

    Column(String heading) {
        this.heading = Pattern.compile(heading);
    }

    /** @param words of a heading, folded, small, single blanks for all signs */
    boolean isHeadedBy(String words) {
        return heading.matcher(words).matches();
    }
}
