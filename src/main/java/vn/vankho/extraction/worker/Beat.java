package vn.vankho.extraction.worker;

/** Told by the readers that work goes on. */
@FunctionalInterface
public interface Beat {
    /** @param total 0 where it is not known */
    void at(int done, int total);
}
