package app.laurel.cards.chat;

import app.laurel.cards.Card;
import java.util.List;

/** What this person can say, in groups; touching a command says it. */
public record HelpCard(String title, List<Group> groups) implements Card {

    public HelpCard {
        groups = List.copyOf(groups);
    }

    /** Commands that belong together. */
    public record Group(String title, List<Command> commands) {
        public Group {
            commands = List.copyOf(commands);
        }
    }

    /** A command as it is shown, one line on what it does, and the words it stands for. */
    public record Command(String word, String help, String text) {}
}
