package app.laurel.bot.reward.tax;

import app.laurel.bot.reward.entitlement.Cause;
import app.laurel.bot.reward.entitlement.Entitlement;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.CycleId;
import app.laurel.bot.voting.Cycles;
import app.laurel.bot.voting.Phase;
import app.laurel.bot.voting.Result;
import java.util.Optional;

/**
 * Tells an award from a reward, as the Canada Revenue Agency does: an award has clear criteria, a process in which people
 * are nominated and judged, and few recipients. The evidence is what was frozen with the cycle.
 */
public final class Classifying {

    private final Cycles cycles;
    private final ClassificationSettings settings;

    Classifying(Cycles cycles, ClassificationSettings settings) {
        this.cycles = cycles;
        this.settings = settings;
    }

    /** What something counts as. */
    public enum Kind {
        AWARD,
        REWARD
    }

    /**
     * What it counts as, and why.
     *
     * @param evidence of an award's cycle; empty where nobody was nominated and judged at all
     */
    public record Classification(Kind kind, Optional<Evidence> evidence) {}

    /**
     * What speaks for an award.
     *
     * @param nominated how many stood on the ballot for it
     * @param winners how many of the eligible have won it
     */
    public record Evidence(String criteria, int nominated, int voters, int eligible, int winners) {

        boolean makesAnAward(int mostPercent) {
            return !criteria.isBlank()
                    && nominated > winners
                    && voters > 0
                    && eligible > 0
                    && winners * 100L <= (long) mostPercent * eligible;
        }
    }

    public Classification of(Entitlement entitlement) {
        var evidence = entitlement.cause() instanceof Cause.OfAward(var cycle, var award, var winner)
                ? evidence(cycle, new AwardId(award))
                : Optional.<Evidence>empty();
        var isAward =
                evidence.filter(one -> one.makesAnAward(settings.mostPercent())).isPresent();
        return new Classification(isAward ? Kind.AWARD : Kind.REWARD, evidence);
    }

    private Optional<Evidence> evidence(String cycle, AwardId award) {
        return Optional.of(cycle)
                .filter(CycleId::isOne)
                .map(CycleId::new)
                .flatMap(cycles::find)
                .flatMap(found -> found.award(award).flatMap(frozen -> evidence(found, frozen)));
    }

    private Optional<Evidence> evidence(Cycle cycle, Award award) {
        return result(cycle.phase()).map(result -> {
            var turnout = result.tally().total();
            return new Evidence(
                    award.criteria(),
                    (int) result.tally().counts().stream()
                            .filter(count -> count.contest().award().equals(award.id()))
                            .map(count -> count.nominee())
                            .distinct()
                            .count(),
                    turnout.voters(),
                    turnout.eligible(),
                    (int) result.winners().stream()
                            .filter(winner -> winner.contest().award().equals(award.id()))
                            .count());
        });
    }

    private static Optional<Result> result(Phase phase) {
        return switch (phase) {
            case Phase.Published(var awards, var result, var at, var announced) -> Optional.of(result);
            case Phase.Archived(var awards, var result) -> Optional.of(result);
            case Phase.Review(var awards, var result) -> Optional.of(result);
            case Phase before -> Optional.empty();
        };
    }
}
