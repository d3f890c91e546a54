package vn.vankho.legal.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.vankho.document.OfferedWords;
import vn.vankho.identity.Viewer;
import vn.vankho.vietnamese.TypedWords;

/** The vocabularies as the form of every document offers them. */
@Component
class VocabularyWords implements OfferedWords {
    private final Vocabularies vocabularies;

    VocabularyWords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    @Override
    public List<String> offered(Of what, String typed, @Nullable LocalDate on, int offset, int limit, Viewer viewer) {
        return switch (what) {
            case TYPE -> page(types(viewer), typed, offset, limit);
            case FIELD -> page(fields(viewer), typed, offset, limit);
            case ISSUER ->
                vocabularies.issuers(typed, on, offset, limit, viewer).rows().stream()
                        .map(IssuingBody::name)
                        .toList();
        };
    }

    private List<String> types(Viewer viewer) {
        return vocabularies.types(viewer).stream().map(DocumentType::name).toList();
    }

    private List<String> fields(Viewer viewer) {
        return vocabularies.fields(viewer).stream()
                .filter(field -> !field.ended())
                .map(LegalField::name)
                .toList();
    }

    private static List<String> page(List<String> words, String typed, int offset, int limit) {
        return TypedWords.in(words, typed).stream().skip(offset).limit(limit).toList();
    }
}
