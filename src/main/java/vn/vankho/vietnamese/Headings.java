package vn.vankho.vietnamese;

import java.util.List;
import vn.vankho.vietnamese.TextLines.Line;

/** The names of provisions: on the same line, wrapped over several, or below in capitals. */
final class Headings {
    private static final int LONGEST = 400;

    private Headings() {}

    /** An article's name, or empty where its text follows at once ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký."). */
    static String ofArticle(List<Line> lines, int i, String rest) {
        if (rest.isEmpty()) {
            if (i + 1 >= lines.size()) return "";
            var below = lines.get(i + 1);
            boolean name = ProvisionLine.read(below.text()) == null
                    && below.text().length() < 150
                    && !isSentence(below.text());
            return name ? below.text() : "";
        }
        var name = wrapped(lines, i, rest);
        return isSentence(name) || name.length() > LONGEST ? "" : name;
    }

    /** The name with the lines that continue it: they begin small. */
    static String wrapped(List<Line> lines, int i, String rest) {
        var name = new StringBuilder(rest);
        boolean capitals = new Line(rest, 0, 0).isCapitals();
        for (int j = i + 1; j < lines.size() && name.length() < LONGEST; j++) {
            var line = lines.get(j);
            boolean goesOn = capitals ? line.isCapitals() : line.startsSmall();
            if (!goesOn || isSentence(name.toString()) || ProvisionLine.read(line.text()) != null) break;
            name.append(' ').append(line.text());
        }
        return name.toString().replaceAll("\\s+", " ");
    }

    /** Capitals below "Chương II", or one short line there. */
    static String below(List<Line> lines, int i) {
        var name = new StringBuilder();
        for (int j = i + 1; j < lines.size() && j <= i + 5; j++) {
            var line = lines.get(j);
            if (!line.isCapitals() || ProvisionLine.read(line.text()) != null) break;
            name.append(name.isEmpty() ? "" : " ").append(line.text());
        }
        if (name.isEmpty() && i + 1 < lines.size()) {
            var line = lines.get(i + 1);
            boolean isName = line.text().length() < 150
                    && !line.text().startsWith("(")
                    && !isSentence(line.text())
                    && ProvisionLine.read(line.text()) == null;
            if (isName) return wrapped(lines, i + 1, line.text());
        }
        return name.toString().replaceAll("\\s+", " ");
    }

    private static boolean isSentence(String text) {
        return text.endsWith(".") || text.endsWith(";") || text.endsWith(":") || text.endsWith("./.");
    }
}
