package vn.vankho.extraction;

/** What a room above makes of the files and keeps on disk; supplied by that room. */
public interface DerivedElsewhere {
    /** How large that is now. Asked while no transaction runs. */
    long bytes();
}
