package vn.vankho.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The values of {@link Facet#STATUS}: those of the owners, and that nobody determines it. */
@Component
public class StatusNames {
    private final ObjectProvider<SearchFields> owners;

    StatusNames(ObjectProvider<SearchFields> owners) {
        this.owners = owners;
    }

    public List<String> all() {
        return Stream.concat(
                        owners.stream().flatMap(owner -> owner.allStatuses().stream()), Stream.of(Facet.STATUS_UNKNOWN))
                .distinct()
                .toList();
    }
}
