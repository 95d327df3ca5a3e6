package app.laurel.bot.reward.rules;

import static java.util.stream.Collectors.toCollection;

import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.ReferrerKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** What one version says that another doesn't. */
public final class Differences {

    private Differences() {}

    /** What changes, in the order in which people read it; nothing of what stays. */
    public static List<Difference> between(RuleVersion before, RuleVersion after) {
        var all = new ArrayList<Difference>(fees(before, after));
        add(all, Term.MINIMUM, before, after, version -> plain(version.demands().minimum()));
        add(
                all,
                Term.SEASONING,
                before,
                after,
                version -> Optional.of(version.demands().seasoningDays())
                        .filter(days -> days > 0)
                        .map(Object::toString));
        add(
                all,
                Term.WINDOW,
                before,
                after,
                version -> version.demands().windowDays().map(Object::toString));
        add(all, Term.CAP_COUNT, before, after, version -> version.cap().count().map(Object::toString));
        add(all, Term.CAP_AMOUNT, before, after, version -> plain(version.cap().amount()));
        add(all, Term.LIMIT, before, after, version -> plain(Optional.of(version.limit())));
        add(all, Term.BUDGET, before, after, version -> plain(Optional.of(version.budget())));
        add(
                all,
                Term.BRAKE_COUNT,
                before,
                after,
                version -> version.brake().count().map(Object::toString));
        add(
                all,
                Term.BRAKE_AMOUNT,
                before,
                after,
                version -> plain(version.brake().amount()));
        return List.copyOf(all);
    }

    /** The names of what differs, as the file has them. */
    static Set<String> names(RuleVersion before, RuleVersion after) {
        return between(before, after).stream().map(Difference::name).collect(toCollection(TreeSet::new));
    }

    private static List<Difference> fees(RuleVersion before, RuleVersion after) {
        return Stream.concat(before.fees().stream(), after.fees().stream())
                .map(Whose::of)
                .distinct()
                .filter(whose -> !Objects.equals(whose.in(before), whose.in(after)))
                .<Difference>map(whose -> new Difference.OfFee(whose, whose.in(before), whose.in(after)))
                .toList();
    }

    private static void add(
            List<Difference> all,
            Term term,
            RuleVersion before,
            RuleVersion after,
            Function<RuleVersion, Optional<String>> value) {
        if (!value.apply(before).equals(value.apply(after))) {
            all.add(new Difference.OfTerm(term, value.apply(before), value.apply(after)));
        }
    }

    private static Optional<String> plain(Optional<BigDecimal> amount) {
        return amount.map(one -> one.setScale(2).toPlainString());
    }

    /** One thing that changes. */
    public sealed interface Difference {

        String name();

        /** A fee; empty where there is none. */
        record OfFee(Whose whose, Optional<Fee> before, Optional<Fee> after) implements Difference {
            @Override
            public String name() {
                return "fees";
            }
        }

        /** Another term, in plain digits; empty where there is none. */
        record OfTerm(Term term, Optional<String> before, Optional<String> after) implements Difference {
            @Override
            public String name() {
                return term.inFile;
            }
        }
    }

    /** Whose fee it is. */
    public record Whose(Country country, ReferrerKind referrer, Party party) {

        public static Whose of(Fee fee) {
            return new Whose(fee.country(), fee.referrer(), fee.party());
        }

        public Optional<Fee> in(RuleVersion version) {
            return version.fees().stream().filter(fee -> of(fee).equals(this)).findFirst();
        }
    }

    /** What else a version says. */
    public enum Term {
        MINIMUM("minimum", true),
        SEASONING("seasoning-days", false),
        WINDOW("window-days", false),
        CAP_COUNT("cap-per-year", false),
        CAP_AMOUNT("cap-amount", true),
        LIMIT("approval-limit", true),
        BUDGET("budget", true),
        BRAKE_COUNT("breaker-count", false),
        BRAKE_AMOUNT("breaker-amount", true);

        private final String inFile;
        private final boolean money;

        Term(String inFile, boolean money) {
            this.inFile = inFile;
            this.money = money;
        }

        public boolean isMoney() {
            return money;
        }
    }
}
