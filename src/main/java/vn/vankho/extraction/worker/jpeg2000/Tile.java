package vn.vankho.extraction.worker.jpeg2000;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A part of the picture that is coded by itself. */
record Tile(Area area, Parameters parameters, List<TileComponent> components) {
    /** Precincts, and blocks of one: a page of A3 at 600 pixels an inch in blocks of 32 by 32 has a fourth of it. */
    static final int MOST_PARTS = 300_000;

    static Tile of(ImageSize size, int no, Parameters parameters) throws IOException {
        var area = size.tile(no);
        var components = new ArrayList<TileComponent>();
        for (int i = 0; i < size.components().size(); i++)
            components.add(TileComponent.of(
                    size.of(area, i),
                    size.components().get(i).bits(),
                    parameters.coding(i),
                    parameters.quantisation(i)));
        return new Tile(area, parameters, components);
    }

    /** How often its sides can be halved. */
    int levels() {
        return components.stream().mapToInt(one -> one.coding().levels()).min().orElse(0);
    }
}
