package vn.vankho.command;

/** The portal is there and has not taken this one thing: it is busy with it or too slow. A batch can go on with the next. */
final class PortalBusy extends CommandRefused {
    PortalBusy(String sentence) {
        super(sentence);
    }
}
