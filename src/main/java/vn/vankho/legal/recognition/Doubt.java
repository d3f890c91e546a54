package vn.vankho.legal.recognition;

/** Why an act that was read may well not be meant so. */
public enum Doubt {
    NONE,
    /** It ends on the first day of a third text, which only a person can tell: "hết hiệu lực kể từ ngày Luật Thủ đô có hiệu lực". */
    WITH_OTHER,
    /** What stands before the name of the text is no part that is known, and fills nothing either: "Bãi bỏ lệ phí hộ tịch Quyết định số …". */
    UNCLEAR_PART
}
