package app.laurel.bot.referral;

import static java.util.Comparator.comparing;

import app.laurel.bot.event.Actor;
import app.laurel.bot.referral.Casebook.Change;
import java.util.Comparator;

/** Makes one case of two that turned out to be the same referral: the facts of the one move to the other. */
final class Merging {

    private static final Actor RULE = Actor.rule("one-case-per-referral");

    private final Cases cases;
    private final Casebook casebook;
    private final Oddities oddities;

    Merging(Cases cases, Casebook casebook, Oddities oddities) {
        this.cases = cases;
        this.casebook = casebook;
        this.oddities = oddities;
    }

    /**
     * Merges the case that the CRM's id names with the one that Laurel's id names; may be repeated after a fault.
     *
     * @return the one that goes on
     */
    CaseId merge(CaseId named, CaseId given) {
        var one = cases.find(named);
        var other = casebook.find(given).orElseThrow();
        if (one.isEmpty()) {
            // The name was given, and the process died before its first fact was there.
            return close(Referral.start(named, other.facts().getFirst()), other.id());
        }
        if (one.get().course().standing() instanceof Standing.Duplicate) {
            var survivor = casebook.find(named).orElseThrow();
            move(named, survivor.id());
            return survivor.id().equals(other.id()) ? other.id() : merge(survivor.id(), other.id());
        }
        var goesOn = first(one.get(), other);
        var ends = goesOn.equals(other) ? one.get() : other;
        close(ends, goesOn.id());
        move(ends.id(), goesOn.id());
        return goesOn.id();
    }

    // The id that the referrer knows stays; of two such, the earlier.
    private static Referral first(Referral one, Referral other) {
        Comparator<Referral> order = comparing(
                        (Referral referral) -> referral.first(Step.SUBMITTED).isEmpty())
                .thenComparing(Referral::madeAt)
                .thenComparing(referral -> referral.id().value());
        return order.compare(one, other) <= 0 ? one : other;
    }

    private CaseId close(Referral ends, CaseId goesOn) {
        return casebook.change(
                ends.id(),
                RULE,
                (before, now) -> Change.to(before.orElse(ends).withOwn(Step.MERGED, now, goesOn.value()), goesOn));
    }

    private void move(CaseId from, CaseId to) {
        var ended = cases.find(from).orElseThrow();
        var facts = ended.facts().stream()
                .filter(fact -> fact.step() != Step.MERGED)
                .toList();
        var earnedTwice = casebook.changeKnown(to, RULE, (before, now) -> {
            var twice = before.earns().isPresent()
                    && ended.earns().isPresent()
                    && !before.earns().equals(ended.earns());
            return Change.to(before.with(facts).takingOver(ended), twice);
        });
        if (earnedTwice) {
            oddities.note(to, Oddity.EARNED_TWICE, from.value());
        }
    }
}
