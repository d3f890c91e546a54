package vn.vankho.legal.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.vankho.legal.RelationData;

/** Whether two ways to name provisions name the same ones: "Khoản 2 Điều 5; Điều 7" of a register, "khoản 2 Điều 5, Điều 7" of the text itself. */
final class SamePlaces {
    private SamePlaces() {}

    static boolean are(String one, String other) {
        return are(one, other, UnaryOperator.identity());
    }

    /**
     * By the places that can be read; what of them names none is compared by its words.
     *
     * @param meant place of the text that a name means: "Điều 6" of a list is "Điều 6 của Quy định" where only that has one
     */
    static boolean are(String one, String other, UnaryOperator<String> meant) {
        if (one.equals(other)) return true;
        if (one.isBlank() || other.isBlank()) return one.isBlank() && other.isBlank();
        return places(one, meant).equals(places(other, meant))
                && words(RelationData.unread(one)).equals(words(RelationData.unread(other)));
    }

    static Set<String> places(String provisions, UnaryOperator<String> meant) {
        return RelationData.anchors(provisions).stream().map(meant).collect(Collectors.toSet());
    }

    private static Set<String> words(List<String> said) {
        return said.stream()
                .map(one -> one.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
