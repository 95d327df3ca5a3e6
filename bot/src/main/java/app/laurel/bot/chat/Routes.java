package app.laurel.bot.chat;

import app.laurel.cards.Sayings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Everything that Laurel listens for; filled once at start-up, where two that clash are refused. */
public final class Routes {

    private final List<Command<?>> commands = new ArrayList<>();
    private final List<Press<?>> presses = new ArrayList<>();
    private final List<LookUp> lookUps = new ArrayList<>();
    private final List<View<?>> views = new ArrayList<>();
    private final List<Window> windows = new ArrayList<>();
    private final List<Search> searches = new ArrayList<>();
    private final List<Field> fields = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();

    /** The routes of one feature; its texts are in the bundle of the cards' folder of that name. */
    public Room room(String name) {
        return new Room(name);
    }

    public List<Command<?>> commands() {
        return List.copyOf(commands);
    }

    public List<Press<?>> presses() {
        return List.copyOf(presses);
    }

    public List<LookUp> lookUps() {
        return List.copyOf(lookUps);
    }

    public List<View<?>> views() {
        return List.copyOf(views);
    }

    public List<Window> windows() {
        return List.copyOf(windows);
    }

    public List<Search> searches() {
        return List.copyOf(searches);
    }

    public List<Field> fields() {
        return List.copyOf(fields);
    }

    private void claim(String name) {
        if (!taken.add(name)) {
            throw new IllegalStateException("Two routes answer to " + name);
        }
    }

    /** Answers somebody's words. */
    @FunctionalInterface
    public interface Handler {
        Reply answer(Turn turn);
    }

    /** Answers a press or a command with what came with it. */
    @FunctionalInterface
    public interface Filled<T> {
        Reply answer(Turn turn, T values);
    }

    /** Looks for something; the turn's text is what was typed. */
    @FunctionalInterface
    public interface Finder<T> {
        List<T> find(Turn turn);
    }

    /** The arguments of a command that takes none. */
    public record Nothing() {}

    /**
     * A word or a slash command.
     *
     * @param words what is typed, as in {@code nominate} or {@code /payout retry}
     * @param arguments a picocli-annotated interface; {@link Nothing} for a word that reads the rest of the text itself
     * @param changes whether it changes something, so that a resent copy must not do it again
     */
    public record Command<T>(
            String words, String room, Who who, Class<T> arguments, boolean changes, Filled<T> handler) {

        public boolean isSlash() {
            return words.startsWith("/");
        }

        /** Key of a text about this command in its room's bundle, as in {@code help.payout.retry}. */
        public String key(String kind) {
            return kind + "." + key();
        }

        /** Key of what people say for this command in its room's phrases, as in {@code payout.retry}. */
        public String key() {
            return words.replace("/", "").replace(' ', '.');
        }

        /** What those who speak a language type; slash words are the same for all. */
        public String word(Locale language) {
            return isSlash() || language.getLanguage().equals("en")
                    ? words
                    : Sayings.of(room, language).of(key()).stream().findFirst().orElse(words);
        }
    }

    /**
     * A button, by its verb {@code feature.deed}; what its card carries is read into a record of the given type.
     *
     * @param changes whether it changes something, so that a resent copy must not do it again
     */
    public record Press<T>(String verb, String room, Class<T> values, boolean changes, Filled<T> handler) {}

    /** An id said alone, as in {@code R-7QK2M}. */
    public record LookUp(Pattern id, String room, Handler handler) {}

    /** What a card that others see, too, turns into for one person's eyes; it changes nothing. */
    public record View<T>(String verb, String room, Class<T> values, Filled<T> handler) {}

    /** A command of the compose box or of a message's menu, which goes on in a window. */
    public record Window(String command, String room, Set<Offered> where, Filled<Quoted> handler) {}

    /** A search of the compose box. */
    public record Search(String command, String room, Finder<Found> finder) {}

    /** A field that fills itself while somebody types, by the name that cards call it. */
    public record Field(String dataset, String room, Finder<Choosable> finder) {}

    /**
     * The routes of one feature.
     *
     * <p>Its bundle has for each command {@code help.{words}}, one line of help, and for each slash command also
     * {@code usage.{words}}; its phrases have for each command the everyday ways of saying it.
     */
    public final class Room {

        private final String name;

        private Room(String name) {
            this.name = name;
        }

        /** A word that only shows something. */
        public Room look(String word, Handler handler) {
            return look(word, Who.everybody(), handler);
        }

        public Room look(String word, Who who, Handler handler) {
            return add(new Command<>(word, name, who, Nothing.class, false, (turn, none) -> handler.answer(turn)));
        }

        /** A word that changes something. */
        public Room word(String word, Handler handler) {
            return word(word, Who.everybody(), handler);
        }

        public Room word(String word, Who who, Handler handler) {
            return add(new Command<>(word, name, who, Nothing.class, true, (turn, none) -> handler.answer(turn)));
        }

        /**
         * A slash command for some roles.
         *
         * @param arguments an interface whose methods carry picocli's annotations
         */
        public <T> Room slash(String words, Who who, Class<T> arguments, Filled<T> handler) {
            return add(new Command<>(words, name, who, arguments, true, handler));
        }

        /** A slash command without arguments. */
        public Room slash(String words, Who who, Handler handler) {
            return add(new Command<>(words, name, who, Nothing.class, true, (turn, none) -> handler.answer(turn)));
        }

        /** A button that only shows something. */
        public <T extends Record> Room look(String verb, Class<T> values, Filled<T> handler) {
            return add(new Press<>(verb, name, values, false, handler));
        }

        /** A button that changes something. Who may press it is decided by the feature at each press. */
        public <T extends Record> Room action(String verb, Class<T> values, Filled<T> handler) {
            return add(new Press<>(verb, name, values, true, handler));
        }

        /** What a card becomes for one person, wherever it is; who may see it is decided by the feature each time. */
        public <T extends Record> Room view(String verb, Class<T> values, Filled<T> handler) {
            claim(verb);
            views.add(new View<>(verb, name, values, handler));
            return this;
        }

        /** A command that opens a window; the manifest has it under this id, and offers it there. */
        public Room window(String command, Set<Offered> where, Filled<Quoted> handler) {
            claim("window " + command);
            windows.add(new Window(command, name, Set.copyOf(where), handler));
            return this;
        }

        /** A search of the compose box; the manifest has it under this id. */
        public Room search(String command, Finder<Found> finder) {
            claim("search " + command);
            searches.add(new Search(command, name, finder));
            return this;
        }

        /** A field that fills itself. */
        public Room field(String dataset, Finder<Choosable> finder) {
            claim("field " + dataset);
            fields.add(new Field(dataset, name, finder));
            return this;
        }

        /** An id said alone; the turn's text is the id. */
        public Room lookUp(Pattern id, Handler handler) {
            claim(id.pattern());
            lookUps.add(new LookUp(id, name, handler));
            return this;
        }

        private Room add(Command<?> command) {
            claim(command.words());
            commands.add(command);
            return this;
        }

        private Room add(Press<?> press) {
            claim(press.verb());
            presses.add(press);
            return this;
        }
    }
}
