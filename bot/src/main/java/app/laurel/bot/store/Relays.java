package app.laurel.bot.store;

import app.laurel.bot.event.PoisonedEvents;
import app.laurel.bot.event.Reactions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The relays of all lanes. */
public final class Relays {

    private static final Duration INTAKE_PATIENCE = Duration.ofSeconds(10);
    private static final Duration CARDS_PATIENCE = Duration.ofMinutes(1);
    // Each card weighs as much as a third of the money's whole way, and after it there is one to draw instead of
    // several.
    private static final Duration CARDS_IN_A_CROWD = Duration.ofMinutes(15);

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
        find(Reactions.INSIDE).ifPresent(this::letGoFirst);
    }

    /** What has begun goes on before more comes in, and before cards are drawn of it. */
    private void letGoFirst(Relay inside) {
        find(Reactions.INTAKE).ifPresent(intake -> intake.give(GivingWay.toTheCrowd(inside, INTAKE_PATIENCE)));
        find(Reactions.SHOWING)
                .ifPresent(cards -> cards.give(GivingWay.toAnybody(inside, CARDS_PATIENCE, CARDS_IN_A_CROWD)));
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
