package vn.vankho.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.vankho.document.TestUnpacking;
import vn.vankho.shared.Refused;
import vn.vankho.shared.Texts;

/** Which files of a zip come out, and what is said of the others. */
class ZipPartsTests {
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;

    @TempDir
    Path folder;

    @Test
    void files_come_in_the_order_of_their_names_without_what_systems_leave() throws Exception {
        assertThat(files(zip(UTF_8, "b/c.txt", "a.txt", "__MACOSX/a.txt", "b/._c.txt", "b/Thumbs.db", "trống/")))
                .containsExactly("a.txt=a.txt", "b/c.txt=b/c.txt");
    }

    @Test
    void names_of_old_vietnamese_windows_and_backslashes_are_read() throws Exception {
        assertThat(files(zip(Charset.forName("windows-1258"), "sô\\đơn ư.txt")))
                .containsExactly("sô/đơn ư.txt=sô\\đơn ư.txt");
    }

    @Test
    void a_name_that_a_code_page_could_not_hold_is_read_where_it_stands_beside_it() throws Exception {
        assertThat(files(winrar("Quyết định 46.txt"))).containsExactly("Quyết định 46.txt=Quyết định 46.txt");
    }

    /** As WinRAR and Info-ZIP on Windows write it. */
    private static byte[] winrar(String file) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setEncoding("Cp437");
            zip.setUseLanguageEncodingFlag(false);
            zip.setFallbackToUTF8(false);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.ALWAYS);
            zip.putArchiveEntry(new ZipArchiveEntry(file));
            zip.write(file.getBytes(UTF_8));
            zip.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    @Test
    void one_that_is_packed_in_another_way_has_its_line_and_those_behind_it_come() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        method(zip, 1, 9);

        assertThat(files(zip)).containsExactly("a.txt=a.txt", "b.txt!extraction.zip.method", "c.txt=c.txt");
    }

    @Test
    void one_whose_bytes_are_broken_has_its_line_and_those_behind_it_come() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt", "c.txt");
        int local = at(zip, LOCAL, 1);
        zip[local + 30 + 5] = (byte) 0xFF;

        assertThat(files(zip)).containsExactly("a.txt=a.txt", "b.txt!document.unpack.damaged", "c.txt=c.txt");
    }

    @Test
    void one_that_is_not_packed_and_has_another_byte_than_when_it_was_put_in_is_not_kept() throws Exception {
        var zip = stored("a.txt", "b.txt");
        zip[at(zip, LOCAL, 0) + 30 + 5] ^= 1;

        assertThat(files(zip)).containsExactly("a.txt!document.unpack.damaged", "b.txt=b.txt");
    }

    @Test
    void what_is_no_zip_at_all_is_refused_as_a_whole() {
        assertThatThrownBy(() -> files("không phải".getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("extraction.door.damaged"));
    }

    @Test
    void a_directory_longer_than_it_says_is_not_loaded() throws Exception {
        var good = zip(UTF_8, "a.txt");

        assertThat(refusal(HostileZips.moreThanItSays(good, 20_000))).isEqualTo("extraction.door.damaged");
        assertThat(refusal(HostileZips.moreThanItSays(good, 2))).isEqualTo("extraction.door.damaged");
        assertThat(refusal(HostileZips.endInItsComment(good))).isEqualTo("extraction.door.damaged");
        assertThat(refusal(HostileZips.fieldsOfNothing(300))).isEqualTo("extraction.door.zipBomb");
    }

    @Test
    void an_honest_archive_with_too_many_files_is_to_be_sent_in_parts() throws Exception {
        assertThat(refusal(HostileZips.zip(empty(10_001)))).isEqualTo("extraction.door.tooManyEntries");
    }

    private static LinkedHashMap<String, byte[]> empty(int count) {
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < count; i++) entries.put("a" + i + ".txt", new byte[0]);
        return entries;
    }

    @Test
    void a_directory_that_goes_on_behind_its_end_is_not_loaded() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt");
        zip[at(zip, CENTRAL, 1) + 32] = 40;

        assertThat(refusal(zip)).isEqualTo("extraction.door.damaged");
    }

    @Test
    void what_stands_around_a_sound_zip_keeps_nothing_away() throws Exception {
        var zip = zip(UTF_8, "a.txt", "b.txt");

        assertThat(files(HostileZips.moreThanItSays(zip(UTF_8, "a.txt"), 1)))
                .as("the longer record of large zips")
                .containsExactly("a.txt=a.txt");
        assertThat(files(Arrays.copyOf(zip, zip.length + 7)))
                .as("bytes behind it")
                .hasSize(2);
        assertThat(files(around("một chương trình", zip))).as("bytes before it").hasSize(2);
        zip[zip.length - 2] = 3;
        assertThat(files(around("", zip, (byte) 'l', (byte) 'o', (byte) 'i')))
                .as("a comment")
                .hasSize(2);
    }

    private static byte[] around(String before, byte[] zip, byte... behind) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(before.getBytes(UTF_8));
        out.writeBytes(zip);
        out.writeBytes(behind);
        return out.toByteArray();
    }

    /** Of the whole, before anything of it came. */
    private String refusal(byte[] zip) {
        var unpacking = new TestUnpacking();
        var file = folder.resolve("t.zip");
        var why = catchThrowableOfType(
                Refused.class,
                () -> new FileParts(new Texts(), null).unpack(Files.write(file, zip), "t.zip", unpacking.parts));
        assertThat(unpacking.seen).isEmpty();
        return why == null ? "taken" : why.key();
    }

    private List<String> files(byte[] zip) throws Exception {
        var unpacking = new TestUnpacking();
        new FileParts(new Texts(), null).unpack(Files.write(folder.resolve("t.zip"), zip), "t.zip", unpacking.parts);
        return unpacking.seen;
    }

    /** Each file says its own name. */
    private static byte[] zip(Charset names, String... files) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files) {
                zip.putNextEntry(new ZipEntry(file));
                zip.write(file.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] stored(String... files) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var file : files) {
                var sum = new CRC32();
                sum.update(file.getBytes(UTF_8));
                var entry = new ZipEntry(file);
                entry.setSize(file.length());
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(file.getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    /** The same bytes said to be packed in another way. */
    private static void method(byte[] zip, int index, int method) {
        zip[at(zip, LOCAL, index) + 8] = (byte) method;
        zip[at(zip, CENTRAL, index) + 10] = (byte) method;
    }

    private static int at(byte[] zip, int signature, int index) {
        var bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int left = index;
        for (int i = 0; i + 4 <= zip.length; i++) if (bytes.getInt(i) == signature && left-- == 0) return i;
        throw new AssertionError("no such entry");
    }
}
