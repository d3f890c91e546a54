package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;

/** The picture is sound, but of a form that is not read here. */
public final class UnreadForm extends IOException {
    private static final long serialVersionUID = 1L;

    UnreadForm(String form) {
        super(form);
    }
}
