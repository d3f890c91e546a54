package vn.vankho.shared;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Threads of the platform that come after all others who want the processor. Linux alone knows it of a thread; elsewhere nothing happens. */
public final class Gently {
    /** As the programs that read scans: a tenth of what the others get where all want one. */
    private static final int NICE = 10;
    /** Of {@code setpriority}: a process, which Linux takes for a thread; 0 is the calling one. */
    private static final int PROCESS = 0, CALLING = 0;

    private static final @Nullable MethodHandle SET_PRIORITY = find();

    private Gently() {}

    /** The calling thread from now on; there is no way back. */
    public static void fromNowOn() {
        if (SET_PRIORITY == null) return;
        try {
            int _ = (int) SET_PRIORITY.invokeExact(PROCESS, CALLING, NICE);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("restricted")
    private static @Nullable MethodHandle find() {
        if (!"Linux".equals(System.getProperty("os.name"))) return null;
        var linker = Linker.nativeLinker();
        var form = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
        return linker.defaultLookup()
                .find("setpriority")
                .map(place -> linker.downcallHandle(place, form))
                .orElse(null);
    }
}
