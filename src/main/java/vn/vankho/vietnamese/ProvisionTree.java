package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.vankho.vietnamese.LegalStructure.Level;
import vn.vankho.vietnamese.LegalStructure.Provision;

/** Provisions as they are found: opens one, closes those it ends, gives each its path and a key of its own. */
final class ProvisionTree {
    /** What is longer is a text in one line, no name: it would be said again with each part of what it heads. */
    private static final int LONGEST_HEADING = 1_000;

    private static final class Node {
        final Level level;
        final String key;
        final String label;
        final String heading;
        final int from;
        final List<String> breadcrumb;
        int until = -1;

        Node(Level level, String key, String label, String heading, int from, List<String> breadcrumb) {
            this.level = level;
            this.key = key;
            this.label = label;
            this.heading = heading;
            this.from = from;
            this.breadcrumb = breadcrumb;
        }
    }

    private final int length;
    private final List<Node> all = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final List<Node> paused = new ArrayList<>();
    private boolean articles;

    ProvisionTree(int length) {
        this.length = length;
    }

    void add(Level level, String key, String label, String heading, int from) {
        close(level, from);
        articles |= level == Level.ARTICLE;
        var holder = holder(level);
        push(level, holder == null ? key : holder.key + "__" + key, label, heading, from);
    }

    /** A new container (appendix, annexed text): everything open ends. */
    void enter(String label, String key, String heading, int from) {
        close(Level.APPENDIX, from);
        push(Level.APPENDIX, key, label, heading, from);
    }

    /** Ends what is open at this level and below it. */
    void close(Level level, int at) {
        while (!open.isEmpty() && open.getLast().level.rank() >= level.rank()) open.removeLast().until = at;
    }

    /** Ends what is open in the text or annex, until {@link #resume()}. */
    void pause(int at) {
        paused.clear();
        open.stream().filter(node -> node.level != Level.APPENDIX).forEach(paused::add);
        close(Level.PART, at);
    }

    /** What was open when the text paused is open again, unless something else was found since. */
    void resume() {
        for (var node : paused) node.until = -1;
        open.addAll(paused);
        paused.clear();
    }

    boolean hasArticles() {
        return articles;
    }

    boolean isWithinArticle() {
        return open.stream().anyMatch(node -> node.level == Level.ARTICLE);
    }

    boolean isAnnex() {
        return !open.isEmpty() && open.getFirst().level == Level.APPENDIX;
    }

    List<Provision> provisions() {
        close(Level.APPENDIX, length);
        return all.stream()
                .map(node -> new Provision(
                        node.level, node.key, node.label, node.heading, node.from, node.until, node.breadcrumb))
                .toList();
    }

    private void push(Level level, String key, String label, String heading, int from) {
        paused.clear();
        int times = keys.merge(key, 1, Integer::sum);
        var path = open.stream().map(node -> node.label).toList();
        var name = heading.length() > LONGEST_HEADING ? "" : heading;
        var node = new Node(level, times == 1 ? key : key + "__lan_" + times, label, name, from, path);
        all.add(node);
        open.add(node);
    }

    /** Whose key begins this one's: chapters do not number articles, annexes and articles number what they hold. */
    private @Nullable Node holder(Level level) {
        for (var node : open.reversed()) {
            boolean numbers = node.level == Level.APPENDIX
                    || (level == Level.POINT || level == Level.CLAUSE)
                            && (node.level == Level.ARTICLE || node.level == Level.CLAUSE)
                    || level == Level.SECTION && (node.level == Level.CHAPTER || node.level == Level.PART)
                    || level == Level.CHAPTER && node.level == Level.PART;
            if (numbers) return node;
        }
        return null;
    }
}
