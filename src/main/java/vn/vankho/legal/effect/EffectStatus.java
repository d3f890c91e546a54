package vn.vankho.legal.effect;

/** Tình trạng hiệu lực of a text or a provision on a day. Always computed; no table holds it but as a projection. */
public enum EffectStatus {
    /** Chưa có hiệu lực (CCHL). */
    NOT_YET_IN_FORCE,
    /** Còn hiệu lực (CHL). */
    IN_FORCE,
    /** Hết hiệu lực một phần (HHL1P). */
    PARTLY_CEASED,
    /** Ngưng hiệu lực một phần (TNHL1P); stands beside PARTLY_CEASED where both hold. */
    PARTLY_SUSPENDED,
    /** Ngưng hiệu lực toàn bộ (TNHL). */
    SUSPENDED,
    /** Hết hiệu lực toàn bộ (HHL). */
    CEASED
}
