package vn.vankho.legal.register;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.vankho.legal.RelationData;

/** Whether two ways to name provisions name the same ones: "Khoản 2 Điều 5; Điều 7" of a register, "khoản 2 Điều 5, Điều 7" of the text itself. */
final class SamePlaces {
    private SamePlaces() {}

    /** By the places that can be read; what of them names none is compared by its words. */
    static boolean are(String one, String other) {
        if (one.equals(other)) return true;
        if (one.isBlank() || other.isBlank()) return one.isBlank() && other.isBlank();
        return Set.copyOf(RelationData.anchors(one)).equals(Set.copyOf(RelationData.anchors(other)))
                && words(RelationData.unread(one)).equals(words(RelationData.unread(other)));
    }

    private static Set<String> words(List<String> said) {
        return said.stream()
                .map(one -> one.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
