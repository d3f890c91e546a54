package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;

/**
 * What an amending text says is to be done at one place of another text.
 *
 * @param key anchor of the place in the amended text; empty for WORDS: everywhere, and for UNREAD: not said
 * @param annexed the place is in what was issued with that text (Quy chế ban hành kèm theo), which has articles of its own
 * @param wording new paragraphs, of PUT, ADD and RENAME
 * @param old words that go, and {@code words} that come instead, of WORDS; of REPEAL {@code words} is the Chương with which it goes, or empty; of RENUMBER
 *     {@code old} is the place in words, and {@code words} its new anchor
 * @param where in the amending text, in words: "khoản 2 Điều 1"
 * @param from character of the amending text at which it says so
 */
public record Amendment(
        Kind kind,
        String key,
        boolean annexed,
        List<Passage> wording,
        String old,
        String words,
        String where,
        int from) {
    public enum Kind {
        /** The provision reads so from now on. */
        PUT,
        /** The same, or it is new. */
        ADD,
        /** Its name reads so from now on. */
        RENAME,
        /** Bãi bỏ. */
        REPEAL,
        /** Thay thế cụm từ. */
        WORDS,
        /** Đánh số lại: {@code words} is its anchor from now on. */
        RENUMBER,
        /** Something is done there that cannot be put in by a machine. */
        UNREAD
    }

    public Amendment {
        wording = List.copyOf(wording);
    }

    /** Of what is said of a Chương the same said of its heading; of a repeal of one of its articles too. @param place its full anchor */
    public Amendment inChapter(String place) {
        boolean repeal = kind == Kind.REPEAL;
        return new Amendment(kind, place, annexed, wording, old, repeal ? key : words, where, from);
    }

    /** Of a new Chương each of its articles, the first with the heading above it. */
    public Stream<Amendment> articles() {
        var all = new ArrayList<Amendment>();
        var open = new ArrayList<Passage>();
        var article = "";
        for (var passage : wording) {
            var head = passage.head();
            boolean begins = head != null && passage.level() == Level.ARTICLE;
            if (begins && !article.isEmpty()) {
                all.add(of(article, open));
                open.clear();
            }
            if (begins) article = passage.key();
            open.add(passage);
        }
        if (!article.isEmpty()) all.add(of(article, open));
        return all.stream();
    }

    private Amendment of(String place, List<Passage> words) {
        return new Amendment(kind, place, annexed, words, old, this.words, where, from);
    }

    /** Whether it goes with its Chương: then its place is a full anchor, that of the annexed text included. */
    public boolean withChapter() {
        return kind == Kind.REPEAL && !words.isEmpty();
    }

    /** With other words where it quotes these, as a đính chính says of the clause; null where they do not stand in it, or in other capitals too. */
    public @Nullable Amendment exchanging(String printed, String right) {
        var read = WordSpots.replace(words, printed, right);
        var gone = WordSpots.replace(old, printed, right);
        var said = wording.stream()
                .map(one -> WordSpots.replace(one.text(), printed, right))
                .toList();
        boolean quotes = kind != Kind.REPEAL && kind != Kind.RENUMBER && kind != Kind.UNREAD;
        var all = Stream.concat(Stream.of(read, gone), said.stream()).toList();
        if (!quotes
                || all.stream().allMatch(one -> one.done() == 0)
                || all.stream().anyMatch(one -> one.left() > 0)) return null;
        var passages = new ArrayList<Passage>();
        for (int i = 0; i < said.size(); i++)
            passages.add(wording.get(i).saying(said.get(i).text()));
        return new Amendment(kind, key, annexed, passages, gone.text(), read.text(), where, from);
    }

    /** Whether words that go name a provision: "khoản 1 Điều 2". */
    public boolean isAboutPlaces() {
        return !Places.in(old, "").isEmpty() || !Places.divisions(old).isEmpty();
    }

    /** What of it is said of a place in its own; null where that cannot be told apart. @param place its anchor */
    public @Nullable Amendment within(String place) {
        var part = wording.stream().filter(passage -> passage.isIn(place)).toList();
        boolean toldApart = switch (kind) {
            case PUT, ADD -> !part.isEmpty();
            case REPEAL, WORDS -> true;
            case RENAME, RENUMBER, UNREAD -> false;
        };
        return toldApart ? new Amendment(kind, place, annexed, part, old, words, where, from) : null;
    }
}
