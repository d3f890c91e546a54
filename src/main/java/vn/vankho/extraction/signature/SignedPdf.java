package vn.vankho.extraction.signature;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * The signatures of one file, in the order in which they were put on.
 *
 * @param emptyFields signature fields nobody has signed yet
 * @param roots mark of the roots it was judged with
 */
public record SignedPdf(List<FoundSignature> signatures, int emptyFields, String roots) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public SignedPdf {
        signatures = List.copyOf(signatures);
    }

    /** @param json as {@code toJson} wrote it */
    public static SignedPdf ofJson(String json) {
        return JSON.readValue(json, SignedPdf.class);
    }

    public String toJson() {
        return JSON.writeValueAsString(this);
    }
}
