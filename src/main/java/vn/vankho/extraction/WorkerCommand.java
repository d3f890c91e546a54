package vn.vankho.extraction;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.extraction.worker.KeptDocumentBuilder;
import vn.vankho.extraction.worker.WorkerArguments;
import vn.vankho.extraction.worker.WorkerMain;

/**
 * The command that starts a worker from wherever the portal itself was started: classes, extracted layout or one fat jar.
 *
 * @param mainClass tests put their own here
 * @param roots folder of the certificates the operator trusts, blank where there is none
 * @param gently after everything else that wants the processor: people search while a folder of scans is read
 */
record WorkerCommand(String mainClass, ExtractionSettings settings, String roots, boolean gently) {
    private static final Path NICE = Path.of("/usr/bin/nice");

    /** Less is put into one another than by default: to compile takes half the time, and a text is read as fast (decision 007). */
    private static final List<String> INLINING =
            List.of("-XX:MaxInlineLevel=4", "-XX:InlineSmallCode=600", "-XX:FreqInlineSize=150");

    static WorkerCommand of(ExtractionSettings settings, SignatureSettings signatures) {
        return new WorkerCommand(WorkerMain.class.getName(), settings, signatures.roots(), false);
    }

    List<String> with(Path temp) {
        var classPath = fromAnywhere(System.getProperty("java.class.path"));
        var command = new ArrayList<String>();
        if (gently && Files.isExecutable(NICE)) command.addAll(List.of(NICE.toString(), "-n", "10"));
        command.add(
                settings.java().isBlank()
                        ? Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()
                        : program(settings.java()));
        command.add("-Xmx" + settings.heap().toMegabytes() + "m");
        command.add("-Xss2m");
        command.add("-XX:+UseSerialGC");
        command.addAll(INLINING);
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-XX:+DisplayVMOutputToStderr"); // its farewell must not come between the frames
        command.add("-XX:-UsePerfData");
        command.add("-XX:-CreateCoredumpOnCrash");
        command.add("-XX:ErrorFile=/dev/null");
        command.add("-Djava.awt.headless=true");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.language=vi");
        command.add("-Djava.io.tmpdir=" + temp);
        command.add("-Dlog4j2.disable.jmx=true");
        command.add(KeptDocumentBuilder.argument());
        command.add(WorkerArguments.roots(roots));
        if (isFatJar(classPath)) {
            command.add("-Dloader.main=" + mainClass);
            command.add("-cp");
            command.add(classPath);
            command.add("org.springframework.boot.loader.launch.PropertiesLauncher");
        } else {
            command.add("-cp");
            command.add(classPath);
            command.add(mainClass);
        }
        command.add(settings.limits().toArgument());
        return command;
    }

    /** A worker has a folder of its own: there a name that the portal was started by would name nothing. */
    private static String fromAnywhere(String classPath) {
        return Arrays.stream(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** A bare name is looked for in the folders of PATH. */
    private static String program(String java) {
        var path = Path.of(java);
        return path.getNameCount() == 1 && !path.isAbsolute()
                ? java
                : path.toAbsolutePath().toString();
    }

    /** Classes of a fat jar are nested in it; those of the extracted layout and of a build are found by the plain class path. */
    private static boolean isFatJar(String classPath) {
        var source = WorkerMain.class.getProtectionDomain().getCodeSource();
        return source != null
                && source.getLocation().toString().startsWith("jar:nested:")
                && !classPath.contains(File.pathSeparator);
    }
}
