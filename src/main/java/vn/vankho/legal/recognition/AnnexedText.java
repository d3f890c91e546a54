package vn.vankho.legal.recognition;

import java.util.List;
import java.util.regex.Pattern;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/**
 * A Quy định, Quy chế or Điều lệ that a document was issued with, and that has articles of its own (Nghị định 78/2025/NĐ-CP, Điều 63 khoản 4): what
 * it does to others, and says of its own effect, the document does and says. Of a plan or a programme only what it refers to is read: what it does
 * to others is still to be done.
 *
 * @param type "Quy định"; empty where its title was not read
 * @param from and {@code until}: characters of the normalised text
 * @param begin where its articles begin; -1: it has none
 */
record AnnexedText(String type, int from, int until, int begin) {
    /** Contracts in forms have articles, too, and say nothing of the document. */
    private static final Pattern FORM = Pattern.compile("(?:phu_luc|bieu_mau|danh_muc).*");

    static List<AnnexedText> in(LegalStructure structure) {
        return structure.provisions().stream()
                .filter(one -> one.level() == Level.APPENDIX && !isForm(one.key()))
                .map(one -> new AnnexedText(
                        LegalStructure.annexKey(one.label()) == null ? "" : one.label(),
                        one.from(),
                        one.until(),
                        begin(one, structure.provisions())))
                .toList();
    }

    private static int begin(Provision annex, List<Provision> all) {
        return all.stream()
                .filter(one -> one.level() == Level.ARTICLE && one.key().startsWith(annex.key() + "__"))
                .mapToInt(Provision::from)
                .findFirst()
                .orElse(-1);
    }

    static boolean isForm(String key) {
        return FORM.matcher(key).matches();
    }

    boolean hasArticles() {
        return begin >= 0;
    }

    /** Behind provisions of it, as a lawyer cites them: "khoản 2 Điều 5 của Quy định". */
    String cited() {
        return type.isEmpty() ? "" : " của " + type;
    }
}
