package vn.vankho.document.ui;

import com.vaadin.flow.component.html.Image;
import vn.vankho.document.DocumentId;
import vn.vankho.document.DocumentRoutes;

/** The first page of a document, small; a sheet with the kind of file where there is no picture. It adds nothing to the words beside it. */
public final class PagePicture extends Image {
    public PagePicture(DocumentId document) {
        super(DocumentRoutes.picture(document), "");
        addClassName("vk-thumb");
        getElement().setAttribute("loading", "lazy").setAttribute("aria-hidden", "true");
    }
}
