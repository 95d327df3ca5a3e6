package app.laurel.bot.voting.chat;

import app.laurel.bot.nomination.Nomination;
import app.laurel.bot.nomination.Shortlisting;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Candidate;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Slate;
import app.laurel.bot.voting.shortlist.Picking;
import app.laurel.cards.Card;
import app.laurel.cards.chat.AnswerCard;
import app.laurel.cards.common.Choice;
import app.laurel.cards.common.Tone;
import app.laurel.cards.voting.TickCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows HR what is undecided before voting, and where there are too many names. */
@Component
final class ShortlistCards {

    private static final int MOST_SHOWN = 25;
    private static final int MOST_WORDS = 160;

    private final Shortlisting shortlisting;
    private final Picking picking;

    ShortlistCards(Shortlisting shortlisting, Picking picking) {
        this.shortlisting = shortlisting;
        this.picking = picking;
    }

    /** What is left to do: first what is undecided, then where there are too many, then nothing. */
    Card next(Cycle cycle, String problem, Tongue tongue) {
        var undecided = shortlisting.undecided(cycle.id().value());
        if (!undecided.isEmpty()) {
            return list(cycle, undecided, problem, tongue);
        }
        return tooLong(cycle, problem, tongue).orElseGet(() -> done(cycle, tongue));
    }

    private static Card list(Cycle cycle, List<Nomination> undecided, String problem, Tongue tongue) {
        return new TickCard(
                tongue.say("short.title", Map.of("count", undecided.size())),
                tongue.say(
                        "short.text",
                        Map.of("date", tongue.date(cycle.calendar().votingOpens()))),
                problem,
                undecided.stream()
                        .limit(MOST_SHOWN)
                        .map(nomination -> entry(cycle, nomination, tongue))
                        .toList(),
                cycle.id().value(),
                "",
                "",
                true);
    }

    private static Choice entry(Cycle cycle, Nomination nomination, Tongue tongue) {
        var award = cycle.award(new AwardId(nomination.id().award())).orElseThrow();
        return new Choice(
                tongue.say(
                        "short.entry",
                        Map.of(
                                "name", tongue.name(nomination.nominee()),
                                "award", award.name(),
                                "by", tongue.name(nomination.nominator()),
                                "words",
                                        Citations.shortened(
                                                nomination.citation().text(), MOST_WORDS))),
                nomination.id().value());
    }

    private Optional<Card> tooLong(Cycle cycle, String problem, Tongue tongue) {
        return picking.unpicked(cycle).stream().findFirst().map(slate -> pick(cycle, slate, problem, tongue));
    }

    private static Card pick(Cycle cycle, Slate slate, String problem, Tongue tongue) {
        var most = Slate.MOST_CANDIDATES;
        return new TickCard(
                tongue.say(
                        "pick.title",
                        Map.of(
                                "award", tongue.award(cycle, slate.contest()),
                                "count", slate.candidates().size(),
                                "most", most)),
                tongue.say("pick.text", Map.of("most", most)),
                problem,
                slate.candidates().stream()
                        .map(candidate -> entry(candidate, tongue))
                        .toList(),
                cycle.id().value(),
                slate.contest().award().value(),
                slate.contest().group(),
                false);
    }

    private static Choice entry(Candidate candidate, Tongue tongue) {
        var given = Map.of(
                "name",
                tongue.name(candidate.nominee()),
                "count",
                candidate.nominations().size());
        return new Choice(tongue.say("pick.entry", given), candidate.nominee().value());
    }

    private static Card done(Cycle cycle, Tongue tongue) {
        return AnswerCard.of(tongue.say("short.done"))
                .tone(Tone.GOOD)
                .text(tongue.say(
                        "short.done.text",
                        Map.of("date", tongue.date(cycle.calendar().votingOpens()))))
                .buttons(tongue.show(cycle));
    }
}
