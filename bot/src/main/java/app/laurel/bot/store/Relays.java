package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import java.util.List;
import java.util.Optional;

/** The relays of all lanes. */
public final class Relays {

    private final Reactions reactions;
    private final Documents documents;
    private final List<Relay> all;

    public Relays(Reactions reactions, Documents documents, Changes changes, PoisonedEvents poisoned) {
        this.reactions = reactions;
        this.documents = documents;
        this.all = reactions.lanes().stream()
                .sorted()
                .map(lane -> new Relay(lane, reactions, changes, poisoned))
                .toList();
        // Money goes on before cards are drawn of it.
        find(Reactions.INSIDE).ifPresent(inside -> find(Reactions.SHOWING).ifPresent(cards -> cards.behind(inside)));
    }

    private Optional<Relay> find(String lane) {
        return all.stream().filter(relay -> relay.serves(lane)).findFirst();
    }

    public List<Relay> all() {
        return all;
    }

    /**
     * Tells one reaction of a kept event again, now; its fault rises to whoever asks.
     *
     * @return whether there is such an event and such a reaction to it
     */
    public boolean retry(String reaction, String partition, String eventDocument) {
        var deliveries = documents.read(new Key(partition, eventDocument), EventDocument.class).stream()
                .flatMap(document -> Delivery.of(document, reactions::of).stream())
                .filter(delivery -> delivery.to().name().equals(reaction))
                .toList();
        deliveries.forEach(Delivery::make);
        return !deliveries.isEmpty();
    }
}
