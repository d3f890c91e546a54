package vn.vankho.legal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.vankho.legal.text.Merged.Footnote;
import vn.vankho.legal.text.Merged.Gap;
import vn.vankho.legal.text.Merged.Line;
import vn.vankho.legal.text.Merged.State;
import vn.vankho.vietnamese.LegalStructure;
import vn.vankho.vietnamese.LegalStructure.Level;

/** Puts amendments into a text, one amending text after the other in the order of their days. */
public final class Consolidator {
    private static final Pattern LABEL =
            Pattern.compile("(?u)^(?:[ĐÐ]iều\\s+\\d{1,3}[a-zđ]?\\s?[.:]?|\\d{1,3}[a-zđ]?\\s?[.)]|[a-zđ]\\d?\\s?[.)])");
    private static final Pattern NUMBER = Pattern.compile("(?u)\\d{1,3}[a-zđ]?|[a-zđ]\\d?");
    private static final String REPEALED = " (được bãi bỏ)";

    private final List<Line> lines = new ArrayList<>();
    private final List<Footnote> notes = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    /** Of the amendment that is put in. */
    private List<Integer> corrections = List.of();

    public Consolidator(LegalText text) {
        text.passages().forEach(passage -> lines.add(new Line(passage, State.KEPT, List.of())));
    }

    /** Anchors of what stands in it now. */
    public Set<String> places() {
        return lines.stream()
                .map(line -> line.passage().key())
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }

    /**
     * What others put right in an amending text.
     *
     * @param corrected which of the amending texts they are
     */
    public void put(int source, List<Integer> corrected, Amendment amendment) {
        corrections = corrected;
        put(source, amendment);
        corrections = List.of();
    }

    /** @param source which amending text it is of */
    public void put(int source, Amendment amendment) {
        boolean chapter = amendment.kind() == Amendment.Kind.ADD && LegalStructure.isDivision(amendment.key());
        if (chapter && Spots.first(lines, amendment.key()) < 0) {
            amendment.articles().forEach(one -> put(source, one));
            return;
        }
        boolean done = switch (amendment.kind()) {
            case PUT, ADD -> wording(source, amendment);
            case RENAME -> name(source, amendment);
            case REPEAL -> repeal(source, amendment);
            case WORDS -> words(source, amendment);
            case RENUMBER -> renumber(source, amendment);
            case UNREAD -> false;
        };
        if (!done) gap(source, amendment);
    }

    /** Something is known to have been done at a place, and no wording of it is at hand. */
    public void gap(int source, Amendment amendment) {
        var key = Parts.existing(lines, amendment);
        gaps.add(new Gap(source, amendment, key));
    }

    /** Footnotes are counted in the order of the text (Pháp lệnh 01/2012/UBTVQH13); one whose words were replaced as a whole since is left out. */
    public Merged merged() {
        var order =
                lines.stream().flatMap(line -> line.notes().stream()).distinct().toList();
        var shown = lines.stream()
                .map(line -> new Line(
                        line.passage(),
                        line.state(),
                        line.notes().stream().map(no -> order.indexOf(no) + 1).toList()))
                .toList();
        return new Merged(shown, order.stream().map(no -> notes.get(no - 1)).toList(), gaps);
    }

    private boolean wording(int source, Amendment amendment) {
        var key = Parts.existing(lines, amendment);
        boolean added = key.isEmpty();
        if (added && (amendment.kind() != Amendment.Kind.ADD || standsUnread(amendment))) return false;
        var part = added ? Parts.forNew(lines, amendment) : Parts.of(key);
        if (part == null) return false;
        int at = added ? Spots.placeFor(lines, part, amendment.key()) : Spots.first(lines, key);
        if (at < 0) return false;
        int end = added ? at : Spots.endOfAll(lines, key);
        // a provision that is amended once more keeps the footnote of the time before
        var its = added || !lines.get(at).passage().key().equals(key)
                ? new ArrayList<Integer>()
                : new ArrayList<>(lines.get(at).notes());
        its.add(note(source, amendment, added));
        // what could not be put in before is of no matter where all of it reads anew
        if (!added) gaps.removeIf(gap -> gap.source() < source && Passage.isIn(gap.key(), key));
        lines.subList(at, end).clear();
        var wording = amendment.wording();
        var heading = heading(amendment);
        int first = heading.isEmpty() ? 0 : own(amendment);
        for (int i = 0; i < wording.size(); i++) {
            var notesOf = i == first ? its : List.<Integer>of();
            if (i == 0 && first > 0) notesOf = List.of(note(source, amendment, added, heading));
            lines.add(at + i, new Line(wording.get(i).under(part), State.NEW, notesOf));
        }
        return true;
    }

    /** The Chương whose heading a new article brings with it; empty: none. */
    private static String heading(Amendment amendment) {
        var head = amendment.wording().getFirst().head();
        var place = head == null ? "" : LegalStructure.place(head.key());
        return LegalStructure.isDivision(place) && !LegalStructure.isDivision(amendment.key()) ? place : "";
    }

    /** Where in its wording the article itself begins. */
    private static int own(Amendment amendment) {
        var wording = amendment.wording();
        for (int i = 0; i < wording.size(); i++) if (wording.get(i).key().equals(amendment.key())) return i;
        return 0;
    }

