package app.laurel.bot.voting.chat;

import app.laurel.bot.chat.Matter;
import app.laurel.bot.chat.Messenger;
import app.laurel.bot.chat.Voices;
import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.nomination.Shortlisting;
import app.laurel.bot.people.People;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Stage;
import app.laurel.bot.voting.amending.CycleCancelled;
import app.laurel.bot.voting.counting.CycleReady;
import app.laurel.bot.voting.counting.TieFound;
import app.laurel.bot.voting.course.CycleTimers;
import app.laurel.bot.voting.course.Reminding;
import app.laurel.bot.voting.shortlist.NominatingClosed;
import app.laurel.bot.voting.shortlist.Picking;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;

/** Tells HR when a cycle waits for them, and reminds those who haven't voted. */
@Component
final class CycleNotices implements Reacting, Timed {

    private final Cycles cycles;
    private final Shortlisting shortlisting;
    private final Picking picking;
    private final ShortlistCards shortlists;
    private final ResultChat results;
    private final Reminding reminding;
    private final People people;
    private final Voices voices;
    private final Messenger messenger;

    CycleNotices(
            Cycles cycles,
            Shortlisting shortlisting,
            Picking picking,
            ShortlistCards shortlists,
            ResultChat results,
            Reminding reminding,
            People people,
            Voices voices,
            Messenger messenger) {
        this.cycles = cycles;
        this.shortlisting = shortlisting;
        this.picking = picking;
        this.shortlists = shortlists;
        this.results = results;
        this.reminding = reminding;
        this.people = people;
        this.voices = voices;
        this.messenger = messenger;
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(CycleTimers.REMIND, (cycle, level) -> remind(new CycleId(cycle)));
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(NominatingClosed.class, "cycle.tell-shortlist", (event, at) -> shortlist(event.cycle()));
        reactions.on(
                TieFound.class,
                "cycle.tell-tie",
                (event, at) -> hr(event.cycle(), Matter.DECISION, "cycle.tie:", results::next));
        reactions.on(
                CycleReady.class,
                "cycle.tell-result",
                (event, at) -> hr(event.cycle(), Matter.DECISION, "cycle.ready:", results::next));
        reactions.on(
                CycleCancelled.class,
                "cycle.tell-cancelled",
                (event, at) -> hr(event.cycle(), Matter.OTHER, "cycle.cancelled:", CycleNotices::cancelled));
    }

    private void shortlist(CycleId id) {
        cycles.find(id)
                .filter(cycle -> cycle.stage() == Stage.SHORTLISTING)
                .filter(cycle -> !shortlisting.undecided(id.value()).isEmpty()
                        || !picking.unpicked(cycle).isEmpty())
                .ifPresent(cycle -> hr(
                        id,
                        Matter.DECISION,
                        "cycle.shortlist:",
                        (found, tongue) -> shortlists.next(found, "", tongue)));
    }

    private void hr(CycleId id, Matter matter, String cause, BiFunction<Cycle, Tongue, Card> card) {
        cycles.find(id)
                .ifPresent(cycle -> people.withRole(Role.HR_ADMIN)
                        .forEach(person ->
                                messenger.tell(person.id(), matter, cause + id, card.apply(cycle, tongue(person)))));
    }

    private static Card cancelled(Cycle cycle, Tongue tongue) {
        var reason = cycle.phase() instanceof Phase.Cancelled(var from, var why) ? why : "";
        return AnswerCard.of(tongue.about("told.cancelled.title", cycle))
                .text(tongue.say("told.cancelled.text", Map.of("reason", reason)))
                .buttons(tongue.show(cycle));
    }

    private void remind(CycleId id) {
        cycles.find(id).ifPresent(cycle -> reminding.silent(id).forEach(person -> remind(cycle, person)));
    }

    private void remind(Cycle cycle, PersonId silent) {
        people.find(silent)
                .ifPresent(person -> messenger.tell(
                        silent, Matter.NEWS, "cycle.remind:" + cycle.id(), reminder(cycle, tongue(person))));
    }

    private static Card reminder(Cycle cycle, Tongue tongue) {
        return AnswerCard.of(tongue.say("told.remind.title"))
                .text(tongue.say(
                        "told.remind.text",
                        Map.of(
                                "cycle", cycle.id().value(),
                                "date", tongue.date(cycle.calendar().votingCloses()))))
                .buttons(tongue.vote());
    }

    private Tongue tongue(Person person) {
        return Tongue.of(voices.of(person), people);
    }
}
