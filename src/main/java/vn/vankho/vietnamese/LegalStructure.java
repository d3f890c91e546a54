package vn.vankho.vietnamese;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a Vietnamese legal or administrative text: Phần, Chương, Mục, Điều, khoản, điểm, Phụ lục. Quoted articles of
 * amending texts are not the text's own; an annexed Quy chế has its own Điều 1, told apart by its container.
 *
 * @param provisions in the order of the text, containers before what they hold
 */
public record LegalStructure(List<Provision> provisions) {
    public enum Level {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        CLAUSE,
        POINT,
        APPENDIX;

        /** From what holds to what is held; an annex stands above all others. */
        int rank() {
            return this == APPENDIX ? -1 : ordinal();
        }
    }

    /**
     * @param key stable anchor, unique in the text: {@code dieu_5}, {@code dieu_5__khoan_2__diem_dd}, {@code phu_luc_ii},
     *     {@code quy_che__dieu_1}
     * @param label as written: "Điều 5", "khoản 2", "Chương IX"; an annexed text has its type ("Quy chế", level APPENDIX)
     * @param heading its name, or empty
     * @param from and {@code until}: characters of the text it covers, what it holds included
     * @param breadcrumb labels of its containers, outermost first
     */
    public record Provision(
            Level level, String key, String label, String heading, int from, int until, List<String> breadcrumb) {}

    public LegalStructure {
        provisions = List.copyOf(provisions);
    }

    /**
     * Reads a text line by line, in time that grows with its length only. A text without Điều (plan, công văn) gives its parts "I.",
     * "II." as sections. Nothing recognised: no provisions.
     *
     * @param text normalised ({@link VietnameseText#normalise}), pages joined by line breaks
     */
    public static LegalStructure of(String text) {
        return new LegalStructure(StructureReader.read(text));
    }

    /**
     * Phần, Chương and Mục with the articles each holds, what lies in its Mục included; those without articles hold none. Their anchors count
     * ({@link #place}), so that a text is understood that writes them otherwise.
     */
    public Map<String, List<String>> divisions() {
        var all = new LinkedHashMap<String, List<String>>();
        var open = new ArrayList<Provision>();
        for (var one : provisions) {
            open.removeIf(holder -> holder.until() <= one.from());
            if (one.level() == Level.ARTICLE)
                open.forEach(holder -> all.computeIfAbsent(place(holder.key()), _ -> new ArrayList<>())
                        .add(one.key()));
            else if (isDivision(one.level())) {
                open.add(one);
                all.computeIfAbsent(place(one.key()), _ -> new ArrayList<>());
            }
        }
        return all;
    }

    private static boolean isDivision(Level level) {
        return level == Level.PART || level == Level.CHAPTER || level == Level.SECTION;
    }

    /** An anchor by the numbers of its Phần, Chương and Mục, however they are written: "chuong_ii" is {@code chuong_2}; others as they are. */
    public static String place(String key) {
        return DivisionKeys.of(key);
    }

    /** Whether such an anchor is a Phần, Chương or Mục, and nothing in it. */
    public static boolean isDivision(String place) {
        return DivisionKeys.isOne(place);
    }

    /** The anchor of the annexed text that provisions are of ("khoản 2 Điều 5 Quy chế"), or null where they are of the text itself. */
    public static @Nullable String annexKey(String provisions) {
        var type = ProvisionLine.annexNamed(provisions);
        return type == null ? null : ProvisionKeys.word(type);
    }

    /** The type of an annexed text by its anchor: "Quy chế" of {@code quy_che}; null where it is none. */
    public static @Nullable String annexType(String key) {
        return ProvisionLine.annexOf(key);
    }

    /** Whether the text is divided into articles at all. */
    public boolean hasArticles() {
        return provisions.stream().anyMatch(provision -> provision.level() == Level.ARTICLE);
    }
}
