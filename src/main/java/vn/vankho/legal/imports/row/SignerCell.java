package vn.vankho.legal.imports.row;

import org.jspecify.annotations.Nullable;

/**
 * "Phó Chủ tịch UBND Nguyễn Văn An": who signed, and as what. The name is the run of words with a capital at the end.
 *
 * @param capacity null where only the name stands there
 */
record SignerCell(String name, @Nullable String capacity) {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    static SignerCell read(String cell) {
        var words = cell.split("\\s+");
        int first = words.length;
        while (first > 0 && words.length - first < LONGEST && isOfName(words[first - 1])) first--;
        int length = words.length - first;
        if (first == 0 || length < SHORTEST) return new SignerCell(cell, null);
        return new SignerCell(
                String.join(" ", java.util.Arrays.copyOfRange(words, first, words.length)),
                String.join(" ", java.util.Arrays.copyOfRange(words, 0, first)));
    }

    private static boolean isOfName(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.chars().skip(1).allMatch(Character::isLowerCase);
    }
}
