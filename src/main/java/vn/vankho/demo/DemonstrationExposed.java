package vn.vankho.demo;

/** The portal must not start here; the message is one sentence for the operator. */
class DemonstrationExposed extends RuntimeException {
    DemonstrationExposed(String sentence) {
        super(sentence);
    }
}
