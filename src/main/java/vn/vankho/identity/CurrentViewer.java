package vn.vankho.identity;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is signed in on this thread; asked by views and REST only, services are told. */
@Component
public class CurrentViewer {
    /** @throws IllegalStateException when nobody is signed in */
    public Viewer get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    public Optional<Viewer> find() {
        throw new UnsupportedOperationException();
    }
}
