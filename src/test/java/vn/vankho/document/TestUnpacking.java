package vn.vankho.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;
import vn.vankho.shared.Refused;

/** Writes down what a file is taken apart into, as the room of documents would be handed it. */
public final class TestUnpacking {
    /** {@code folder/name=content}, or {@code folder/name!key} where it was refused. */
    public final List<String> seen = new ArrayList<>();

    public final Unpacking parts;

    public TestUnpacking() {
        this(1);
    }

    /** @param megabytes that may come out */
    public TestUnpacking(int megabytes) {
        parts = new Unpacking(budget(100, DataSize.ofMegabytes(megabytes)), new Opening.Taker() {
            @Override
            public void take(IncomingFile file) {
                var where = place(file.folder(), file.name());
                try {
                    seen.add(where + "=" + new String(file.bytes().readAllBytes(), StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                } catch (Refused why) {
                    seen.add(where + "!" + why.key());
                }
            }

            @Override
            public void refused(String name, String folder, Refused why) {
                seen.add(place(folder, name) + "!" + why.key());
            }
        });
    }

    static UnpackBudget budget(int files, DataSize total) {
        return new UnpackBudget(new UnpackSettings(files, total, 100, 3, Duration.ofMinutes(1)), 1, new TestClock());
    }

    private static String place(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }
}
