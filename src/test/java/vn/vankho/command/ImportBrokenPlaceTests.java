package vn.vankho.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.spi.FileSystemProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the place is told in a sentence; nobody at a terminal reads a trace. */
class ImportBrokenPlaceTests {
    @TempDir
    Path folder;

    @Test
    void a_folder_that_cannot_be_read_is_named() throws Exception {
        var place = Files.createDirectory(folder.resolve("khong-quyen"));
        try (var source = ImportSource.open(place)) {
            Files.delete(place);

            assertThatThrownBy(source::list)
                    .isInstanceOf(CommandRefused.class)
                    .hasMessage("Không đọc được thư mục " + place + ".");
        }
    }

    @Test
    void a_file_that_vanishes_while_the_folder_is_listed_does_not_end_the_whole() throws Exception {
        for (var name : new String[] {"mất.txt", "mất.zip"}) {
            var file = Files.writeString(folder.resolve(name), "x");
            var found = Files.readAttributes(file, BasicFileAttributes.class);
            Files.delete(file);
            var listing = new ImportListing();
            try (var source = ImportSource.open(folder)) {
                new FolderWalk(folder, listing, source).visitFile(file, found);
            }

            assertThat(listing.ended().wanted()).singleElement().satisfies(entry -> {
                assertThat(entry.path()).isEqualTo(name);
                assertThatThrownBy(() -> entry.opener().open()).isInstanceOf(IOException.class);
            });
        }
    }

    @Test
    void a_link_that_vanishes_between_two_looks_does_not_end_the_whole() throws Exception {
        var provider = mock(FileSystemProvider.class);
        var files = mock(FileSystem.class);
        var place = mock(Path.class);
        var link = mock(Path.class);
        var attributes = mock(BasicFileAttributes.class);
        when(files.provider()).thenReturn(provider);
        when(link.getFileSystem()).thenReturn(files);
        when(place.relativize(link)).thenReturn(Path.of("liên kết.txt"));
        when(attributes.isRegularFile()).thenReturn(true);
        when(provider.readAttributesIfExists(eq(link), eq(BasicFileAttributes.class), any(LinkOption[].class)))
                .thenReturn(attributes);
        when(provider.readAttributes(eq(link), eq(BasicFileAttributes.class), any(LinkOption[].class)))
                .thenThrow(new NoSuchFileException("liên kết.txt"));
        var found = mock(BasicFileAttributes.class);
        when(found.isSymbolicLink()).thenReturn(true);
        var listing = new ImportListing();

        try (var source = ImportSource.open(folder)) {
            new FolderWalk(place, listing, source).visitFile(link, found);
        }

        assertThat(listing.ended().leftOut()).extracting(LeftOut::path).containsExactly("liên kết.txt");
    }

    @Test
    void a_journal_cut_off_within_a_letter_is_gone_on_from() throws Exception {
        var file = folder.resolve("nhật ký.jsonl");
        var text = Files.writeString(folder.resolve("a.txt"), "một");
        var found = Files.readAttributes(text, BasicFileAttributes.class);
        var entry = ImportSource.entry("a.txt", found, () -> ImportSource.onDisk(text));
        try (var journal = new ImportJournal(file, "văn thư")) {
            journal.write(entry, "kept", "id-1");
        }
        var letter = "ệ".getBytes(UTF_8);
        try (var out = Files.newOutputStream(file, java.nio.file.StandardOpenOption.APPEND)) {
            out.write(letter, 0, letter.length - 1);
        }

        try (var journal = new ImportJournal(file, "văn thư")) {
            assertThat(journal.kept(entry)).contains("id-1");
        }
    }

    @Test
    void a_command_that_cannot_read_or_write_ends_with_a_sentence_and_its_code() throws Exception {
        var said = new ByteArrayOutputStream();
        var err = new PrintStream(said, true, UTF_8);

        assertThat(Main.code(
                        () -> {
                            throw new AccessDeniedException("/srv/kho.zip");
                        },
                        err))
                .isEqualTo(Main.NOT_DONE);
        assertThat(Main.code(
                        () -> {
                            throw new IOException("No space left on device");
                        },
                        err))
                .isEqualTo(Main.NOT_DONE);

        assertThat(said.toString(UTF_8))
                .contains("Không đọc hoặc ghi được /srv/kho.zip", "(No space left on device)")
                .doesNotContain("Exception", "\tat ");
    }
}
