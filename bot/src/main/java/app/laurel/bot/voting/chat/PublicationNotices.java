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
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleAnnounced;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.CyclePublished;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Slate;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Tells of a published cycle: winners and their managers first; the channel, nominees and nominators later. */
@Component
final class PublicationNotices implements Reacting {

    private static final int MOST_WORDS = 6_000;
    private static final int MOST_TEXTS = 30;

    private final Cycles cycles;
    private final ResultCards cards;
    private final Citations citations;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;

    PublicationNotices(
            Cycles cycles, ResultCards cards, Citations citations, People people, Voices voices, Messenger messenger) {
        this.cycles = cycles;
        this.cards = cards;
        this.citations = citations;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(CyclePublished.class, "cycle.tell-winners", (event, at) -> winners(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.announce", (event, at) -> announce(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.tell-nominees", (event, at) -> nominees(event.cycle()));
        reactions.on(CycleAnnounced.class, "cycle.tell-nominators", (event, at) -> nominators(event.cycle()));
    }

    private void winners(CycleId id) {
        cycles.find(id)
                .ifPresent(cycle -> cycle.phase()
                        .outcome()
                        .ifPresent(result -> result.winners().forEach(winner -> winner(cycle, winner))));
    }

    private void winner(Cycle cycle, Result.Winner winner) {
        var cause = ":%s:%s:%s".formatted(cycle.id(), winner.contest().award(), winner.nominee());
        tell(winner.nominee(), Matter.MONEY, "cycle.won" + cause, tongue -> won(cycle, winner, tongue));
        people.managerOf(winner.nominee())
                .ifPresent(manager -> tell(
                        manager.id(),
                        Matter.NEWS,
                        "cycle.won-of-team" + cause,
                        tongue -> wonOfTeam(cycle, winner, tongue)));
    }

    private Card won(Cycle cycle, Result.Winner winner, Tongue tongue) {
        var award = cycle.award(winner.contest().award()).orElseThrow();
        var currency = people.get(winner.nominee()).currency();
        return AnswerCard.of(tongue.say("told.won.title", Map.of("award", tongue.award(cycle, winner.contest()))))
                .tone(Tone.GOOD)
                .text(tongue.say("told.won.text", Map.of("date", announcedAt(cycle, tongue))))
                .facts(award.rewards().stream()
                        .filter(reward -> reward.currency().equals(currency))
                        .map(reward -> new Fact(
                                tongue.say("told.won.reward"),
                                tongue.formats().money(reward.minor(), currency.getCurrencyCode())))
                        .toArray(Fact[]::new))
                .buttons(Button.say(tongue.say("button.rewards"), "rewards"));
    }

    private static Card wonOfTeam(Cycle cycle, Result.Winner winner, Tongue tongue) {
        var given = Map.of("name", tongue.name(winner.nominee()), "award", tongue.award(cycle, winner.contest()));
        return AnswerCard.of(tongue.say("told.manager.title", given))
                .tone(Tone.GOOD)
                .text(tongue.say("told.manager.text", Map.of("date", announcedAt(cycle, tongue))))
                .buttons(tongue.help());
    }

    private static String announcedAt(Cycle cycle, Tongue tongue) {
        return cycle.phase() instanceof Phase.Published published ? tongue.date(published.announceAt()) : "";
    }

    private void announce(CycleId id) {
        cycles.find(id)
                .ifPresent(cycle -> cycle.phase()
                        .outcome()
                        .ifPresent(result -> messenger.announce(
                                "cycle.announce:" + id,
                                voice -> cards.announcement(cycle, result, Tongue.of(voice, people)))));
    }

    private void nominees(CycleId id) {
        cycles.find(id)
                .ifPresent(cycle -> cycles.paper(id)
                        .slates()
                        .forEach(slate -> slate.candidates().forEach(candidate -> nominee(cycle, slate, candidate))));
    }

    private void nominee(Cycle cycle, Slate slate, Candidate candidate) {
        var cause = "cycle.words:%s:%s".formatted(cycle.id(), slate.contest().award());
        tell(candidate.nominee(), Matter.NEWS, cause, tongue -> words(cycle, slate.contest(), candidate, tongue));
    }

    private Card words(Cycle cycle, Contest contest, Candidate candidate, Tongue tongue) {
        var texts = new ArrayList<String>();
        texts.add(tongue.say("told.words.text", Map.of("award", tongue.award(cycle, contest))));
        var all = citations.of(candidate).stream().limit(MOST_TEXTS).toList();
        all.forEach(text -> texts.add(Citations.shortened(text, Math.max(40, MOST_WORDS / all.size()))));
        return AnswerCard.of(tongue.say("told.words.title"))
                .tone(Tone.GOOD)
                .text(texts.toArray(String[]::new))
                .buttons(Button.say(tongue.say("button.nominate"), "nominate"));
    }

    private void nominators(CycleId id) {
        Map<PersonId, List<PersonId>> byNominator = cycles.paper(id).slates().stream()
                .flatMap(slate -> slate.candidates().stream())
                .flatMap(candidate -> candidate.nominations().stream())
                .collect(groupingBy(NominationId::nominator, mapping(NominationId::nominee, toList())));
        byNominator.forEach((nominator, nominees) ->
                tell(nominator, Matter.NEWS, "cycle.thanks:" + id, tongue -> thanks(nominees, tongue)));
    }

    private static Card thanks(List<PersonId> nominees, Tongue tongue) {
        var names = nominees.stream().distinct().map(tongue::name).toList();
        return AnswerCard.of(tongue.say("told.thanks.title", Map.of("names", tongue.and(names))))
                .tone(Tone.GOOD)
                .text(tongue.say("told.thanks.text"))
                .buttons(Button.say(tongue.say("button.nominate"), "nominate"));
    }

    private void tell(PersonId person, Matter matter, String cause, Function<Tongue, Card> card) {
        people.find(person).ifPresent(found -> messenger.tell(person, matter, cause, card.apply(tongue(found))));
    }

    private Tongue tongue(Person person) {
        return Tongue.of(voices.of(person), people);
    }
}
