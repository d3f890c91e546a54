package vn.vankho.legal.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.LegalDocument;
import vn.vankho.legal.LegalHeader;
import vn.vankho.legal.head.Issuers;
import vn.vankho.legal.head.LegalKeys;
import vn.vankho.legal.register.CitedDocuments;
import vn.vankho.legal.vocabulary.IssuerBook;

/** Texts of the register that the rows of a batch may mean, by number and by the name of a law: those that the viewer may see. */
final class ImportedMatches {
    private final Map<String, List<LegalDocument>> known = new HashMap<>();
    private final Map<String, List<LegalDocument>> near = new HashMap<>();
    private final IssuerBook issuers;

    /** @param near with numbers that are perhaps misprints of each other */
    ImportedMatches(List<LegalDocument> known, List<LegalDocument> near, IssuerBook issuers) {
        this.issuers = issuers;
        known.forEach(this::add);
        near.forEach(one -> this.near
                .computeIfAbsent(String.valueOf(LegalKeys.of(one.header()).suggestion()), _ -> new ArrayList<>())
                .add(one));
    }

    /** Another one that was made meanwhile. */
    void add(LegalDocument made) {
        keys(made.header())
                .forEach(key ->
                        known.computeIfAbsent(key, _ -> new ArrayList<>()).add(made));
    }

    /** What a row says of a text goes on from here. */
    void replace(LegalDocument before, LegalDocument after) {
        known.values().forEach(all -> all.remove(before));
        add(after);
    }

    /** With its body as this register writes it. */
    LegalHeader called(LegalHeader said) {
        return said.by(issuers.canonical(said.issuers()));
    }

    List<LegalDocument> named(LegalHeader said) {
        var header = called(said);
        return CitedDocuments.named(
                header,
                keys(header)
                        .flatMap(key -> known.getOrDefault(key, List.of()).stream())
                        .distinct()
                        .toList());
    }

    /** One of the same issuer and year, with a number that differs in zeros, signs or diacritics only. */
    Optional<LegalDocument> near(LegalHeader header) {
        var keys = LegalKeys.of(header);
        var day = header.issuedOn();
        if (header.number() == null || day == null) return Optional.empty();
        return near.getOrDefault(String.valueOf(keys.suggestion()), List.of()).stream()
                .filter(one -> !Objects.equals(LegalKeys.of(one.header()).identity(), keys.identity()))
                .filter(one -> Issuers.haveOneBody(one.header(), header))
                .filter(one -> isOfYear(one.header(), day.getYear()))
                .findFirst();
    }

    private static boolean isOfYear(LegalHeader header, int year) {
        return header.issuedOn() != null && header.issuedOn().getYear() == year;
    }

    static Stream<String> keys(LegalHeader header) {
        var keys = LegalKeys.of(header);
        return Stream.<@Nullable String>of(keys.identity(), keys.name())
                .filter(Objects::nonNull)
                .map(String::valueOf);
    }
}
