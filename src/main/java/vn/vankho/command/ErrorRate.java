package vn.vankho.command;

/** Wrong characters of readings against what was typed, added up. */
final class ErrorRate {
    private int errors;
    private int characters;

    void add(String read, String typed) {
        errors += CharacterErrors.between(CharacterErrors.normalised(read), typed);
        characters += typed.length();
    }

    void add(ErrorRate more) {
        errors += more.errors;
        characters += more.characters;
    }

    int characters() {
        return characters;
    }

    /** 0 to 1, to four places. */
    double rate() {
        return Math.round(exact() * 10_000) / 10_000.0;
    }

    /** By how many points of a hundred this is better than the other. */
    double pointsBelow(ErrorRate other) {
        return Math.round((other.exact() - exact()) * 10_000) / 100.0;
    }

    private double exact() {
        return characters == 0 ? 0 : (double) errors / characters;
    }
}
