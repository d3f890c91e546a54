package vn.vankho.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Documents that an earlier run of an import has kept and that are there no more: somebody has emptied the trash. */
final class ImportGone {
    private static final int MISSING = 404;

    private ImportGone() {}

    /** Those of the documents that the portal does not have, as far as the person who asks may know. */
    static Set<String> of(List<String> documents, PortalClient portal) throws IOException, InterruptedException {
        var asked = new ArrayList<>(new LinkedHashSet<>(documents));
        var gone = new HashSet<String>();
        for (int from = 0; from < asked.size(); from += ImportFollowing.AT_ONCE) {
            var some = new LinkedHashSet<>(asked.subList(from, Math.min(asked.size(), from + ImportFollowing.AT_ONCE)));
            // it tells of what the person has brought: of the others, and of what lies in the trash, each is asked for
            var told = portal.get("/api/v1/documents/arrivals?id=" + String.join("&id=", some));
            if (told.status() != 200) continue;
            told.body().forEach(state -> some.remove(state.path("id").asString("")));
            // by its versions: whoever asks for the document itself has opened it
            for (var one : some)
                if (portal.get("/api/v1/documents/" + one + "/versions").status() == MISSING) gone.add(one);
        }
        return gone;
    }
}
