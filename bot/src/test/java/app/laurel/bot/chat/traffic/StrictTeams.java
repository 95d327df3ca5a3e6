package app.laurel.bot.chat.traffic;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.laurel.bot.chat.Address;
import app.laurel.bot.chat.Connector;
import app.laurel.bot.chat.Home;
import app.laurel.bot.people.PersonId;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Teams with a memory: what came to which conversation when, and troubles ahead of time. */
public final class StrictTeams implements Connector {

    private final InstantSource clock;
    private final Deque<Sent> troubles = new ArrayDeque<>();
    private final List<Taken> taken = new ArrayList<>();

    /** A message that Teams has taken. */
    public record Taken(String conversation, String text, Instant at) {}

    public StrictTeams(InstantSource clock) {
        this.clock = clock;
    }

    /** The next calls come to nothing, in this way. */
    public void trouble(Sent answer, int times) {
        IntStream.range(0, times).forEach(i -> troubles.add(answer));
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    public List<String> texts() {
        return taken.stream().map(Taken::text).toList();
    }

    public Map<String, List<String>> textsByConversation() {
        return taken.stream().collect(groupingBy(Taken::conversation, mapping(Taken::text, toList())));
    }

    /** Stretches of time in which more came than a limit allows; limits are written as in {@code 7/1s}. */
    public List<String> broken(String tenant, String... conversation) {
        var byConversation = taken.stream().collect(groupingBy(Taken::conversation, mapping(Taken::at, toList())));
        var all = taken.stream().map(Taken::at).toList();
        return Stream.concat(
                        broken("tenant", all, Limit.valueOf(tenant)),
                        byConversation.entrySet().stream()
                                .flatMap(entry -> Stream.of(conversation)
                                        .map(Limit::valueOf)
                                        .flatMap(limit -> broken(entry.getKey(), entry.getValue(), limit))))
                .toList();
    }

    private static Stream<String> broken(String where, List<Instant> at, Limit limit) {
        return IntStream.range(0, Math.max(0, at.size() - limit.most()))
                .filter(i ->
                        Duration.between(at.get(i), at.get(i + limit.most())).compareTo(limit.within()) < 0)
                .mapToObj(i -> "%s: %s from %s".formatted(where, limit, at.get(i)));
    }

    @Override
    public Sent post(Address to, ObjectNode card) {
        if (!troubles.isEmpty()) {
            return troubles.poll();
        }
        taken.add(new Taken(
                to.conversation(),
                card.path("text").asText(card.path("fallbackText").asText()),
                clock.instant()));
        return new Sent.Accepted("a" + taken.size());
    }

    @Override
    public Sent update(Address at, String activity, ObjectNode card) {
        return post(at, card);
    }

    @Override
    public Sent open(Home home, PersonId person) {
        return new Sent.Accepted("a:" + person);
    }
}
