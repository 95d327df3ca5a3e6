package app.laurel.bot.chat;

import app.laurel.cards.Card;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** What Laurel answers. */
public sealed interface Reply {

    /** A new message in the person's own chat, wherever they asked. */
    record Answer(Card card) implements Reply {}

    /** The pressed card becomes this one; a new message in the person's own chat if no card was pressed. */
    record Replace(Card card) implements Reply {}

    /** A new message where it was asked, for all to read: help, kudos and announcements only. */
    record Aloud(Card card, List<Locale> languages) implements Reply {

        public Aloud {
            languages = List.copyOf(languages);
        }
    }

    /** A new message in the person's own chat that was put into words earlier. */
    record Kept(ObjectNode card) implements Reply {}

    static Reply answer(Card card) {
        return new Answer(card);
    }

    static Reply replace(Card card) {
        return new Replace(card);
    }

    static Reply aloud(Card card) {
        return new Aloud(card, List.of());
    }

    /** The same in languages of its own: a card for all does not change them with whoever presses. */
    static Reply aloud(Card card, List<Locale> languages) {
        return new Aloud(card, languages);
    }
}
