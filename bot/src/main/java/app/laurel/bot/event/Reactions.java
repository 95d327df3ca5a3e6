package app.laurel.bot.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that follows from events, by name; filled once at start-up. */
public final class Reactions {

    /** The lane of reactions that stay inside: they change documents and call nobody. */
    public static final String INSIDE = "inside";

    /** The lane of what comes in from outside; what came in before goes on first, so that it is through soon. */
    public static final String INTAKE = "intake";

    /** The lane of cards that are kept current; it is in no hurry, so that many changes at once are shown as one. */
    public static final String SHOWING = "showing";

    /** The lane of lists that may lag a moment behind what they list, so that of many changes one is written. */
    public static final String VIEWS = "views";

    private final Map<String, List<Registered<?>>> byEvent = new HashMap<>();
    private final Set<String> names = new HashSet<>();

    /**
     * Registers a reaction that stays inside.
     *
     * @param name fixed for ever: it stands in exception records, and operators retry by it
     */
    public <E extends DomainEvent> void on(Class<E> event, String name, Reaction<? super E> reaction) {
        sending(INSIDE, event, name, reaction);
    }

    /** A reaction that calls a neighbour; each lane follows the events by itself, so a slow neighbour delays only its own. */
    public <E extends DomainEvent> void sending(
            String lane, Class<E> event, String name, Reaction<? super E> reaction) {
        if (!names.add(name)) {
            throw new IllegalStateException("Two reactions have the name " + name);
        }
        byEvent.computeIfAbsent(event.getSimpleName(), first -> new ArrayList<>())
                .add(new Registered<>(lane, event, name, reaction));
    }

    public Set<String> lanes() {
        return byEvent.values().stream()
                .flatMap(List::stream)
                .map(Registered::lane)
                .collect(Collectors.toSet());
    }

    /** The simple class names of the events that a lane reacts to. */
    public List<String> eventsOf(String lane) {
        return byEvent.entrySet().stream()
                .filter(one -> one.getValue().stream()
                        .anyMatch(registered -> registered.lane().equals(lane)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** The reactions of a lane to the event of this simple class name. */
    public List<Registered<?>> of(String lane, String eventName) {
        return of(eventName).stream().filter(one -> one.lane().equals(lane)).toList();
    }

    /** The reactions of all lanes to the event of this simple class name. */
    public List<Registered<?>> of(String eventName) {
        return byEvent.getOrDefault(eventName, List.of());
    }

    /** A reaction as it was registered. */
    public record Registered<E extends DomainEvent>(
            String lane, Class<E> event, String name, Reaction<? super E> reaction) {}
}
