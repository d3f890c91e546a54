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
    /** Công bố hết hiệu lực: what ended by another text, or by its term, is only stated. */
    ANNOUNCES_END,
    /** Ngưng, tạm ngưng hiệu lực. */
    SUSPENDS_EFFECT,
    /** Đình chỉ việc thi hành. */
    STOPS_ENFORCEMENT,
    /** Đính chính. */
    CORRECTS,
    /** Kéo dài hiệu lực. */
    EXTENDS,
    /** Tiếp tục có hiệu lực: announced. */
    CONTINUES,
    /** Hết ngưng hiệu lực, hết đình chỉ: what was suspended applies again (Luật 64/2025/QH15 Điều 56). */
    RESUMES,
    /** Áp dụng trở lại: what was over applies again, by an express word only. */
    REVIVES,
    /** Quy định chi tiết, hướng dẫn thi hành. */
    DETAILS,
    /** Hướng dẫn áp dụng, in a letter or another text that makes no rules (Luật 64/2025/QH15 Điều 61). */
    GUIDES,
    /** Giải thích. */
    EXPLAINS,
    /** Quyết định áp dụng texts of units that were merged (Luật 64/2025/QH15 Điều 54). */
    DECIDES_APPLICATION,
    /** Dẫn chiếu: provisions that are to be followed. */
    REFERS_TO,
    /** Hợp nhất. */
    CONSOLIDATES
}
