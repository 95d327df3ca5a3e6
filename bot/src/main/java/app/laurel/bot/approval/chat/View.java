package app.laurel.bot.approval.chat;

import app.laurel.bot.approval.Desk;
import java.util.List;

/** Which of the requests on a desk a card shows. */
enum View {
    /** One, on a card of its own. */
    ONE,
    /** Those that share the card which Laurel keeps up to date. */
    GATHERED,
    /** All of them, because somebody asked. */
    ALL;

    static View of(String text) {
        return switch (text) {
            case "gathered" -> GATHERED;
            case "all" -> ALL;
            default -> ONE;
        };
    }

    String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    List<Desk.Waiting> of(Desk desk) {
        return this == GATHERED ? desk.gathered() : desk.waiting();
    }
}
