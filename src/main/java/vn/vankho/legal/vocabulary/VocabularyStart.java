package vn.vankho.legal.vocabulary;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before anything works: a text that is read while words and bodies are still missing would not be read again when they have come. */
@Component
class VocabularyStart implements SmartInitializingSingleton {
    private final VocabularySeed seed;

    VocabularyStart(VocabularySeed seed) {
        this.seed = seed;
    }

    @Override
    public void afterSingletonsInstantiated() {
        seed.fill();
    }
}
