package app.laurel.bot.referral;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whose word counts when the bank's systems say different things about whether a referral holds: that of the first in
 * this list that has said anything; those that aren't in it come last.
 */
public record Precedence(List<String> sources) {

    /** The CRM, where nothing else is said. */
    public static final Precedence OF_THE_CRM = new Precedence(List.of(Source.CRM));

    public Precedence {
        sources = List.copyOf(sources);
    }

    /** The facts without the verdicts that another's verdict overrules, in their order. */
    List<Fact> counting(Collection<Fact> facts) {
        var leading = leading(facts);
        return leading.isEmpty()
                ? List.copyOf(facts)
                : facts.stream()
                        .filter(fact -> !isVerdict(fact) || agrees(facts, Source.of(fact), leading.get()))
                        .toList();
    }

    /** Whether two of them say different things. */
    boolean isDisputed(Collection<Fact> facts) {
        return counting(facts).size() < facts.size();
    }

    private Optional<String> leading(Collection<Fact> facts) {
        var verdicts = facts.stream().filter(Precedence::isVerdict).collect(groupingBy(Source::of));
        return verdicts.size() < 2
                ? Optional.empty()
                : verdicts.keySet().stream().min(order());
    }

    private Comparator<String> order() {
        return comparing((String source) -> sources.contains(source) ? sources.indexOf(source) : sources.size())
                .thenComparing(Comparator.naturalOrder());
    }

    private static boolean agrees(Collection<Fact> facts, String source, String leading) {
        return source.equals(leading) || lastSaysYes(facts, source) == lastSaysYes(facts, leading);
    }

    private static boolean lastSaysYes(Collection<Fact> facts, String source) {
        return facts.stream()
                .filter(Precedence::isVerdict)
                .filter(fact -> Source.of(fact).equals(source))
                .max(Comparator.naturalOrder())
                .filter(fact -> fact.step() == Step.QUALIFIED)
                .isPresent();
    }

    private static boolean isVerdict(Fact fact) {
        return fact.step() == Step.QUALIFIED || fact.step() == Step.REFUSED || fact.step() == Step.UNCONFIRMED;
    }
}
