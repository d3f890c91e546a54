package vn.vankho.legal.register;

import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.vankho.legal.effect.Contents;

/** Which place of a text is meant by a name; what the text holds is asked for where that makes a difference. */
final class TargetPlaces implements UnaryOperator<String> {
    private final Supplier<Contents> text;
    private @Nullable Contents contents;

    TargetPlaces(Supplier<Contents> text) {
        this.text = text;
    }

    @Override
    public String apply(String named) {
        var held = contents;
        if (held == null) contents = held = text.get();
        return held.meant(named, false);
    }
}
