package app.laurel.bot.store;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.DomainEvent;
import app.laurel.bot.event.Occurrence;
import app.laurel.bot.event.Reactions.Registered;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One event for one reaction. */
record Delivery<E extends DomainEvent>(Registered<E> to, EventDocument.Happened happened, Occurrence occurrence) {

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
        return reactions.apply(happened.name()).stream().map(to -> new Delivery<>(to, happened, occurrence));
    }

    void make() {
        to.reaction().react(Json.value(happened.data(), to.event()), occurrence);
    }
}
