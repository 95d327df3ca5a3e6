package app.laurel.bot.chat.answering;

import app.laurel.bot.chat.Arrival;
import app.laurel.bot.chat.Choosable;
import app.laurel.bot.chat.Found;
import app.laurel.bot.chat.Routes;
import app.laurel.bot.chat.Turn;
import app.laurel.bot.chat.Voices;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what is typed into the search of the compose box, and into fields that fill themselves. */
public final class Searching {

    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);

    private final Map<String, Routes.Search> searches;
    private final Map<String, Routes.Field> fields;
    private final Voices voices;

    Searching(Routes routes, Voices voices) {
        this.searches =
                routes.searches().stream().collect(Collectors.toMap(Routes.Search::command, Function.identity()));
        this.fields = routes.fields().stream().collect(Collectors.toMap(Routes.Field::dataset, Function.identity()));
        this.voices = voices;
    }

    /** What fits a text, the best first, and none if there is no such search; nothing if something broke. */
    public Optional<List<Found>> find(String command, Arrival arrival, String text) {
        var search = searches.get(command);
        return search == null ? Optional.of(List.of()) : found(search.finder(), arrival, text);
    }

    /** What a field offers for the beginning of a text, and none if there is no such field; nothing if something broke. */
    public Optional<List<Choosable>> choices(String dataset, Arrival arrival, String text) {
        var field = fields.get(dataset);
        return field == null ? Optional.of(List.of()) : found(field.finder(), arrival, text);
    }

    /** What goes wrong on the way is logged, once and here. */
    private <T> Optional<List<T>> found(Routes.Finder<T> finder, Arrival arrival, String text) {
        try {
            return Optional.of(finder.find(turn(arrival, text)));
        } catch (RuntimeException fault) {
            LOG.error("Search {} failed", arrival.id(), fault);
            return Optional.empty();
        }
    }

    private Turn turn(Arrival arrival, String text) {
        var voice = voices.of(arrival.person());
        return new Turn(arrival.id(), arrival.person(), arrival.place(), text, List.of(), voice, arrival.at());
    }
}
