package vn.vankho.admin.ui;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vankho.document.DocumentFilter;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentOrder;
import vn.vankho.document.DocumentRow;
import vn.vankho.document.Documents;
import vn.vankho.identity.CurrentViewer;
import vn.vankho.identity.People;
import vn.vankho.identity.Person;
import vn.vankho.identity.PersonId;

/** Whom and what the trail can be asked for: everybody who ever had an account, and documents that the reader of the trail may see. */
@Component
class TrailChoices {
    private final People people;
    private final Documents documents;
    private final CurrentViewer viewer;

    TrailChoices(People people, Documents documents, CurrentViewer viewer) {
        this.people = people;
        this.documents = documents;
        this.viewer = viewer;
    }

    /** @param value as the address carries it */
    record Choice(String value, String label) {}

    private interface Fetch {
        Stream<Choice> some(String words, int offset, int limit);
    }

    private interface Count {
        long of(String words);
    }

    /** Also whoever has left: of them one asks most. */
    CallbackDataProvider<Choice, String> people() {
        return provider(
                (words, offset, limit) -> people.findEver(words, offset, limit, viewer.get()).stream()
                        .map(TrailChoices::choice),
                words -> people.countEver(words, viewer.get()));
    }

    CallbackDataProvider<Choice, String> documents() {
        return provider(
                (words, offset, limit) ->
                        documents.list(found(words), DocumentOrder.NEWEST, offset, limit, viewer.get()).rows().stream()
                                .map(TrailChoices::choice),
                words -> documents
                        .list(found(words), DocumentOrder.NEWEST, 0, 1, viewer.get())
                        .total());
    }

    Choice person(UUID id) {
        var person = people.chosen(List.of(new PersonId(id)), viewer.get()).get(new PersonId(id));
        return person == null ? new Choice(id.toString(), id.toString()) : choice(person);
    }

    /** Whoever may not see the document, or no longer can, sees the id of the address. */
    Choice document(UUID id) {
        var titles = documents.titles(List.of(new DocumentId(id)), viewer.get());
        return new Choice(id.toString(), titles.getOrDefault(new DocumentId(id), id.toString()));
    }

    private static CallbackDataProvider<Choice, String> provider(Fetch fetch, Count count) {
        return new CallbackDataProvider<>(
                query -> fetch.some(query.getFilter().orElse(""), query.getOffset(), query.getLimit()),
                query -> (int) count.of(query.getFilter().orElse("")),
                Choice::value);
    }

    private static DocumentFilter found(String words) {
        return new DocumentFilter(words, null, null, Set.of());
    }

    private static Choice choice(Person person) {
        return new Choice(person.id().value().toString(), person.label());
    }

    private static Choice choice(DocumentRow row) {
        var number = row.number();
        return new Choice(row.id().value().toString(), (number == null ? "" : number + " – ") + row.title());
    }
}
