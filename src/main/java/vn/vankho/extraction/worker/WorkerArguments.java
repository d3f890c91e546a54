package vn.vankho.extraction.worker;

/** What the portal tells a worker on its command line, written and read in one place; naming it does not make the portal a worker. */
public final class WorkerArguments {
    private static final String ROOTS = "vankho.roots";

    private WorkerArguments() {}

    /** Where the operator's roots lie, blank where there are none. */
    public static String roots(String folder) {
        return "-D" + ROOTS + "=" + folder;
    }

    static String roots() {
        return System.getProperty(ROOTS, "");
    }
}
