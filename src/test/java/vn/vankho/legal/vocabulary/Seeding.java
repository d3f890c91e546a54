package vn.vankho.legal.vocabulary;

/** What the first start does. */
public final class Seeding {
    private final VocabularySeed seed;

    Seeding(VocabularySeed seed) {
        this.seed = seed;
    }

    public void fill() {
        seed.fill();
    }
}
