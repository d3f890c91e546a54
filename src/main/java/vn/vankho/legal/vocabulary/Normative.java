package vn.vankho.legal.vocabulary;

/** Whether documents of a type are văn bản quy phạm pháp luật. */
public enum Normative {
    ALWAYS,
    /** As the number says: with the year of issue it is (Luật 64/2025/QH15 Điều 7 khoản 3). */
    BY_NUMBER,
    /** Made of others: what it is made of is in force or not. */
    DERIVED,
    NEVER
}
