package app.laurel.bot.voting.chat;

import app.laurel.bot.nomination.Shortlisting;
import app.laurel.bot.voting.Advanced;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Stage;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Button;
import app.laurel.cards.common.Fact;
import app.laurel.cards.common.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows where a cycle stands. */
@Component
final class CycleCards {

    private final Shortlisting shortlisting;

    CycleCards(Shortlisting shortlisting) {
        this.shortlisting = shortlisting;
    }

    AnswerCard show(Cycle cycle, Tongue tongue) {
        var texts = new ArrayList<String>();
        var waits = undecided(cycle);
        if (waits > 0) {
            texts.add(tongue.say("show.waits", Map.of("count", waits)));
        }
        cycle.extensions()
                .forEach(one -> texts.add(
                        tongue.say("show.extended", Map.of("date", tongue.date(one.until()), "reason", one.reason()))));
        if (cycle.phase() instanceof Phase.Cancelled(var from, var reason)) {
            texts.add(tongue.say("show.reason", Map.of("reason", reason)));
        }
        return AnswerCard.of(tongue.about("show.title", cycle))
                .text(texts.toArray(String[]::new))
                .facts(facts(cycle, tongue).toArray(Fact[]::new))
                .buttons(next(cycle.stage()).stream()
                        .map(step -> tongue.command(step + " " + cycle.id()))
                        .toArray(Button[]::new));
    }

    private static List<Fact> facts(Cycle cycle, Tongue tongue) {
        var calendar = cycle.calendar();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(tongue.say("show.stage"), tongue.stage(cycle.stage())));
        if (!cycle.awards().isEmpty()) {
            facts.add(new Fact(tongue.say("show.awards"), awards(cycle)));
        }
        facts.add(new Fact(tongue.say("show.opens"), tongue.date(calendar.opens())));
        facts.add(new Fact(tongue.say("show.closes"), tongue.date(calendar.nominatingCloses())));
        facts.add(new Fact(tongue.say("show.votes"), tongue.date(calendar.votingOpens())));
        facts.add(new Fact(tongue.say("show.until"), tongue.date(calendar.votingCloses())));
        if (cycle.phase() instanceof Phase.Published published) {
            facts.add(new Fact(tongue.say("show.announce"), tongue.date(published.announceAt())));
        }
        return facts;
    }

    private static List<String> next(Stage stage) {
        return switch (stage) {
            case PLANNED -> List.of("/cycle open");
            case NOMINATING, SHORTLISTING -> List.of("/cycle vote");
            case VOTING -> List.of("/cycle tally");
            case TALLIED, TIE_BREAK, REVIEW -> List.of("/cycle publish");
            case PUBLISHED, ARCHIVED -> List.of("/cycle recount");
            case CANCELLED -> List.of();
        };
    }

    static String awards(Cycle cycle) {
        return cycle.awards().stream().map(Award::name).collect(Collectors.joining(", "));
    }

    /** How many nominations nobody has decided on. */
    int undecided(Cycle cycle) {
        var open = cycle.stage() == Stage.NOMINATING || cycle.stage() == Stage.SHORTLISTING;
        return open ? shortlisting.undecided(cycle.id().value()).size() : 0;
    }

    /** What became of a step. */
    Card told(Advanced outcome, Tongue tongue) {
        return switch (outcome) {
            case Advanced.Moved(var cycle) ->
                AnswerCard.of(tongue.say(
                                "done.title",
                                Map.of("cycle", cycle.id().value(), "stage", tongue.stage(cycle.stage()))))
                        .tone(Tone.GOOD)
                        .buttons(tongue.show(cycle));
            case Advanced.NotNow(var cycle) -> wrongStage(cycle, tongue);
            case Advanced.NoSuchCycle(var id) -> HumanResources.none(tongue);
            case Advanced.NoAwards() ->
                AnswerCard.of(tongue.say("noAwards.title"))
                        .text(tongue.say("noAwards.text"))
                        .buttons(tongue.command("/award add"));
        };
    }

    AnswerCard wrongStage(Cycle cycle, Tongue tongue) {
        return AnswerCard.of(tongue.say("wrongStage.title"))
                .tone(Tone.NOTICE)
                .text(tongue.say(
                        "wrongStage.text", Map.of("cycle", cycle.id().value(), "stage", tongue.stage(cycle.stage()))))
                .buttons(tongue.show(cycle));
    }
}
