package vn.vankho.legal.recognition;

/** What a document does to another one, as its own words say. */
public enum ActKind {
    /** Căn cứ ban hành. */
    BASED_ON,
    /** Sửa đổi; also where a phrase, a form or an annex is replaced. */
    AMENDS,
    /** Bổ sung, and nothing removed. */
    SUPPLEMENTS,
    /** Thay thế the whole. */
    REPLACES,
    /** Bãi bỏ, hủy bỏ, làm hết hiệu lực; whole or the provisions named. */
    REPEALS,
    /** Ngưng, tạm ngưng hiệu lực. */
    SUSPENDS_EFFECT,
    /** Đình chỉ việc thi hành. */
    STOPS_ENFORCEMENT,
    /** Đính chính. */
    CORRECTS,
    /** Kéo dài hiệu lực. */
    EXTENDS,
    /** Quy định chi tiết, hướng dẫn thi hành. */
    DETAILS,
    /** Hợp nhất. */
    CONSOLIDATES
}
