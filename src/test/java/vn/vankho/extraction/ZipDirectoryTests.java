package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.shared.Refused;

/** Whatever the end of a zip says, no reader that opens it loads a longer directory than was counted before. */
class ZipDirectoryTests {
    /** More than may be: whatever is let through must lead readers to fewer. */
    private static final int ENTRIES = 12_000;

    private static final int MOST = 10_000;
    private static final int CHANGES = 6_000;

    @TempDir
    Path folder;

    @Test
    void of_an_end_that_was_changed_at_will_readers_load_no_more_than_may_be() throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < ENTRIES; i++) entries.put("a" + i, new byte[0]);
        var many = HostileZips.zip(entries);
        var one = HostileZips.zip(new LinkedHashMap<>(java.util.Map.of("a.txt", "một".getBytes(UTF_8))));
        var files = List.of(
                many,
                HostileZips.endInItsComment(many),
                HostileZips.moreThanItSays(one, ENTRIES),
                HostileZips.endInItsComment(HostileZips.moreThanItSays(one, ENTRIES)));
        var chance = new Random(20_261_130);
        int opened = 0;
        for (int i = 0; i < CHANGES; i++) {
            var file = folder.resolve("a.zip");
            Files.write(file, changed(files.get(i % files.size()), chance));
            if (!isLetThrough(file)) continue;
            opened++;
            assertThat(Math.max(ofOne(file), ofOther(file))).as("change " + i).isLessThanOrEqualTo(MOST);
        }
        assertThat(opened).as("some of them are sound").isPositive();
    }

    /** A few fields of what stands at the end, to values that lead somewhere. */
    private static byte[] changed(byte[] file, Random chance) {
        var bytes = ByteBuffer.wrap(file.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int tail = Math.min(file.length - 8, 150);
        int directory = bytes.getInt(file.length - 22 + 16);
        int[] values = {0, 1, 46, 51, 0xFFFF, -1, directory, file.length - 22, file.length - 98, file.length, ENTRIES};
        for (int change = chance.nextInt(1, 5); change > 0; change--) {
            int at = file.length - 8 - chance.nextInt(tail);
            int value = values[chance.nextInt(values.length)] + chance.nextInt(-1, 2) * chance.nextInt(0, 3);
            if (chance.nextBoolean()) bytes.putShort(at, (short) value);
            else bytes.putInt(at, value);
        }
        return bytes.array();
    }

    private static boolean isLetThrough(Path file) throws IOException {
        try (var channel = FileChannel.open(file)) {
            ZipDirectory.check(new FileHead(channel, file), "a.zip");
            return true;
        } catch (Refused _) {
            return false;
        }
    }

    private static int ofOne(Path file) {
        try (var zip = ZipFiles.open(file)) {
            return zip.all().size();
        } catch (IOException _) {
            return 0;
        }
    }

    private static int ofOther(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size();
        } catch (IOException _) {
            return 0;
        }
    }
}
