package vn.vankho.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.vankho.document.Along;
import vn.vankho.uikit.Say;

/** What a deed on a letter does to the files that are attached to it, said before it is done. */
class LetterNotes extends Div {
    /** Names that are told; of more only how many. */
    private static final int NAMES = 6;

    private LetterNotes() {
        addClassName("vk-letter-notes");
    }

    /** Of another choice of readers; empty where nothing is attached. */
    static LetterNotes ofAccess(Along along) {
        var notes = new LetterNotes();
        notes.say("search.access.follow", along.follow());
        notes.say("search.access.own", along.own());
        notes.say("search.access.before", along.before());
        return notes;
    }

    /** Of the trash, behind the sentence of the document itself. */
    static String ofTrash(String sentence, Along along) {
        var all = along.all();
        return all.isEmpty() ? sentence : sentence + " " + Say.text("search.trash.attached", all.size(), names(all));
    }

    private void say(String key, List<String> names) {
        if (!names.isEmpty()) add(new Paragraph(Say.text(key, names.size(), names(names))));
    }

    private static String names(List<String> all) {
        var told = String.join("; ", all.subList(0, Math.min(all.size(), NAMES)));
        return all.size() <= NAMES ? told : Say.text("search.names.more", told, all.size() - NAMES);
    }
}
