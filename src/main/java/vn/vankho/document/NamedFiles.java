package vn.vankho.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.vankho.identity.Permission;
import vn.vankho.identity.Viewer;

/** Legal documents that are kept under a number or a file name: for registers that name their texts so. */
@Service
public class NamedFiles {
    private final NamedFileQueries queries;

    NamedFiles(NamedFileQueries queries) {
        this.queries = queries;
    }

    /** @param issuer and {@code issuedOn}: what the document says of itself, or null */
    public record Found(
            DocumentId document,
            VersionId version,
            String title,
            @Nullable String issuer,
            @Nullable LocalDate issuedOn) {}

    /** Files by the names and numbers that were asked for. */
    public record Kept(Map<String, List<Found>> named, Map<String, List<Found>> numbered) {
        public Kept {
            named = Map.copyOf(named);
            numbered = Map.copyOf(numbered);
        }

        /** More than one is no answer. Blank says nothing. */
        public List<Found> named(String fileName) {
            return fileName.isBlank() ? List.of() : named.getOrDefault(FileNames.safe(fileName), List.of());
        }

        /** Of any issuer and any year: a number alone says of no file that it is the one. */
        public List<Found> numbered(String number) {
            return numbered.getOrDefault(number, List.of());
        }
    }

    /** Those in use that the viewer may see. */
    @Transactional(readOnly = true)
    public Kept find(Collection<String> numbers, Collection<String> fileNames, Viewer viewer) {
        viewer.require(Permission.READ);
        return new Kept(
                queries.named(
                        said(fileNames.stream().filter(name -> !name.isBlank()).map(FileNames::safe)), viewer),
                queries.numbered(said(numbers.stream()), viewer));
    }

    private static String[] said(Stream<String> words) {
        return words.filter(word -> !word.isBlank()).distinct().toArray(String[]::new);
    }
}
