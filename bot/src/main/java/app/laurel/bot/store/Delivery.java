package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reactions.Registered;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One event for one reaction. */
record Delivery<E extends DomainEvent>(Registered<E> to, Content content, Occurrence occurrence) {

    /** One for each reaction to each event of a document, in the order of the events. */
    static List<? extends Delivery<?>> of(
            Stored<EventDocument> document, Function<String, List<Registered<?>>> reactions) {
        var events = document.value().events();
        return IntStream.range(0, events.size())
                .boxed()
                .flatMap(index -> deliveries(document, index, reactions))
                .toList();
    }

    private static Stream<? extends Delivery<?>> deliveries(
            Stored<EventDocument> document, int index, Function<String, List<Registered<?>>> reactions) {
        var event = document.value();
        var happened = event.events().get(index);
        var occurrence = new Occurrence(document.key() + "#" + index, event.at(), new Actor(event.actor()));
        var content = new Content(happened.data());
        return reactions.apply(happened.name()).stream().map(to -> new Delivery<>(to, content, occurrence));
    }

    void make() {
        to.reaction().react(content.as(to.event()), occurrence);
    }

    /** What an event says, made into the event once for all who are told of it. */
    static final class Content {

        private final JsonNode data;
        private volatile @Nullable DomainEvent event;

        Content(JsonNode data) {
            this.data = data;
        }

        <E extends DomainEvent> E as(Class<E> type) {
            var known = event;
            if (type.isInstance(known)) {
                return type.cast(known);
            }
            var read = Json.value(data, type);
            event = read;
            return read;
        }
    }
}
