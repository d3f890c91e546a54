package vn.vankho.command.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * CPU seconds and memory of the portal with its children and of its PostgreSQL, as the kernel counts them (Linux, /proc).
 *
 * @param postgres the postmaster; it is detached, so it is no child of the portal
 */
record ProcessTree(ProcessHandle root, ProcessHandle postgres) {
    private static final double TICKS_PER_SECOND = 100;

    /** CPU seconds by role: {@code portal}, {@code postgres}, {@code worker}; children that ended count with their parent. */
    Map<String, Double> cpuSeconds() {
        var byRole = new TreeMap<String, Double>();
        byRole.put("portal", seconds(root));
        byRole.put(
                "worker", root.descendants().mapToDouble(ProcessTree::seconds).sum());
        byRole.put(
                "postgres",
                Stream.concat(Stream.of(postgres), postgres.descendants())
                        .mapToDouble(ProcessTree::seconds)
                        .sum());
        return byRole;
    }

    /** Own time and that of children that ended (fields 14 to 17 of the kernel's line). */
    private static double seconds(ProcessHandle process) {
        var stat = stat(process.pid());
        if (stat.length < 16) return 0;
        return (number(stat, 11) + number(stat, 12) + number(stat, 13) + number(stat, 14)) / TICKS_PER_SECOND;
    }

    /** Peak resident memory of the portal's own process in MB. */
    long peakMegabytes() {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(root.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    private static double number(String[] stat, int index) {
        return Double.parseDouble(stat[index]);
    }

    /** Fields after the command name, which may hold blanks; field 14 (utime) is then at index 11. */
    private static String[] stat(long pid) {
        try {
            var text = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return text.substring(text.lastIndexOf(')') + 2).split(" ");
        } catch (IOException e) {
            return new String[0];
        }
    }
}
