package vn.vankho.legal.lookup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.identity.Viewer;
import vn.vankho.legal.LegalDocumentId;
import vn.vankho.legal.LegalWarning;
import vn.vankho.legal.RelationData;
import vn.vankho.legal.effect.Contents;
import vn.vankho.legal.effect.RecordedEffect;
import vn.vankho.legal.head.Divisions;
import vn.vankho.legal.register.LegalAccess;

/** What the chapters are that an act names ("bãi bỏ Chương II"): their articles on its day, for who may see the older text. */
@Component
class ChapterHints {
    private final LegalAccess access;
    private final LegalPageQueries pages;

    ChapterHints(LegalAccess access, LegalPageQueries pages) {
        this.access = access;
        this.pages = pages;
    }

    /** Which articles of the older text the chapters are that an act names. */
    List<LegalWarning> of(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var named = named(acting, older, data, viewer);
        return named == null
                ? List.of()
                : Divisions.held(data.provisions(), named.contents(), named.added(), acting.day(data));
    }

    /** The same, written out. */
    String spelled(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        var named = named(acting, older, data, viewer);
        return named == null
                ? data.provisions()
                : Divisions.spelled(data.provisions(), named.contents(), named.added());
    }

    /** @param added to the older text before the day of the act */
    private record Named(Contents contents, List<String> added) {}

    private @Nullable Named named(Acting acting, LegalDocumentId older, RelationData data, Viewer viewer) {
        if (!Divisions.areIn(data.provisions())) return null;
        var known = Objects.requireNonNullElse(acting.knownAt(), Instant.MAX);
        var counted = pages.effects(older, acting.knownAt(), viewer).stream()
                .filter(one -> one.countsAt(known))
                .toList();
        var day = Objects.requireNonNullElse(acting.day(data), LocalDate.MAX);
        return new Named(
                access.toSee(older, acting.knownAt(), viewer).contents(), RecordedEffect.addedBefore(day, counted));
    }
}
