package app.laurel.bot.voting.chat;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Slate;
import app.laurel.bot.voting.chat.PublicationCards.Praise;
import app.laurel.bot.voting.publishing.CycleAnnounced;
import app.laurel.bot.voting.publishing.CyclePublished;
import app.laurel.cards.Card;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells of a published cycle: winners and their managers first; the channel, nominees and nominators later.
 *
 * <p>Whoever is concerned in several ways hears of all in one message.
 */
@Component
final class PublicationNotices implements Reacting {

    private final Cycles cycles;
    private final ResultCards results;
    private final PublicationCards cards;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;

    PublicationNotices(
            Cycles cycles,
            ResultCards results,
            PublicationCards cards,
            People people,
            Voices voices,
            Messenger messenger) {
        this.cycles = cycles;
        this.results = results;
        this.cards = cards;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(CyclePublished.class, "cycle.tell-winners", (event, at) -> winners(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.announce", (event, at) -> announce(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.tell-nominees", (event, at) -> nominees(event.cycle()));
    }

    private void winners(CycleId id) {
        cycles.find(id)
                .ifPresent(cycle -> cycle.phase().outcome().ifPresent(result -> winners(cycle, result.winners())));
    }

    private void winners(Cycle cycle, List<Result.Winner> winners) {
        var own = winners.stream().collect(groupingBy(Result.Winner::nominee));
        var team = winners.stream()
                .filter(winner -> people.managerOf(winner.nominee()).isPresent())
                .collect(groupingBy(winner ->
                        people.managerOf(winner.nominee()).orElseThrow().id()));
        for (var person : either(own, team)) {
            var won = own.getOrDefault(person, List.of());
            var wonByTeam = team.getOrDefault(person, List.of());
            var matter = won.isEmpty() ? Matter.NEWS : Matter.MONEY;
            tell(person, matter, "cycle.won:" + cycle.id(), tongue -> cards.won(cycle, won, wonByTeam, tongue));
        }
    }

    private void announce(CycleId id) {
        cycles.find(id)
                .ifPresent(cycle -> cycle.phase()
                        .outcome()
                        .ifPresent(result -> messenger.announce(
                                "cycle.announce:" + id,
                                voice -> results.announcement(cycle, result, Tongue.of(voice, people)))));
    }

    private void nominees(CycleId id) {
        cycles.find(id).ifPresent(cycle -> nominees(cycle, cycles.paper(id).slates()));
    }

    private void nominees(Cycle cycle, List<Slate> slates) {
        var praised = slates.stream()
                .flatMap(slate -> slate.candidates().stream().map(candidate -> new Praise(slate.contest(), candidate)))
                .collect(groupingBy(praise -> praise.candidate().nominee()));
        var nominated = slates.stream()
                .flatMap(slate -> slate.candidates().stream())
                .flatMap(candidate -> candidate.nominations().stream())
                .collect(groupingBy(NominationId::nominator, mapping(NominationId::nominee, toList())));
        for (var person : either(praised, nominated)) {
            var praises = praised.getOrDefault(person, List.of());
            var thanks = nominated.getOrDefault(person, List.of());
            tell(person, Matter.NEWS, "cycle.told:" + cycle.id(), tongue -> cards.told(cycle, praises, thanks, tongue));
        }
    }

    private static Set<PersonId> either(Map<PersonId, ?> some, Map<PersonId, ?> others) {
        var all = new TreeSet<>(Comparator.comparing(PersonId::value));
        Stream.of(some, others).map(Map::keySet).forEach(all::addAll);
        return all;
    }

    private void tell(PersonId person, Matter matter, String cause, Function<Tongue, Card> card) {
        people.find(person).ifPresent(found -> messenger.tell(person, matter, cause, card.apply(tongue(found))));
    }

    private Tongue tongue(Person person) {
        return Tongue.of(voices.of(person), people);
    }
}
