package vn.vankho.legal.recognition;

/** What is read of a document itself, each proposed, trusted and shown in its text on its own. */
public enum HeaderField {
    /** Số, ký hiệu. */
    NUMBER(.95f, .6f),
    /** Loại văn bản. */
    TYPE(.99f, .9f),
    /** Cơ quan ban hành. */
    ISSUER(.98f, .9f),
    /** Ngày ban hành. */
    ISSUED_ON(.95f, .8f),
    /** Tên gọi, trích yếu. */
    TITLE(.9f, .55f),
    /** Người ký, with chức vụ and quyền hạn. */
    SIGNATORY(.98f, .7f),
    /** Ngày có hiệu lực. */
    EFFECTIVE_FROM(.98f, .8f),
    /** Thời hạn có hiệu lực of its own. */
    TERM(.9f, .7f),
    /** Lĩnh vực: each proposal says for itself what it rests on, see {@link ReadField#confidence}. */
    FIELD(.88f, .7f),
    /** Thủ tục rút gọn, said among its căn cứ. */
    SHORTENED(.98f, .9f);

    /** Which share of the proposals is right, where nothing more is known; see the benchmarks of recognition. */
    final float inFiles, inScans;

    HeaderField(float inFiles, float inScans) {
        this.inFiles = inFiles;
        this.inScans = inScans;
    }
}
