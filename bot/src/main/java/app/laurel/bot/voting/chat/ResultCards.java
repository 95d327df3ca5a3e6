package app.laurel.bot.voting.chat;

import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Settings;
import app.laurel.bot.voting.Contest;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Result;
import app.laurel.bot.voting.Tally.Turnout;
import app.laurel.bot.voting.publishing.Publishing;
import app.laurel.cards.common.Fact;
import app.laurel.cards.voting.AnnouncementCard;
import app.laurel.cards.voting.Honour;
import app.laurel.cards.voting.ReviewCard;
import app.laurel.cards.voting.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows a result: to HR before it is published, and then to everybody. */
@Component
final class ResultCards {

    /** Groups smaller than this are not shown, so that nobody's silence can be told. */
    private static final int SMALLEST_GROUP = 5;

    /** Who comes after these is far from winning. */
    private static final int MOST_COUNTS = 8;

    private static final int MOST_WORDS = 400;

    private final Cycles cycles;
    private final Citations citations;
    private final Publishing publishing;
    private final Settings settings;

    ResultCards(Cycles cycles, Citations citations, Publishing publishing, Settings settings) {
        this.cycles = cycles;
        this.citations = citations;
        this.publishing = publishing;
        this.settings = settings;
    }

    ReviewCard review(Cycle cycle, Result result, Tongue tongue) {
        var announcement = announcement(cycle, result, tongue);
        return new ReviewCard(
                tongue.about("review.heading", cycle),
                turnout(result, tongue),
                result.flags().stream()
                        .map(flag -> tongue.say(
                                "review.flag." + flag.kind(), Map.of("award", tongue.award(cycle, flag.contest()))))
                        .toList(),
                tallies(cycle, result, tongue),
                announcement.title(),
                announcement.thanks(),
                announcement.honours(),
                tongue.say("review.when", Map.of("date", tongue.date(publishing.announceAt()))),
                cycle.id().value());
    }

    private static List<Tally> tallies(Cycle cycle, Result result, Tongue tongue) {
        return result.tally().counts().stream()
                .map(count -> count.contest())
                .distinct()
                .sorted()
                .map(contest -> new Tally(tongue.award(cycle, contest), counts(contest, result, tongue)))
                .toList();
    }

    private static List<Tally.Count> counts(Contest contest, Result result, Tongue tongue) {
        return result.tally().counts().stream()
                .filter(count -> count.contest().equals(contest))
                .sorted(Comparator.comparing(count -> -count.votes()))
                .limit(MOST_COUNTS)
                .map(count -> new Tally.Count(
                        tongue.name(count.nominee()),
                        count.votes(),
                        tongue.say("review.votes", Map.of("count", count.votes()))))
                .toList();
    }

    private static List<Fact> turnout(Result result, Tongue tongue) {
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(tongue.say("review.everybody"), turnout(result.tally().total(), tongue)));
        var groups = result.tally().turnouts().stream()
                .filter(turnout -> !turnout.group().isEmpty())
                .toList();
        groups.stream()
                .filter(turnout -> turnout.eligible() >= SMALLEST_GROUP)
                .forEach(turnout -> facts.add(new Fact(turnout.group(), turnout(turnout, tongue))));
        if (groups.stream().anyMatch(turnout -> turnout.eligible() < SMALLEST_GROUP)) {
            facts.add(new Fact(tongue.say("review.hidden"), tongue.say("review.hidden.text")));
        }
        return facts;
    }

    private static String turnout(Turnout turnout, Tongue tongue) {
        return tongue.say(
                "review.turnout",
                Map.of("voters", turnout.voters(), "eligible", turnout.eligible(), "percent", turnout.percent()));
    }

    /** What the channel will read, and reads. */
    AnnouncementCard announcement(Cycle cycle, Result result, Tongue tongue) {
        var paper = cycles.paper(cycle.id());
        var nominated = paper.slates().stream()
                .flatMap(slate -> slate.nominees().stream())
                .distinct()
                .count();
        return new AnnouncementCard(
                tongue.about("announce.title", cycle),
                tongue.say("announce.thanks", Map.of("count", nominated)),
                result.tally().counts().stream()
                        .map(count -> count.contest())
                        .distinct()
                        .sorted()
                        .map(contest -> honour(cycle, contest, result, tongue))
                        .toList());
    }

    private Honour honour(Cycle cycle, Contest contest, Result result, Tongue tongue) {
        var winners = result.winners().stream()
                .filter(winner -> winner.contest().equals(contest))
                .map(Result.Winner::nominee)
                .toList();
        var names = winners.stream().map(winner -> publicName(winner, tongue)).toList();
        return new Honour(
                tongue.award(cycle, contest),
                names.isEmpty() ? tongue.say("announce.nobody") : tongue.and(names),
                winners.size() == 1 && isPublic(winners.getFirst(), tongue)
                        ? words(cycle, contest, winners.getFirst())
                        : "");
    }

    private String publicName(PersonId winner, Tongue tongue) {
        return isPublic(winner, tongue) ? tongue.name(winner) : tongue.say("announce.private");
    }

    /** Whoever has left is not celebrated any more. */
    private boolean isPublic(PersonId winner, Tongue tongue) {
        return settings.of(winner).allows(Celebration.AWARD) && !tongue.people().hasLeft(winner);
    }

    private String words(Cycle cycle, Contest contest, PersonId winner) {
        return cycles.paper(cycle.id()).slate(contest).stream()
                .flatMap(slate -> slate.candidates().stream())
                .filter(candidate -> candidate.nominee().equals(winner))
                .map(candidate -> citations.first(candidate, MOST_WORDS))
                .findFirst()
                .orElse("");
    }
}