    /** A paragraph with the label of what would be new, whose place in the structure was not understood: it would stand there twice. */
    private boolean standsUnread(Amendment amendment) {
        var label = LABEL.matcher(amendment.wording().getFirst().text());
        var above = Passage.above(amendment.key());
        if (above.isEmpty() || !label.find()) return false;
        return lines.stream()
                .map(Line::passage)
                .anyMatch(one -> one.head() == null
                        && (one.key().equals(above) || one.key().endsWith("__" + above))
                        && one.text().startsWith(label.group()));
    }

    private boolean name(int source, Amendment amendment) {
        var key = Parts.existing(lines, amendment);
        if (key.isEmpty() || amendment.wording().size() != 1) return false;
        int at = Spots.first(lines, key);
        change(at, amendment.wording().getFirst().text(), State.NEW, note(source, amendment, false));
        return true;
    }

    private boolean repeal(int source, Amendment amendment) {
        var key = Parts.existing(lines, amendment);
        if (key.isEmpty()) return false;
        int at = Spots.first(lines, key);
        var label = label(lines.get(at).passage());
        if (label.isEmpty()) return false;
        lines.subList(at + 1, Spots.end(lines, key)).clear();
        change(at, label + REPEALED, State.REPEALED, noteOf(source, amendment));
        return true;
    }

    /** What is said of the new number from then on is said of it. */
    private boolean renumber(int source, Amendment amendment) {
        var old = Parts.existing(lines, amendment);
        var next = Parts.of(old) + amendment.words();
        if (old.isEmpty() || Spots.first(lines, next) >= 0 || !Spots.staysInOrder(lines, old, next)) return false;
        int at = Spots.first(lines, old);
        var label = LABEL.matcher(lines.get(at).passage().text());
        if (!label.find()) return false;
        int end = Spots.end(lines, old);
        for (int i = at; i < end; i++) {
            var line = lines.get(i);
            lines.set(i, new Line(line.passage().moved(old, next), line.state(), line.notes()));
        }
        gaps.replaceAll(gap -> Passage.isIn(gap.key(), old)
                ? new Gap(gap.source(), gap.amendment(), next + gap.key().substring(old.length()))
                : gap);
        var said = lines.get(at).passage().text();
        var number = NUMBER.matcher(label.group()).replaceFirst(Spots.label(next));
        change(at, number + said.substring(label.end()), State.NEW, note(source, amendment, false, next));
        return true;
    }

    /** "Điều 5.", "Chương II"; of a part that bears its figure alone that figure. */
    private static String label(Passage passage) {
        var head = passage.head();
        boolean division = head != null && LegalStructure.isDivision(LegalStructure.place(head.key()));
        if (head != null && division) {
            var text = passage.text();
            boolean figure = head.label().matches("[IVXLC]+");
            boolean there =
                    text.regionMatches(true, 0, head.label(), 0, head.label().length());
            return !there ? "" : head.label() + (figure ? "." : "");
        }
        var label = LABEL.matcher(passage.text());
        return label.find() ? label.group() : "";
    }

    /** What one sentence repeals with its Chương stands in one note. */
    private int noteOf(int source, Amendment amendment) {
        for (int i = notes.size() - 1; amendment.withChapter() && i >= 0; i--) {
            var note = notes.get(i);
            if (note.source() == source
                    && note.amendment().withChapter()
                    && note.amendment().from() == amendment.from()) return i + 1;
        }
        return note(source, amendment, false);
    }

    /** @return whether the words were found; in a text as a whole, and at a place */
    private boolean words(int source, Amendment amendment) {
        var key = amendment.key().isEmpty() ? "" : Parts.existing(lines, amendment);
        if (key.isEmpty() && !amendment.key().isEmpty()) return false;
        int note = 0;
        boolean left = false;
        for (int i = 0; i < lines.size(); i++) {
            var passage = lines.get(i).passage();
            boolean there = key.isEmpty() ? isOwn(passage) : passage.isIn(key);
            if (!there) continue;
            var said = WordSpots.replace(passage.text(), amendment.old(), amendment.words());
            left |= said.left() > 0;
            if (said.done() == 0) continue;
            if (note == 0) note = note(source, amendment, false);
            change(i, said.text().replaceAll(" {2,}", " ").replaceAll(" (?=[,.;:])", ""), State.NEW, note);
        }
        if (left && note > 0) gap(source, amendment);
        return note > 0;
    }

    /** Not the head with its căn cứ, nor tables of an annex. */
    private static boolean isOwn(Passage passage) {
        return !passage.key().isEmpty() && passage.level() != Level.APPENDIX;
    }

    private void change(int at, String said, State state, int note) {
        var line = lines.get(at);
        var all = new ArrayList<>(line.notes());
        all.add(note);
        lines.set(at, new Line(line.passage().saying(said), state, all));
    }

    private int note(int source, Amendment amendment, boolean added) {
        return note(source, amendment, added, amendment.withChapter() ? amendment.words() : amendment.key());
    }

    private int note(int source, Amendment amendment, boolean added, String at) {
        notes.add(new Footnote(source, amendment, added, at, corrections));
        return notes.size();
    }
}
