package app.laurel.bot.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what is typed into the search of the compose box, and into fields that fill themselves. */
public final class Searching {

    private final Map<String, Routes.Search> searches;
    private final Map<String, Routes.Field> fields;
    private final Voices voices;

    Searching(Routes routes, Voices voices) {
        this.searches =
                routes.searches().stream().collect(Collectors.toMap(Routes.Search::command, Function.identity()));
        this.fields = routes.fields().stream().collect(Collectors.toMap(Routes.Field::dataset, Function.identity()));
        this.voices = voices;
    }

    /** What fits a text, the best first; nothing if there is no such search. */
    public Optional<List<Found>> find(String command, Arrival arrival, String text) {
        return Optional.ofNullable(searches.get(command))
                .map(search -> search.finder().find(turn(arrival, text)));
    }

    /** What a field offers for the beginning of a text; nothing if there is no such field. */
    public Optional<List<Choosable>> choices(String dataset, Arrival arrival, String text) {
        return Optional.ofNullable(fields.get(dataset))
                .map(field -> field.finder().find(turn(arrival, text)));
    }

    private Turn turn(Arrival arrival, String text) {
        var voice = voices.of(arrival.person());
        return new Turn(arrival.id(), arrival.person(), arrival.place(), text, List.of(), voice, arrival.at());
    }
}
