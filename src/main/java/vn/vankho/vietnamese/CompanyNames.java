package vn.vankho.vietnamese;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of companies in a letterhead: the words for the form of the company are small, its own name is large throughout. */
final class CompanyNames {
    private static final Set<String> FORM =
            Set.of("CÔNG", "TY", "CỔ", "PHẦN", "MỘT", "HAI", "THÀNH", "VIÊN", "TRÁCH", "NHIỆM", "HỮU", "HẠN");
    private static final Set<String> SHORTENED = Set.of("TNHH", "MTV", "CP");

    /** "CÔNG TY CỔ PHẦN / PHÒNG THỬ NGHIỆM …": the name itself is still to come. */
    private static final Pattern OPEN = Pattern.compile("CÔNG TY(?: .*(?:CỔ PHẦN|TNHH|MTV|THÀNH VIÊN|HỮU HẠN))?");

    private CompanyNames() {}

    static boolean isOne(String[] capitals) {
        return capitals.length > 2 && capitals[0].equals("CÔNG") && capitals[1].equals("TY");
    }

    static boolean isOpen(String line) {
        return OPEN.matcher(line).matches();
    }

    static String spelled(String[] capitals) {
        var out = new StringBuilder("Công");
        boolean form = true;
        for (int i = 1; i < capitals.length; i++) {
            var word = capitals[i];
            form &= FORM.contains(word) || SHORTENED.contains(word);
            boolean asItIs = SHORTENED.contains(word) || word.startsWith("(");
            boolean small = form || word.equals("VÀ");
            out.append(' ')
                    .append(asItIs ? word : small ? word.toLowerCase(Locale.ROOT) : OfficeNames.capitalised(word));
        }
        return out.toString();
    }
}
